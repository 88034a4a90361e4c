package org.driftscope.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.driftscope.insight.Overfitting;

/**
 * Finds the milestones of a run as it goes; from the same steps always the same. Owned by the
 * training thread.
 */
final class Milestones {
    /** So many measurements in a row have to tell of over-fitting. */
    private static final int IN_A_ROW = 3;

    private final List<Milestone> found = new ArrayList<>();
    private List<Milestone> all = List.of(); // by rising step
    private final Overfitting overfitting = new Overfitting();
    private int told; // how often in a row it was
    private long lastLoss; // the last step whose losses were taken
    private PairWatch pair; // null before the first frame

    /** Begins with what was found of a run before. */
    void begin(List<Milestone> earlier, Metrics known, long step) {
        found.clear();
        found.addAll(earlier);
        goBackTo(step, known);
    }

    /** The run goes on otherwise from a step: what could be told later has not happened. */
    void goBackTo(long step, Metrics known) {
        found.removeIf(milestone -> milestone.knownAt() > step);
        overfitting.clear();
        told = 0;
        lastLoss = -1;
        for (int i = 0; i < known.size() && known.step(i) <= step; i++) {
            addLosses(
                    known.step(i),
                    known.get(Metric.CORPUS_LOSS, i),
                    known.get(Metric.HELD_OUT_LOSS, i));
        }
        sort();
    }

    /** Takes a frame of the run, by rising step. */
    void add(RunDescription run, Frame frame) {
        int before = found.size();
        boolean changed =
                found.removeIf(
                        milestone ->
                                milestone.kind() == Milestone.Kind.FAILED
                                        && milestone.knownAt() <= frame.step());
        changed |= addClear(frame);
        changed |= addPair(run, frame);
        addLosses(frame.step(), Metric.CORPUS_LOSS.of(frame), Metric.HELD_OUT_LOSS.of(frame));
        if (changed || found.size() != before) {
            sort();
        }
    }

    private void sort() {
        all = found.stream().sorted(Comparator.comparingLong(Milestone::step)).toList();
    }

    /** Words that were grouped otherwise may be clear since another step. */
    private boolean addClear(Frame frame) {
        List<Milestone> clear =
                frame.clearStep().isPresent()
                        ? List.of(plain(Milestone.Kind.CLEAR, frame.clearStep().getAsLong()))
                        : List.of();
        boolean same =
                found.stream().filter(m -> m.kind() == Milestone.Kind.CLEAR).toList().equals(clear);
        if (!same) {
            found.removeIf(milestone -> milestone.kind() == Milestone.Kind.CLEAR);
            found.addAll(clear);
        }
        return !same;
    }

    private static Milestone plain(Milestone.Kind kind, long step) {
        return Milestone.plain(kind, step, step);
    }

    private boolean addPair(RunDescription run, Frame frame) {
        boolean other = false;
        if (pair == null || !pair.isFor(run)) {
            PairWatch now = new PairWatch(run);
            pair = now;
            other =
                    found.removeIf(
                            milestone ->
                                    milestone.kind() == Milestone.Kind.PAIR
                                            && !milestone.words().equals(now.words()));
        }
        if (frame.step() > 0 && !has(Milestone.Kind.PAIR)) {
            pair.met(frame.step(), frame.embeddings()).ifPresent(found::add);
        }
        return other;
    }

    private void addLosses(long step, double learned, double heldOut) {
        if (Double.isNaN(learned) || Double.isNaN(heldOut) || step <= lastLoss) {
            return;
        }
        lastLoss = step;
        Optional<Overfitting.Evidence> evidence = overfitting.add(step, learned, heldOut);
        told = evidence.isPresent() ? told + 1 : 0;
        if (told >= IN_A_ROW && !has(Milestone.Kind.OVERFITTING)) {
            found.add(
                    new Milestone(
                            Milestone.Kind.OVERFITTING,
                            evidence.get().since(),
                            step,
                            List.of(),
                            heldOut,
                            evidence.get().leastHeldOut()));
        }
    }

    /** Training ran away in the step after this one. */
    void fail(long step) {
        found.add(Milestone.plain(Milestone.Kind.FAILED, step, step + 1));
        sort();
    }

    private boolean has(Milestone.Kind kind) {
        return found.stream().anyMatch(milestone -> milestone.kind() == kind);
    }

    /** Those found so far, by rising step. */
    List<Milestone> all() {
        return all;
    }
}
