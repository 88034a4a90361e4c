package org.driftscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueRangeTest {
    private static Curve curve(double... values) {
        List<CurvePoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new CurvePoint(i, values[i]));
        }
        return Curve.line("by hand", points);
    }

    @Test
    void powersOfTenHoldAllValuesAndPutZeroOnTheEdge() {
        List<Curve> curves = List.of(curve(0.02, 0), curve(3, 1));
        ValueRange range = ValueRange.of(curves, true);
        assertEquals(-2, range.low());
        assertEquals(1, range.high());
        assertEquals(-2, range.placed(curves).get(0).points().get(1).value());
        assertEquals(0, range.placed(curves).get(1).points().get(1).value(), 1e-12);
        assertEquals("≤ 0.01", range.words(-2));
        assertEquals("0.032", range.words(-1.5)); // 10^-1.5 = 0.0316
        assertEquals("10", range.words(1));
        assertEquals("1e-6", ValueRange.of(List.of(curve(1e-7, 1)), true).words(-6));
    }

    @Test
    void aLinearAxisEndsOnRoundNumbersAndHoldsZero() {
        ValueRange range = ValueRange.of(List.of(curve(0.3, 0.92)), false);
        assertEquals(0, range.low());
        assertEquals(1.0, range.high(), 1e-12);
        assertEquals("0.4", range.words(0.4));
        assertEquals("0.651", range.words(0.6512));
        assertEquals("0", range.words(-0.0));
        assertEquals(-0.5, ValueRange.of(List.of(curve(-0.3, 0.92)), false).low(), 1e-12);
    }

    @Test
    void withoutAnyValueThereIsStillAnAxis() {
        assertEquals(1, ValueRange.of(List.of(), false).high());
        assertEquals(-1, ValueRange.of(List.of(curve(0, 0)), true).low());
    }
}
