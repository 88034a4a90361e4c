package org.driftscope.text;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.SeededRandom;

/**
 * Draws batches without replacement and reshuffles after each pass over the examples; a rest
 * smaller than a batch is dropped. A batch larger than the corpus is the corpus. Not thread-safe.
 */
public final class BatchSampler {
    private final List<Example> examples;
    private final int batchSize;
    private final SeededRandom random;
    private final int[] order;
    private int next;

    public BatchSampler(List<Example> examples, int batchSize, SeededRandom random) {
        if (examples.isEmpty() || batchSize < 1) {
            throw new IllegalArgumentException(
                    examples.size() + " examples in batches of " + batchSize);
        }
        this.examples = List.copyOf(examples);
        this.batchSize = Math.min(batchSize, examples.size());
        this.random = random;
        order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        next = order.length;
    }

    /** What the next batch is made of. */
    public List<Example> next() {
        if (next + batchSize > order.length) {
            random.shuffle(order);
            next = 0;
        }
        next += batchSize;
        return last();
    }

    /** What was drawn last; {@link #next} was called before. */
    public List<Example> last() {
        List<Example> drawn = new ArrayList<>(batchSize);
        for (int i = next - batchSize; i < next; i++) {
            drawn.add(examples.get(order[i]));
        }
        return drawn;
    }

    /** The order it draws in, and how far it has come. */
    public BatchOrder order() {
        return new BatchOrder(order, next);
    }

    /**
     * Goes on from there.
     *
     * @throws IllegalArgumentException where that is no order of its examples, or no place in it at
     *     which a batch has been drawn
     */
    public void restore(BatchOrder other) {
        if (other.size() != order.length || other.drawn() < batchSize) {
            throw new IllegalArgumentException(
                    other + " for " + order.length + " examples in batches of " + batchSize);
        }
        for (int i = 0; i < order.length; i++) {
            order[i] = other.at(i);
        }
        next = other.drawn();
    }
}
