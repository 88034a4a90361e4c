package org.driftscope.run;

import java.util.List;

/**
 * Something that happened to a run.
 *
 * @param kind what
 * @param step after which it was so
 * @param knownAt the step at which that could be told
 * @param words it concerns, as the kind says
 * @param value the number that tells it, as the kind says
 * @param bound the number it is held against, as the kind says
 */
public record Milestone(
        Kind kind, long step, long knownAt, List<String> words, double value, double bound) {
    /** What can happen. */
    public enum Kind {
        /**
         * The first step with clear clusters, as the groups of words are now; see {@link
         * org.driftscope.insight.ClusterMeasures#clear}.
         */
        CLEAR,
        /**
         * Two words that should be alike have met: the first of the {@link
         * org.driftscope.insight.ReadyPairs} has a centred cosine of at least {@value
         * PairWatch#CLOSE}, and one that is at least {@value PairWatch#ABOVE_CONTROL} above the
         * larger of those with the control. Words are first, second and control; value is the
         * cosine of the pair, bound that with the control.
         */
        PAIR,
        /**
         * Over-fitting began, as {@link org.driftscope.insight.Overfitting} tells it at three
         * measurements in a row: step is that of the least held-out loss, which is the bound; value
         * is the held-out loss when it was known.
         */
        OVERFITTING,
        /** Training ran away in the next step. */
        FAILED
    }

    public Milestone {
        words = List.copyOf(words);
        if (step < 0 || knownAt < step || !Double.isFinite(value) || !Double.isFinite(bound)) {
            throw new IllegalArgumentException(
                    kind + " at " + step + ", known at " + knownAt + ": " + value + ", " + bound);
        }
    }

    /** Of words and numbers that tell nothing. */
    static Milestone plain(Kind kind, long step, long knownAt) {
        return new Milestone(kind, step, knownAt, List.of(), 0, 0);
    }
}
