package org.driftscope.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.driftscope.wording.Wording;

/** Something that holds of a run and of what the learner did, or doesn't. */
public sealed interface Condition {
    /** The texts of this package. */
    Wording WORDS = Wording.of("lesson");

    /** Whether it holds; not where the run has no value, or the text lacks a word. */
    boolean holds(Observation seen);

    /** In words. */
    String words();

    /** What it measures; nothing where it is of what the learner did alone. */
    default List<Measure> measures() {
        return List.of();
    }

    /** How a measure relates to a bound. */
    enum Relation {
        ABOVE,
        BELOW,
        AT_LEAST,
        AT_MOST;

        /** As the pattern of a text chooses by it. */
        private String selector() {
            return name().toLowerCase(Locale.ROOT).replace("at_", "");
        }

        boolean holds(double value, double bound) {
            return switch (this) {
                case ABOVE -> value > bound;
                case BELOW -> value < bound;
                case AT_LEAST -> value >= bound;
                case AT_MOST -> value <= bound;
            };
        }
    }

    /** A number is above, below, at least or at most another one. */
    record Compared(Measure measure, Relation relation, Bound bound) implements Condition {
        @Override
        public boolean holds(Observation seen) {
            OptionalDouble value = measure.number(seen);
            OptionalDouble other = bound.number(seen);
            return value.isPresent()
                    && other.isPresent()
                    && relation.holds(value.getAsDouble(), other.getAsDouble());
        }

        @Override
        public String words() {
            return WORDS.get(
                    "compared",
                    "measure",
                    measure.written(),
                    "relation",
                    relation.selector(),
                    "bound",
                    bound.words());
        }

        @Override
        public List<Measure> measures() {
            return bound instanceof Bound.Measured other
                    ? List.of(measure, other.measure())
                    : List.of(measure);
        }
    }

    /** A word is one of some. */
    record OneOf(Measure measure, List<String> allowed) implements Condition {
        public OneOf {
            allowed = List.copyOf(allowed);
        }

        @Override
        public boolean holds(Observation seen) {
            Optional<String> word = measure.word(seen);
            return word.isPresent() && allowed.contains(word.get());
        }

        @Override
        public String words() {
            return WORDS.get(
                    "one-of", "measure", measure.written(), "words", String.join(", ", allowed));
        }

        @Override
        public List<Measure> measures() {
            return List.of(measure);
        }
    }

    /** The run has ended by itself: its loss ran away. */
    record Diverged() implements Condition {
        @Override
        public boolean holds(Observation seen) {
            return seen.ended().isPresent();
        }

        @Override
        public String words() {
            return WORDS.get("diverged");
        }
    }

    /** The learner selected a word on the map. */
    record Selected(String word) implements Condition {
        @Override
        public boolean holds(Observation seen) {
            return seen.deeds().contains(new Deed.Selected(word));
        }

        @Override
        public String words() {
            return WORDS.get("selected", "word", word);
        }
    }

    /** The learner opened a view. */
    record Opened(WindowPart view) implements Condition {
        @Override
        public boolean holds(Observation seen) {
            return seen.deeds().contains(new Deed.Opened(view));
        }

        @Override
        public String words() {
            return WORDS.get("opened", "view", view.called());
        }
    }

    /** The learner began a run at step 0. */
    record Restarted() implements Condition {
        @Override
        public boolean holds(Observation seen) {
            return seen.deeds().contains(new Deed.Restarted());
        }

        @Override
        public String words() {
            return WORDS.get("restarted");
        }
    }

    /** The learner had the run take so many steps or more. */
    record Stepped(long least) implements Condition {
        @Override
        public boolean holds(Observation seen) {
            long steps = 0;
            for (Deed deed : seen.deeds()) {
                steps += deed instanceof Deed.Stepped taken ? taken.steps() : 0;
            }
            return steps >= least;
        }

        @Override
        public String words() {
            return WORDS.get("stepped", "steps", least);
        }
    }

    /** All of some hold. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Observation seen) {
            return parts.stream().allMatch(part -> part.holds(seen));
        }

        @Override
        public String words() {
            return parts.stream()
                    .map(Condition::words)
                    .reduce((a, b) -> WORDS.get("both", "first", a, "second", b))
                    .orElse("");
        }

        @Override
        public List<Measure> measures() {
            return parts.stream().flatMap(part -> part.measures().stream()).distinct().toList();
        }
    }

    /** One of some holds at least. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Observation seen) {
            return parts.stream().anyMatch(part -> part.holds(seen));
        }

        @Override
        public String words() {
            return parts.stream()
                    .map(Condition::words)
                    .reduce((a, b) -> WORDS.get("either", "first", a, "second", b))
                    .orElse("");
        }

        @Override
        public List<Measure> measures() {
            return parts.stream().flatMap(part -> part.measures().stream()).distinct().toList();
        }
    }

    /** Another one doesn't hold. */
    record Not(Condition other) implements Condition {
        @Override
        public boolean holds(Observation seen) {
            return !other.holds(seen);
        }

        @Override
        public String words() {
            return WORDS.get("not", "condition", other.words());
        }

        @Override
        public List<Measure> measures() {
            return other.measures();
        }
    }
}
