package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;
import org.driftscope.ui.control.Figures;
import org.driftscope.ui.control.StepHistory;
import org.driftscope.ui.timeline.BranchRow;

/**
 * The ways that the run on screen went from some of its steps. One of them is on screen; of the
 * others all is kept that is needed to go on with them. On the JavaFX Application Thread.
 */
final class Branches {
    private static final int BUCKETS = 512;

    /** A branch that is not on screen. */
    private record Other(BranchRow row, KeptRun kept) {}

    private final List<Other> others = new ArrayList<>();
    private int made = 1;
    private int shown = 1;
    private String origin = "the first";

    /** Another run. */
    void clear() {
        others.clear();
        made = 1;
        shown = 1;
        origin = "the first";
    }

    /** What was on screen is kept; from a step on another branch is, which a change made. */
    void fork(KeptRun before, long step, String change) {
        keep(before);
        made++;
        shown = made;
        origin = change + " from step " + Figures.count(step);
    }

    /** Takes a branch in place of the one on screen, {@code before}, which is kept. */
    Optional<KeptRun> change(KeptRun before, int number) {
        Optional<Other> wanted =
                others.stream().filter(other -> other.row().number() == number).findFirst();
        wanted.ifPresent(
                other -> {
                    keep(before);
                    others.remove(other);
                    shown = number;
                    origin = other.row().origin();
                });
        return wanted.map(Other::kept);
    }

    private void keep(KeptRun run) {
        Metrics metrics = run.metrics();
        StepHistory losses = new StepHistory(BUCKETS);
        double last = Double.NaN;
        for (int i = 0; i < metrics.size(); i++) {
            double loss = metrics.get(Metric.CORPUS_LOSS, i);
            losses.add(metrics.step(i), loss);
            last = Double.isNaN(loss) ? last : loss;
        }
        others.add(
                new Other(new BranchRow(shown, origin, run.newest(), losses, last), run.spare()));
    }

    void delete(int number) {
        others.removeIf(other -> other.row().number() == number);
    }

    /** Which branch is on screen, in words. */
    String shown() {
        return "Branch " + shown + ": " + origin;
    }

    List<BranchRow> others() {
        return others.stream().map(Other::row).toList();
    }
}
