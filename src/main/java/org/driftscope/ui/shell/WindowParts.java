package org.driftscope.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.driftscope.lesson.WindowPart;

/** Where in the window the parts are that lessons speak of: the ids of their nodes. */
final class WindowParts {
    private static final Map<WindowPart, String> IDS = ids();

    private static final Map<WindowPart, String> VIEWS = views();

    private static final Map<WindowPart, WindowPart> IN_VIEWS =
            Map.of(
                    WindowPart.TWO_WORDS_TABLE, WindowPart.TWO_WORDS_VIEW,
                    WindowPart.SHARED_FRAMES, WindowPart.TWO_WORDS_VIEW,
                    WindowPart.CONTEXT_TABLE, WindowPart.CONTEXT_VIEW);

    private WindowParts() {}

    private static Map<WindowPart, String> ids() {
        Map<WindowPart, String> ids = new EnumMap<>(WindowPart.class);
        ids.put(WindowPart.MAP, "embedding-map");
        ids.put(WindowPart.LEGEND, "map-legend");
        ids.put(WindowPart.CAPTION, "map-caption");
        ids.put(WindowPart.READOUTS, "readouts");
        ids.put(WindowPart.PLAY_BUTTON, "play");
        ids.put(WindowPart.STEP_BUTTON, "step");
        ids.put(WindowPart.STEPS_BUTTON, "step-many");
        ids.put(WindowPart.SPEED, "speed");
        ids.put(WindowPart.RESTART_BUTTON, "restart");
        ids.put(WindowPart.RESTART_ELSEWHERE_BUTTON, "restart-new-seed");
        ids.put(WindowPart.STOP_AT, "stop-rule");
        ids.put(WindowPart.TIMELINE, "timeline");
        ids.put(WindowPart.LOSS_CHART, "loss-chart");
        ids.put(WindowPart.WORD_CARD, "word-card");
        ids.put(WindowPart.SEARCH, "search");
        ids.put(WindowPart.SETTINGS, "settings");
        ids.put(WindowPart.CORPUS_CHOICE, "settings-corpus");
        ids.put(WindowPart.LEARNING_RATE, "settings-learning-rate");
        ids.put(WindowPart.SEED, "settings-seed");
        ids.put(WindowPart.HELD_OUT, "settings-held-out");
        ids.put(WindowPart.APPLY_BUTTON, "settings-apply");
        ids.put(WindowPart.OPEN_BUTTON, "open");
        ids.put(WindowPart.PASTE_BUTTON, "paste");
        ids.put(WindowPart.SENTENCES_BUTTON, "sentences");
        ids.put(WindowPart.GROUPS_BUTTON, "word-groups");
        ids.put(WindowPart.VIEW_MENU, "view-options");
        ids.put(WindowPart.RAIL, "rail");
        ids.put(WindowPart.TWO_WORDS_TABLE, "pair-table");
        ids.put(WindowPart.SHARED_FRAMES, "pair-frames");
        ids.put(WindowPart.CONTEXT_TABLE, "context-table");
        return ids;
    }

    private static Map<WindowPart, String> views() {
        Map<WindowPart, String> views = new EnumMap<>(WindowPart.class);
        views.put(WindowPart.WHY_VIEW, "why");
        views.put(WindowPart.FLOW_VIEW, "flow");
        views.put(WindowPart.ATTENTION_VIEW, "attention");
        views.put(WindowPart.SENSES_VIEW, "senses");
        views.put(WindowPart.PREDICT_VIEW, "predict");
        views.put(WindowPart.TWO_WORDS_VIEW, "pair");
        views.put(WindowPart.CONTEXT_VIEW, "context");
        views.put(WindowPart.SIMILARITY_VIEW, "similarity");
        views.put(WindowPart.CLUSTERS_VIEW, "clusters");
        views.put(WindowPart.WEIGHTS_VIEW, "weights");
        views.put(WindowPart.TWO_RUNS_VIEW, "compare");
        return views;
    }

    /**
     * The id of a part's node; of a view that is not open that of its button.
     *
     * @param open id of the view that is open, if any
     */
    static String nodeId(WindowPart part, Optional<String> open) {
        if (!part.isView()) {
            return IDS.get(part);
        }
        String view = viewId(part);
        return open.filter(view::equals).isPresent() ? "explanation" : "explain-" + view;
    }

    /** What brings a part on screen that is not there, if a button does: its id. */
    static Optional<String> wayTo(WindowPart part) {
        WindowPart view = IN_VIEWS.getOrDefault(part, part);
        if (view.isView()) {
            return Optional.of("explain-" + viewId(view));
        }
        boolean inSidePanel = part == WindowPart.LOSS_CHART || part == WindowPart.WORD_CARD;
        return inSidePanel || IDS.get(part).startsWith("settings")
                ? Optional.of("panel")
                : Optional.empty();
    }

    /** The id of a view, as {@link Explanation#id} has it. */
    static String viewId(WindowPart view) {
        return VIEWS.get(view);
    }

    /** The view of an id. */
    static Optional<WindowPart> view(String id) {
        return VIEWS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
