package org.driftscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueRangeTest {
    private static Curve curve(double... values) {
        List<Curve.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new Curve.Point(i, values[i]));
        }
        return new Curve("by hand", points);
    }

    @Test
    void powersOfTenHoldAllValuesAndPutZeroOnTheEdge() {
        ValueRange range = ValueRange.of(List.of(curve(0.02, 0), curve(3)), true);
        assertEquals(-2, range.low());
        assertEquals(1, range.high());
        assertEquals(-2, range.place(0));
        assertEquals(0, range.place(1), 1e-12);
        assertEquals("0.01", range.mark(-2));
        assertEquals("10", range.mark(1));
        assertEquals("1e-5", range.mark(-5));
    }

    @Test
    void aLinearAxisEndsOnRoundNumbersAndHoldsZero() {
        ValueRange range = ValueRange.of(List.of(curve(0.3, 0.92)), false);
        assertEquals(0, range.low());
        assertEquals(1.0, range.high(), 1e-12);
        assertEquals(0.2, range.unit(), 1e-12);
        assertEquals("0.4", range.mark(0.4));
        assertEquals(-0.5, ValueRange.of(List.of(curve(-0.3, 0.92)), false).low(), 1e-12);
    }

    @Test
    void withoutAnyValueThereIsStillAnAxis() {
        assertEquals(1, ValueRange.of(List.of(), false).high());
        assertEquals(-1, ValueRange.of(List.of(curve(0, 0)), true).low());
    }
}
