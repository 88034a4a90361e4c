package org.driftscope.model;

import org.driftscope.math.TensorMemory;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/**
 * How much memory something needs, so that a model too large for the machine is refused in words
 * before it is tried.
 *
 * @param offHeap bytes of off-heap memory
 * @param heap bytes of the Java heap
 * @param longestArray numbers in the longest single array
 */
record MemoryNeed(long offHeap, long heap, double longestArray) {
    private static final Wording WORDS = Wording.of("model");

    /** A buffer outside the heap counts its bytes in an int, and a number has four of them. */
    static final int LONGEST_ARRAY = Integer.MAX_VALUE / Float.BYTES;

    /** Weights and gradients off the heap, the optimizer's two moments on it. */
    static MemoryNeed ofParameters(ModelConfig config) {
        double channels = config.dModel();
        double hidden = config.feedForward();
        double block = 4 * channels * channels + 2 * channels * hidden + hidden + 5 * channels;
        double vocabulary = (config.tied() ? 1 : 2) * config.vocabularySize() * channels;
        double positions =
                config.positions() == Positions.LEARNED ? config.context() * channels : 0;
        double all =
                vocabulary
                        + config.vocabularySize()
                        + positions
                        + config.layers() * block
                        + 2 * channels;
        return of(2 * all, 2 * all, all);
    }

    /** Activations and their gradients, in whichever order the tokens are computed. */
    static MemoryNeed ofPass(ModelConfig config, Capacity capacity) {
        double channels = config.dModel();
        double hidden = config.feedForward();
        double longest = capacity.longest();
        double tokens = capacity.tokens();
        double offHeap =
                9 * channels
                        + hidden
                        + config.vocabularySize()
                        + config.heads() * longest
                        + config.layers() * (13 * channels + 2 * hidden + config.heads() * longest);
        double heap =
                6 * channels
                        + longest
                        + config.heads() * longest
                        + config.layers() * (5 * channels + hidden + config.heads() * longest);
        double longestRows =
                Math.max(
                        Math.max(config.vocabularySize(), hidden),
                        Math.max(3 * channels, config.heads() * longest));
        return of(tokens * offHeap, tokens * heap, tokens * longestRows);
    }

    private static MemoryNeed of(double offHeapFloats, double heapFloats, double longestArray) {
        return new MemoryNeed(
                (long) (Float.BYTES * offHeapFloats),
                (long) (Float.BYTES * heapFloats),
                longestArray);
    }

    /**
     * Does nothing where there is room, perhaps after the garbage has been collected.
     *
     * @throws ProblemException where there is not
     */
    void requireRoom() {
        if (!fits()) {
            System.gc(); // a run that has just ended counts as used memory until then
            if (!fits()) {
                throw refusal(null);
            }
        }
    }

    private boolean fits() {
        return longestArray <= LONGEST_ARRAY
                && offHeap <= TensorMemory.room()
                && heap <= availableHeap();
    }

    /** What to tell where there is no room. */
    ProblemException refusal(Throwable cause) {
        return new ProblemException(problem(), cause);
    }

    private Problem problem() {
        if (longestArray > LONGEST_ARRAY) {
            return WORDS.problem(
                    "table-too-large",
                    "millions",
                    Math.round(longestArray / 1e6),
                    "most",
                    LONGEST_ARRAY / 1_000_000);
        }
        return WORDS.problem(
                "too-large",
                "offheap",
                megabytes(offHeap),
                "heap",
                megabytes(heap),
                "room",
                megabytes(TensorMemory.room()),
                "free",
                megabytes(availableHeap()));
    }

    private static long megabytes(long bytes) {
        return Math.round(bytes / 1e6);
    }

    private static long availableHeap() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
    }
}
