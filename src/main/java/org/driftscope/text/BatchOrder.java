package org.driftscope.text;

import java.util.Arrays;
import java.util.BitSet;

/** The order in which a {@link BatchSampler} draws examples, and how far it has come. Immutable. */
public final class BatchOrder {
    private final int[] order;
    private final int drawn;

    /**
     * Copies {@code order}.
     *
     * @param order each of the numbers from 0 to {@code order.length - 1} once
     * @param drawn how many of them were drawn
     * @throws IllegalArgumentException where it is no such order, or {@code drawn} is no number of
     *     it
     */
    public BatchOrder(int[] order, int drawn) {
        BitSet seen = new BitSet(order.length);
        for (int number : order) {
            if (number < 0 || number >= order.length || seen.get(number)) {
                throw new IllegalArgumentException(
                        number + " is beyond the examples, or twice in their order");
            }
            seen.set(number);
        }
        if (drawn < 0 || drawn > order.length) {
            throw new IllegalArgumentException(drawn + " drawn of " + order.length);
        }
        this.order = order.clone();
        this.drawn = drawn;
    }

    /** How many examples there are. */
    public int size() {
        return order.length;
    }

    /** How many of them were drawn since they were shuffled. */
    public int drawn() {
        return drawn;
    }

    /** The number of the example at this place. */
    public int at(int place) {
        return order[place];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BatchOrder that
                && drawn == that.drawn
                && Arrays.equals(order, that.order);
    }

    @Override
    public int hashCode() {
        return 31 * drawn + Arrays.hashCode(order);
    }

    @Override
    public String toString() {
        return "BatchOrder(" + drawn + " of " + order.length + ")";
    }
}
