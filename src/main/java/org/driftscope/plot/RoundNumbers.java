package org.driftscope.plot;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers people like on axes: 1, 2 or 5 times a power of ten. */
public final class RoundNumbers {
    private RoundNumbers() {}

    /** The largest round number that is at most {@code value}, which is positive. */
    public static double atMost(double value) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
        double lead = value / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }

    /** The smallest round number that is at least {@code value}, which is positive. */
    public static double atLeast(double value) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
        double lead = value / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    /** As it is written, without an exponent. */
    static String text(double roundNumber) {
        return new BigDecimal(roundNumber)
                .round(new MathContext(1))
                .stripTrailingZeros()
                .toPlainString();
    }
}
