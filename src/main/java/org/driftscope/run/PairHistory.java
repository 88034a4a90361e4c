package org.driftscope.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.driftscope.insight.PairAtStep;

/**
 * Two words over all steps of a run that are kept, and the newest one. Immutable.
 *
 * @param first token id
 * @param second token id
 * @param steps oldest first
 */
public record PairHistory(int first, int second, List<PairAtStep> steps) {
    public PairHistory {
        steps = List.copyOf(steps);
    }

    /** Two words of which nothing is known yet. */
    public static PairHistory begin(int first, int second) {
        return new PairHistory(first, second, List.of());
    }

    /** The history up to a moment of the same run; steps that are known are not computed again. */
    public PairHistory upTo(Moment moment) {
        Map<Long, PairAtStep> known = new HashMap<>();
        steps.forEach(step -> known.put(step.step(), step));
        int[] centredOn = moment.description().fittedIds();
        List<PairAtStep> all = new ArrayList<>();
        for (PastStep past : moment.history()) {
            PairAtStep same = known.get(past.step());
            all.add(
                    same != null
                            ? same
                            : PairAtStep.of(
                                    past.step(),
                                    past.model().tokenEmbeddings(),
                                    past.embeddingGradient(),
                                    first,
                                    second,
                                    centredOn));
        }
        long now = moment.frame().step();
        if (all.isEmpty() || all.get(all.size() - 1).step() < now) {
            all.add(
                    PairAtStep.of(
                            now,
                            moment.frame().embeddings(),
                            moment.lastGradient(),
                            first,
                            second,
                            centredOn));
        }
        return new PairHistory(first, second, all);
    }

    /** The newest step. */
    public PairAtStep newest() {
        return steps.get(steps.size() - 1);
    }

    /** How many of the steps pushed both words. */
    public long pushed() {
        return steps.stream().filter(PairAtStep::bothPushed).count();
    }

    /** How many of the steps pushed both the same way. */
    public long pushedTogether() {
        return steps.stream().filter(PairAtStep::pushedTogether).count();
    }

    /** The length of the longest gradient; see {@link PairAtStep#gradientLength}. */
    public double longestGradient() {
        return steps.stream().mapToDouble(PairAtStep::gradientLength).max().orElse(0);
    }

    /** The mean length of the gradients of the last {@code count} steps, or of all if fewer. */
    public double lastGradients(int count) {
        return steps.stream()
                .skip(Math.max(0, steps.size() - count))
                .mapToDouble(PairAtStep::gradientLength)
                .average()
                .orElse(0);
    }
}
