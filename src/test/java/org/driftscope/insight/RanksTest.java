package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RanksTest {
    /**
     * Ranks 1, 2½, 2½, 4 and 1, 4, 2½, 2½: the deviations from 2½ are −1½, 0, 0, 1½ and −1½, 1½, 0,
     * 0. So Σ r·s = 2¼ and Σ r² = Σ s² = 4½.
     */
    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        assertEquals(
                0.5, correlation(new double[] {1, 2, 2, 3}, new double[] {10, 30, 20, 20}), 1e-15);
    }

    /** Without ties 1 − 6·Σ d² / (n·(n² − 1)): here d = 1, 1, 2, 0, 0, so 1 − 36/120. */
    @Test
    void agreesWithTheFormulaForNoTies() {
        assertEquals(
                0.7,
                correlation(new double[] {1, 2, 3, 4, 5}, new double[] {20, 30, 10, 40, 50}),
                1e-15);
    }

    @Test
    void onlyTheOrderCounts() {
        double[] values = {-3, 0.1, 5, 7000};
        assertEquals(1, correlation(values, new double[] {1, 2, 3, 4}), 1e-15);
        assertEquals(-1, correlation(values, new double[] {9, 8, 1, -2}), 1e-15);
    }

    @Test
    void zeroHasNoSign() {
        double[] values = {-0.0, 0.0, 1};
        assertEquals(1, correlation(values, new double[] {5, 5, 6}), 1e-15);
    }

    @Test
    void valuesThatAreAllEqualHaveNoOrder() {
        Ranks equal = Ranks.of(new double[] {2, 2, 2});
        assertEquals(OptionalDouble.empty(), equal.correlation(Ranks.of(new double[] {1, 2, 3})));
        assertEquals(OptionalDouble.empty(), Ranks.of(new double[] {1, 2, 3}).correlation(equal));
        Ranks none = Ranks.of(new double[0]);
        assertEquals(OptionalDouble.empty(), none.correlation(none));
    }

    @Test
    void differentNumbersOfValuesAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Ranks.of(new double[2]).correlation(Ranks.of(new double[3])));
    }

    private static double correlation(double[] some, double[] others) {
        return Ranks.of(some).correlation(Ranks.of(others)).orElseThrow();
    }
}
