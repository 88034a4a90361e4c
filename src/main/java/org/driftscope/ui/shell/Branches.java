package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunDescription;
import org.driftscope.storage.session.Branch;
import org.driftscope.storage.session.BranchLabel;
import org.driftscope.storage.session.MarkedSteps;
import org.driftscope.storage.session.Session;
import org.driftscope.text.Dataset;
import org.driftscope.ui.control.StepHistory;
import org.driftscope.ui.timeline.BranchRow;
import org.driftscope.wording.Wording;

/**
 * The ways that the run on screen went from some of its steps. One of them is on screen; of the
 * others all is kept that is needed to go on with them, in so many bytes at most. On the JavaFX
 * Application Thread.
 */
final class Branches {
    private static final Wording WORDS = Wording.of("ui.shell");

    /** Beside the one on screen: more curves in the timeline are not told apart. */
    static final int MOST = 8;

    private static final int BUCKETS = 512;

    /** A branch that is not on screen. */
    private record Other(BranchLabel label, BranchRow row, KeptRun kept, MarkedSteps marks) {
        Other in(long bytes) {
            return kept.bytes() <= bytes ? this : new Other(label, row, kept.spare(bytes), marks);
        }
    }

    /** A branch to take up: what is kept of it, and its marks. */
    record Taken(KeptRun kept, MarkedSteps marks) {}

    private final long budget;
    private List<Other> others = new ArrayList<>();
    private int made = 1;
    private BranchLabel shown = BranchLabel.FIRST;

    /** Those that are not on screen take so many bytes at most. */
    Branches(long budget) {
        this.budget = budget;
    }

    /** Another run. */
    void clear() {
        others.clear();
        made = 1;
        shown = BranchLabel.FIRST;
    }

    /** The branches of the same run in another window. */
    void takeOver(Branches before) {
        clear();
        made = before.made;
        shown = before.shown;
        before.others.forEach(other -> add(other.label(), other.kept(), other.marks()));
    }

    /** The branches of a run that was opened. */
    void restore(Session session, Dataset startedWith, RunDescription like) {
        clear();
        shown = session.shown().label();
        made = shown.number();
        for (Branch branch : session.others()) {
            made = Math.max(made, branch.label().number());
            KeptRun kept = KeptRun.of(startedWith, like, branch.saved());
            add(branch.label(), kept, branch.marks());
        }
        fit();
    }

    /**
     * The branch that has to be forgotten before another one is kept; empty where there is room.
     */
    Optional<BranchRow> inTheWay(KeptRun before) {
        long least =
                Stream.concat(others.stream().map(Other::kept), Stream.of(before))
                        .mapToLong(KeptRun::leastBytes)
                        .sum();
        return others.size() < MOST && least <= budget
                ? Optional.empty()
                : others.stream().map(Other::row).findFirst();
    }

    /** What was on screen is kept; a branch that a change made is in its place. */
    void fork(KeptRun before, MarkedSteps marks, BranchChange change) {
        keep(before, marks);
        made++;
        shown = label(made, change);
    }

    /** The branch on screen is called after this change, which was made where it begins. */
    void rename(BranchChange change) {
        shown = label(shown.number(), change);
    }

    private static BranchLabel label(int number, BranchChange change) {
        long step = change.step();
        return new BranchLabel(
                number, WORDS.get("branch-name", "change", change.words(), "step", step), step);
    }

    /** Takes a branch in place of the one on screen, {@code before}, which is kept. */
    Optional<Taken> change(KeptRun before, MarkedSteps marks, int number) {
        Optional<Other> wanted =
                others.stream().filter(other -> other.label().number() == number).findFirst();
        wanted.ifPresent(
                other -> {
                    others.remove(other);
                    keep(before, marks);
                    shown = other.label();
                });
        return wanted.map(other -> new Taken(other.kept(), other.marks()));
    }

    private void keep(KeptRun run, MarkedSteps marks) {
        add(shown, run.spare(budget), marks);
        fit();
    }

    private void add(BranchLabel label, KeptRun kept, MarkedSteps marks) {
        Metrics metrics = kept.metrics();
        StepHistory losses = new StepHistory(BUCKETS);
        double last = Double.NaN;
        for (int i = 0; i < metrics.size(); i++) {
            double loss = metrics.get(Metric.CORPUS_LOSS, i);
            losses.add(metrics.step(i), loss);
            last = Double.isNaN(loss) ? last : loss;
        }
        BranchRow row = new BranchRow(label.number(), origin(label), kept.newest(), losses, last);
        others.add(new Other(label, row, kept, marks));
    }

    /** Each may take the same; what is smaller stays as it is. */
    private void fit() {
        if (bytes() > budget) {
            long each = budget / others.size();
            others = new ArrayList<>(others.stream().map(other -> other.in(each)).toList());
        }
    }

    void delete(int number) {
        others.removeIf(other -> other.label().number() == number);
    }

    /** The memory that those which are not on screen take, in bytes. */
    long bytes() {
        return others.stream().mapToLong(other -> other.kept().bytes()).sum();
    }

    private static String origin(BranchLabel label) {
        return label.name().isEmpty() ? WORDS.get("branch-first") : label.name();
    }

    /** Which branch is on screen, in words. */
    String shown() {
        return WORDS.get("branch-shown", "number", shown.number(), "origin", origin(shown));
    }

    BranchLabel label() {
        return shown;
    }

    List<BranchRow> others() {
        return others.stream().map(Other::row).toList();
    }

    /** Those that are not on screen, to be saved. */
    List<Branch> saved() {
        return others.stream()
                .map(other -> Branch.of(other.label(), other.kept(), other.marks()))
                .toList();
    }
}
