package org.driftscope.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.wording.Wording;

/** What a lesson can point at in the window, by a plain name: "map", "step button". */
public enum WindowPart {
    MAP,
    LEGEND,
    CAPTION,
    READOUTS,
    PLAY_BUTTON,
    STEP_BUTTON,
    STEPS_BUTTON,
    SPEED,
    RESTART_BUTTON,
    RESTART_ELSEWHERE_BUTTON,
    STOP_AT,
    TIMELINE,
    LOSS_CHART,
    WORD_CARD,
    SEARCH,
    SETTINGS,
    CORPUS_CHOICE,
    LEARNING_RATE,
    SEED,
    HELD_OUT,
    APPLY_BUTTON,
    OPEN_BUTTON,
    PASTE_BUTTON,
    SENTENCES_BUTTON,
    GROUPS_BUTTON,
    VIEW_MENU,
    RAIL,
    TWO_WORDS_TABLE,
    SHARED_FRAMES,
    CONTEXT_TABLE,
    WHY_VIEW(true),
    FLOW_VIEW(true),
    ATTENTION_VIEW(true),
    SENSES_VIEW(true),
    PREDICT_VIEW(true),
    TWO_WORDS_VIEW(true),
    CONTEXT_VIEW(true),
    SIMILARITY_VIEW(true),
    CLUSTERS_VIEW(true),
    WEIGHTS_VIEW(true),
    TWO_RUNS_VIEW(true);

    private static final Wording WORDS = Wording.of("lesson");

    private final boolean view;

    WindowPart() {
        this(false);
    }

    WindowPart(boolean view) {
        this.view = view;
    }

    /** Its name in lessons, such as "why view". */
    public String called() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What it is. */
    public String meaning() {
        return WORDS.get(
                switch (this) {
                    case MAP -> "part-map";
                    case LEGEND -> "part-legend";
                    case CAPTION -> "part-caption";
                    case READOUTS -> "part-readouts";
                    case PLAY_BUTTON -> "part-play-button";
                    case STEP_BUTTON -> "part-step-button";
                    case STEPS_BUTTON -> "part-steps-button";
                    case SPEED -> "part-speed";
                    case RESTART_BUTTON -> "part-restart-button";
                    case RESTART_ELSEWHERE_BUTTON -> "part-restart-elsewhere-button";
                    case STOP_AT -> "part-stop-at";
                    case TIMELINE -> "part-timeline";
                    case LOSS_CHART -> "part-loss-chart";
                    case WORD_CARD -> "part-word-card";
                    case SEARCH -> "part-search";
                    case SETTINGS -> "part-settings";
                    case CORPUS_CHOICE -> "part-corpus-choice";
                    case LEARNING_RATE -> "part-learning-rate";
                    case SEED -> "part-seed";
                    case HELD_OUT -> "part-held-out";
                    case APPLY_BUTTON -> "part-apply-button";
                    case OPEN_BUTTON -> "part-open-button";
                    case PASTE_BUTTON -> "part-paste-button";
                    case SENTENCES_BUTTON -> "part-sentences-button";
                    case GROUPS_BUTTON -> "part-groups-button";
                    case VIEW_MENU -> "part-view-menu";
                    case RAIL -> "part-rail";
                    case TWO_WORDS_TABLE -> "part-two-words-table";
                    case SHARED_FRAMES -> "part-shared-frames";
                    case CONTEXT_TABLE -> "part-context-table";
                    case WHY_VIEW -> "part-why-view";
                    case FLOW_VIEW -> "part-flow-view";
                    case ATTENTION_VIEW -> "part-attention-view";
                    case SENSES_VIEW -> "part-senses-view";
                    case PREDICT_VIEW -> "part-predict-view";
                    case TWO_WORDS_VIEW -> "part-two-words-view";
                    case CONTEXT_VIEW -> "part-context-view";
                    case SIMILARITY_VIEW -> "part-similarity-view";
                    case CLUSTERS_VIEW -> "part-clusters-view";
                    case WEIGHTS_VIEW -> "part-weights-view";
                    case TWO_RUNS_VIEW -> "part-two-runs-view";
                });
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
