package org.driftscope.ui.timeline;

import java.util.Locale;
import org.driftscope.plot.Figures;
import org.driftscope.run.Milestone;

/** What happened to a run, in words. */
final class MilestoneWords {
    private MilestoneWords() {}

    /** In a few words. */
    static String name(Milestone milestone) {
        return switch (milestone.kind()) {
            case CLEAR -> "First clear clusters";
            case PAIR ->
                    String.format(
                            Locale.ROOT,
                            "“%s” and “%s” meet",
                            milestone.words().get(0),
                            milestone.words().get(1));
            case OVERFITTING -> "Over-fitting begins";
            case FAILED -> "Training ran away after this step";
        };
    }

    /** Why it counts as such, in sentences. */
    static String reason(Milestone milestone) {
        return switch (milestone.kind()) {
            case CLEAR ->
                    "For the first time the silhouette of the groups is at least 0.5 in the plane,"
                            + " and 9 of 10 nearest neighbours belong to the same group.";
            case PAIR ->
                    String.format(
                            Locale.ROOT,
                            "Their centred cosine is %s here, at least 0.6 for the first time; with"
                                    + " “%s”, the control, it is at most %s.",
                            Figures.measure(milestone.value()),
                            milestone.words().get(2),
                            Figures.measure(milestone.bound()));
            case OVERFITTING ->
                    String.format(
                            Locale.ROOT,
                            "The loss on held-out sentences is least here, %s. By step %s it had"
                                    + " risen to %s, while the loss on what is learned from fell.",
                            Figures.loss(milestone.bound()),
                            Figures.count(milestone.knownAt()),
                            Figures.loss(milestone.value()));
            case FAILED ->
                    "In the next step the loss or the gradient left all bounds; the weights of"
                            + " this step are the last good ones.";
        };
    }
}
