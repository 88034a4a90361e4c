package org.driftscope.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SequenceOrderTest {
    private static final float NO = Float.NEGATIVE_INFINITY;

    private final SequenceOrder order = new SequenceOrder(new Capacity(12, 4));

    /** Lengths 1, 3 and 2. */
    @BeforeEach
    void readThreeSequences() {
        order.read(
                new Batch(
                        List.of(
                                new Example(0, 1, 2),
                                new Example(1, 3, 4, 5, 6),
                                new Example(2, 7, 8, 9))));
    }

    @Test
    void sequencesStandOneBehindTheOther() {
        assertEquals(6, order.tokens());
        assertEquals(3, order.longest());
        assertEquals(3, order.sequences());
        assertEquals(1, order.start(1));
        assertEquals(3, order.length(1));
        int[] numbers = IntStream.range(0, 6).toArray();
        assertArrayEquals(
                new int[] {1, 3, 4, 5, 7, 8}, Arrays.stream(numbers).map(order::input).toArray());
        assertArrayEquals(
                new int[] {2, 4, 5, 6, 8, 9}, Arrays.stream(numbers).map(order::target).toArray());
        assertArrayEquals(
                new int[] {0, 0, 1, 2, 0, 1},
                Arrays.stream(numbers).map(order::position).toArray());
        assertArrayEquals(numbers, Arrays.stream(numbers).map(order::place).toArray());
    }

    @Test
    void tokensLookAtThemselvesAndBack() {
        assertArrayEquals(new float[] {0, 0, 0, 0, 0, 0}, Arrays.copyOf(order.mask()[0], 6));
        assertArrayEquals(new float[] {NO, NO, 0, 0, NO, 0}, Arrays.copyOf(order.mask()[1], 6));
        assertArrayEquals(new float[] {NO, NO, NO, 0, NO, NO}, Arrays.copyOf(order.mask()[2], 6));
    }

    @Test
    void positionsThatASequenceDoesNotHaveAreCleared() {
        float[][] x = new float[3][6];
        for (float[] row : x) {
            Arrays.fill(row, Float.NaN);
        }
        order.clearMissing(x);
        float no = Float.NaN;
        assertArrayEquals(new float[] {no, no, no, no, no, no}, x[0]);
        assertArrayEquals(new float[] {0, no, no, no, no, no}, x[1]);
        assertArrayEquals(new float[] {0, no, no, no, 0, 0}, x[2]);
    }

    @Test
    void aShorterBatchLeavesNothingOfTheOneBefore() {
        order.read(new Batch(List.of(new Example(0, 5, 6, 7), new Example(1, 8, 9, 10))));
        assertEquals(2, order.longest());
        assertEquals(4, order.tokens());
        assertArrayEquals(new float[] {0, 0, 0, 0}, Arrays.copyOf(order.mask()[0], 4));
        assertArrayEquals(new float[] {NO, 0, NO, 0}, Arrays.copyOf(order.mask()[1], 4));
    }

    @Test
    void longSequencesAreTakenInThisOrder() {
        assertEquals(PositionOrder.class, SequenceLayout.of(new Capacity(40, 15)).getClass());
        assertEquals(SequenceOrder.class, SequenceLayout.of(new Capacity(40, 16)).getClass());
    }
}
