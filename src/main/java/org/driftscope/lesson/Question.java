package org.driftscope.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something the learner is asked. */
public sealed interface Question {
    /** What is asked. */
    LessonText ask();

    /** All that may be read of it: what is asked, the answers and what is said to them. */
    List<LessonText> texts();

    private static List<LessonText> of(LessonText ask, List<Option> options) {
        return Stream.concat(
                        Stream.of(ask), options.stream().flatMap(o -> Stream.of(o.text(), o.say())))
                .toList();
    }

    /**
     * One of the answers to choose from.
     *
     * @param text the answer
     * @param right whether it is right
     * @param say what to say to whoever chose it; empty only for a right one
     */
    record Option(LessonText text, boolean right, LessonText say) {
        Verdict verdict() {
            return new Verdict(right, say);
        }
    }

    /** One of these answers is to be chosen. */
    record Choice(LessonText ask, List<Option> options) implements Question {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public List<LessonText> texts() {
            return of(ask, options);
        }

        /** Judges the answer with this number, from 0. */
        public Verdict judge(int chosen) {
            return options.get(chosen).verdict();
        }
    }

    /**
     * The same, asked before the run shows the answer: the learner predicts and then sees. No
     * answer is blamed; what came out is told to all.
     */
    record Predict(LessonText ask, List<Option> options) implements Question {
        public Predict {
            options = List.copyOf(options);
        }

        @Override
        public List<LessonText> texts() {
            return of(ask, options);
        }

        /** Judges the answer with this number, from 0, once the step is done. */
        public Verdict judge(int chosen) {
            return options.get(chosen).verdict();
        }
    }

    /** All right ones of these answers are to be chosen, and no other. */
    record Several(LessonText ask, List<Option> options) implements Question {
        public Several {
            options = List.copyOf(options);
        }

        @Override
        public List<LessonText> texts() {
            return of(ask, options);
        }

        /** Judges the answers with these numbers, from 0; says what is to say to the slip. */
        public Verdict judge(Set<Integer> chosen) {
            OptionalInt slip = slip(chosen);
            return slip.isEmpty()
                    ? new Verdict(true, LessonText.NONE)
                    : new Verdict(false, options.get(slip.getAsInt()).say());
        }

        /** The first answer that is wrongly chosen, or else the first that is wrongly not. */
        public OptionalInt slip(Set<Integer> chosen) {
            IntPredicate right = number -> options.get(number).right();
            return IntStream.concat(
                            IntStream.range(0, options.size())
                                    .filter(number -> chosen.contains(number))
                                    .filter(right.negate()),
                            IntStream.range(0, options.size())
                                    .filter(number -> !chosen.contains(number))
                                    .filter(right))
                    .findFirst();
        }
    }

    /**
     * A number is asked.
     *
     * @param answer what is right
     * @param tolerance by how much it may be missed
     * @param tooLow what to say to a lower one
     * @param tooHigh what to say to a higher one
     */
    record Numeric(
            LessonText ask, Bound answer, double tolerance, LessonText tooLow, LessonText tooHigh)
            implements Question {
        @Override
        public List<LessonText> texts() {
            return List.of(ask, tooLow, tooHigh);
        }

        /** Judges a number; none is right where the run has no answer. */
        public Verdict judge(double number, Observation seen) {
            OptionalDouble right = answer.number(seen);
            if (right.isEmpty()) {
                return new Verdict(false, LessonText.NONE);
            }
            double miss = number - right.getAsDouble();
            if (Math.abs(miss) <= tolerance) {
                return new Verdict(true, LessonText.NONE);
            }
            return new Verdict(false, miss < 0 ? tooLow : tooHigh);
        }
    }

    /**
     * A word is asked.
     *
     * @param measure what is right, as the run has it; empty where only {@code answers} are
     * @param answers what is right, too
     * @param wrong what to say to some wrong words
     * @param otherwise what to say to all others
     */
    record Word(
            LessonText ask,
            Optional<Measure> measure,
            List<String> answers,
            Map<String, LessonText> wrong,
            LessonText otherwise)
            implements Question {
        public Word {
            answers = List.copyOf(answers);
            wrong = Map.copyOf(wrong);
        }

        @Override
        public List<LessonText> texts() {
            return Stream.concat(Stream.of(ask, otherwise), wrong.values().stream()).toList();
        }

        /** Judges a word; case and space around it do not matter. */
        public Verdict judge(String word, Observation seen) {
            String typed = word.strip().toLowerCase(Locale.ROOT);
            boolean right =
                    answers.contains(typed)
                            || measure.flatMap(asked -> asked.word(seen))
                                    .filter(typed::equals)
                                    .isPresent();
            return right
                    ? new Verdict(true, LessonText.NONE)
                    : new Verdict(false, wrong.getOrDefault(typed, otherwise));
        }
    }
}
