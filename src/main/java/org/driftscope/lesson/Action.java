package org.driftscope.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.WeightGroup;
import org.driftscope.storage.ChosenSettings;
import org.driftscope.text.Category;
import org.driftscope.wording.Wording;

/** Something that is done in the window, by the lesson or by the learner. */
public sealed interface Action {
    /** The texts of this package. */
    Wording WORDS = Wording.of("lesson");

    /** In words, as an instruction. */
    String words();

    /**
     * Begins a run at step 0.
     *
     * @param corpus the name of a shipped corpus; empty for sentences of its own
     * @param sentences to learn from where there is no corpus
     * @param groups of words among these; may be empty
     * @param seed of the random start; empty as the corpus recommends
     * @param settings that are otherwise than the corpus recommends
     */
    record Open(
            Optional<String> corpus,
            List<String> sentences,
            List<Category> groups,
            OptionalLong seed,
            ChosenSettings settings)
            implements Action {
        public Open {
            sentences = List.copyOf(sentences);
            groups = List.copyOf(groups);
        }

        @Override
        public String words() {
            String with =
                    settings.values().entrySet().stream()
                            .map(set -> ", " + set.getKey() + " " + set.getValue())
                            .sorted()
                            .collect(Collectors.joining());
            String start = seed.isPresent() ? ", seed " + seed.getAsLong() : "";
            return corpus.isPresent()
                    ? WORDS.get("open-corpus", "corpus", corpus.get(), "settings", with + start)
                    : WORDS.get(
                            "open-sentences", "count", sentences.size(), "settings", with + start);
        }
    }

    /** Begins the run again at step 0 with another seed. */
    record RestartElsewhere() implements Action {
        @Override
        public String words() {
            return WORDS.get("restart-elsewhere");
        }
    }

    /** Goes back to a step of the run, or forward to one it has. */
    record GoTo(long step) implements Action {
        @Override
        public String words() {
            return WORDS.get("go-to", "step", step);
        }
    }

    /** Takes so many steps. */
    record Run(long steps) implements Action {
        @Override
        public String words() {
            return WORDS.get("take-steps", "steps", steps);
        }
    }

    /** Takes steps up to one; does nothing where the run is further. */
    record RunTo(long step) implements Action {
        @Override
        public String words() {
            return WORDS.get("train-to", "step", step);
        }
    }

    /** Takes steps until something holds, or up to a step. */
    record RunUntil(Condition condition, long atMost) implements Action {
        @Override
        public String words() {
            return WORDS.get("train-until", "condition", condition.words(), "most", atMost);
        }
    }

    /** Selects words on the map: one as by a click, several as with a box around them. */
    record Select(List<String> selected) implements Action {
        public Select {
            selected = List.copyOf(selected);
        }

        @Override
        public String words() {
            return WORDS.get("select", "words", String.join(", ", selected));
        }
    }

    /**
     * Opens a view beside the map.
     *
     * @param text is typed there, such as a beginning or a sentence; empty where nothing is
     * @param stage of the flow that is brought to the front, from 1; empty where it stays
     */
    record OpenView(WindowPart view, Optional<String> text, OptionalInt stage) implements Action {
        /** The stages of the flow. */
        public static final int STAGES = 6;

        public OpenView {
            if (!view.isView() || (stage.isPresent() && view != WindowPart.FLOW_VIEW)) {
                throw new IllegalArgumentException(view + " is no view, or has no stages");
            }
        }

        @Override
        public String words() {
            String opened =
                    text.map(
                                    typed ->
                                            WORDS.get(
                                                    "open-view-typing",
                                                    "view",
                                                    view.called(),
                                                    "text",
                                                    typed))
                            .orElseGet(() -> WORDS.get("open-view", "view", view.called()));
            return stage.isPresent()
                    ? WORDS.get("open-at-stage", "opened", opened, "stage", stage.getAsInt())
                    : opened;
        }
    }

    /** Sets the learning rate of the steps to come. */
    record SetLearningRate(double rate) implements Action {
        @Override
        public String words() {
            return WORDS.get("set-rate", "rate", String.valueOf(rate));
        }
    }

    /** Freezes these groups of weights and no others. */
    record Freeze(Set<WeightGroup> groups) implements Action {
        public Freeze {
            groups = Set.copyOf(groups);
        }

        @Override
        public String words() {
            return groups.isEmpty()
                    ? WORDS.get("thaw")
                    : WORDS.get("freeze", "groups", String.join(", ", WeightNames.of(groups)));
        }
    }

    /** Has these parts of the model take part, and no others. */
    record Switch(ActiveParts active) implements Action {
        @Override
        public String words() {
            List<String> off = PartNames.off(active);
            return off.isEmpty()
                    ? WORDS.get("switch-on")
                    : WORDS.get("switch-off", "parts", String.join(", ", off));
        }
    }

    /** Gives the output a matrix of its own. */
    record Untie() implements Action {
        @Override
        public String words() {
            return WORDS.get("untie");
        }
    }

    /**
     * Learns from all sentences but these.
     *
     * @param having words; a sentence with one of them is left out
     */
    record LeaveOut(List<String> having) implements Action {
        public LeaveOut {
            having = List.copyOf(having);
        }

        @Override
        public String words() {
            return having.isEmpty()
                    ? WORDS.get("learn-all")
                    : WORDS.get("leave-out", "words", String.join(", ", having));
        }
    }

    /** Marks the step on the timeline. */
    record Mark(String name) implements Action {
        @Override
        public String words() {
            return WORDS.get("mark", "name", name);
        }
    }
}
