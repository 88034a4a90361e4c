package org.driftscope.ui.timeline;

import org.driftscope.plot.Figures;
import org.driftscope.run.Milestone;
import org.driftscope.wording.Wording;

/** What happened to a run, in words. */
final class MilestoneWords {
    private static final Wording WORDS = Wording.of("ui.timeline");

    private MilestoneWords() {}

    /** In a few words. */
    static String name(Milestone milestone) {
        return switch (milestone.kind()) {
            case CLEAR -> WORDS.get("clear");
            case PAIR ->
                    WORDS.get(
                            "pair",
                            "first",
                            milestone.words().get(0),
                            "second",
                            milestone.words().get(1));
            case OVERFITTING -> WORDS.get("overfitting");
            case FAILED -> WORDS.get("failed");
        };
    }

    /** Why it counts as such, in sentences. */
    static String reason(Milestone milestone) {
        return switch (milestone.kind()) {
            case CLEAR -> WORDS.get("clear-reason");
            case PAIR ->
                    WORDS.get(
                            "pair-reason",
                            "cosine",
                            Figures.measure(milestone.value()),
                            "control",
                            milestone.words().get(2),
                            "most",
                            Figures.measure(milestone.bound()));
            case OVERFITTING ->
                    WORDS.get(
                            "overfitting-reason",
                            "least",
                            Figures.loss(milestone.bound()),
                            "step",
                            milestone.knownAt(),
                            "risen",
                            Figures.loss(milestone.value()));
            case FAILED -> WORDS.get("failed-reason");
        };
    }
}
