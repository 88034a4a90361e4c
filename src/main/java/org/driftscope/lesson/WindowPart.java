package org.driftscope.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a lesson can point at in the window, by a plain name: "map", "step button". */
public enum WindowPart {
    MAP("the words as points"),
    LEGEND("what the colours stand for"),
    CAPTION("the line at the bottom of the map: scale and share of the difference shown"),
    READOUTS("step, loss and how clear the clusters are, above the buttons"),
    PLAY_BUTTON("Play and Pause"),
    STEP_BUTTON("one step"),
    STEPS_BUTTON("so many steps"),
    SPEED("the slider for the speed"),
    RESTART_BUTTON("the same random start again"),
    RESTART_ELSEWHERE_BUTTON("another random start"),
    STOP_AT("Stop at…: pause by itself"),
    TIMELINE("the whole run; its handle is the step on screen"),
    LOSS_CHART("the loss over the steps, with lines to compare it with"),
    WORD_CARD("what is known of the selected word, in the side panel"),
    SEARCH("finds a word"),
    SETTINGS("text, learning and model, in the side panel"),
    CORPUS_CHOICE("which text is learned from, in the settings"),
    LEARNING_RATE("in the settings"),
    SEED("in the settings"),
    HELD_OUT("the share of the sentences kept out of training, in the settings"),
    APPLY_BUTTON("Apply and restart, in the settings"),
    OPEN_BUTTON("opens a text or a saved run"),
    PASTE_BUTTON("pastes a text"),
    SENTENCES_BUTTON("the pencil: changes the sentences"),
    GROUPS_BUTTON("the tag: groups words"),
    VIEW_MENU("the eye: what the map shows"),
    RAIL("the buttons left of the map, which open the views"),
    WHY_VIEW("Why: why this word moves", true),
    FLOW_VIEW("Flow: one sentence through the model", true),
    ATTENTION_VIEW("Attention: who looks at whom", true),
    SENSES_VIEW("Senses: static and contextual", true),
    PREDICT_VIEW("Predict: what comes next", true),
    TWO_WORDS_VIEW("Two words: a pair and a control", true),
    CONTEXT_VIEW("Context, not co-occurrence", true),
    SIMILARITY_VIEW("Similarity of all words", true),
    CLUSTERS_VIEW("Clusters that k-means finds", true),
    WEIGHTS_VIEW("Weights: all of them alike", true),
    TWO_RUNS_VIEW("Two runs side by side", true);

    private final String meaning;
    private final boolean view;

    WindowPart(String meaning) {
        this(meaning, false);
    }

    WindowPart(String meaning, boolean view) {
        this.meaning = meaning;
        this.view = view;
    }

    /** Its name in lessons, such as "why view". */
    public String called() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What it is. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is a view beside the map, which can be opened. */
    public boolean isView() {
        return view;
    }

    /** The part of this name. */
    public static Optional<WindowPart> named(String name) {
        return Arrays.stream(values()).filter(part -> part.called().equals(name)).findFirst();
    }

    /** The names of all views, or of all parts. */
    public static List<String> names(boolean viewsOnly) {
        return Arrays.stream(values())
                .filter(part -> part.view || !viewsOnly)
                .map(WindowPart::called)
                .toList();
    }
}
