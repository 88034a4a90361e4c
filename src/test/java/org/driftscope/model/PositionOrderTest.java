package org.driftscope.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

class PositionOrderTest {
    private final PositionOrder layout = new PositionOrder(new Capacity(12, 4));

    private int[] all(IntUnaryOperator each) {
        return IntStream.range(0, layout.tokens()).map(each).toArray();
    }

    /** Lengths 1, 3, 2, 3; at each position the two longest first, in their order. */
    @Test
    void tokensAtTheSamePositionStandSideBySideLongestSequencesFirst() {
        layout.read(
                new Batch(
                        List.of(
                                new Example(0, 1, 2),
                                new Example(1, 3, 4, 5, 6),
                                new Example(2, 7, 8, 9),
                                new Example(3, 10, 11, 12, 13))));
        assertEquals(9, layout.tokens());
        assertEquals(3, layout.longest());
        assertArrayEquals(new int[] {3, 10, 7, 1, 4, 11, 8, 5, 12}, all(layout::input));
        assertArrayEquals(new int[] {4, 11, 8, 2, 5, 12, 9, 6, 13}, all(layout::target));
        assertArrayEquals(new int[] {0, 0, 0, 0, 1, 1, 1, 2, 2}, all(layout::position));
        assertArrayEquals(new int[] {3, 0, 4, 7, 2, 6, 1, 5, 8}, all(layout::place));
        assertEquals(4, layout.lag(1).start());
        assertEquals(7, layout.lag(2).start());
    }

    @Test
    void aShorterBatchLeavesNothingOfTheOneBefore() {
        tokensAtTheSamePositionStandSideBySideLongestSequencesFirst();
        layout.read(new Batch(List.of(new Example(0, 5, 6, 7), new Example(1, 8, 9, 10))));
        assertEquals(2, layout.longest());
        assertArrayEquals(new int[] {5, 8, 6, 9}, all(layout::input));
        assertEquals(2, layout.lag(1).end());
    }
}
