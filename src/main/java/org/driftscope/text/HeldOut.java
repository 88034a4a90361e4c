package org.driftscope.text;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.driftscope.math.SeededRandom;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/**
 * Which sentences are kept out of training, so that the loss on them tells how well a model does
 * with sentences that it has never read.
 */
public final class HeldOut {
    private static final Wording WORDS = Wording.of("text");

    /** Keeps the choice apart from the run's other random numbers, which it must not change. */
    private static final long SALT = 0x6865_6c64_2d6f_7574L; // "held-out" in ASCII

    private HeldOut() {}

    /**
     * The numbers of {@code percent} of the sentences, rounded, drawn by the seed; at least one
     * where {@code percent} is above 0.
     *
     * @throws ProblemException if no sentence would be left to learn from
     */
    public static Set<Integer> sentences(Dataset dataset, int percent, long seed) {
        Set<Integer> kept = new TreeSet<>();
        if (percent == 0) {
            return kept;
        }
        int all = dataset.sentenceCount();
        int count = (int) Math.max(1, Math.round(all * percent / 100.0));
        if (count >= all) {
            throw new ProblemException(WORDS.problem("too-few-to-hold-out", "count", all));
        }
        int[] order = new int[all];
        Arrays.setAll(order, i -> i);
        new SeededRandom(seed ^ SALT).shuffle(order);
        Arrays.stream(order, 0, count).forEach(kept::add);
        return kept;
    }
}
