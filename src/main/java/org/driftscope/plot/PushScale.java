package org.driftscope.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import org.driftscope.wording.Wording;

/**
 * By how much the arrows of pushes are enlarged: a factor of two digits that makes the longest
 * about 90 pixels long, kept while it stays near that. One thread.
 */
public final class PushScale {
    private static final Wording WORDS = Wording.of("plot");
    private static final double WANTED = 90;
    private static final double TOO_SHORT = 60;
    private static final double TOO_LONG = 120;
    private static final double MOST = 1e9;
    private static final MathContext DIGITS = new MathContext(2);

    private BigDecimal factor = BigDecimal.ONE;

    /** The factor for pushes of which the longest, not enlarged, has so many pixels. */
    public double factorFor(double longestPixels) {
        double shown = longestPixels * factor.doubleValue();
        boolean drawable = longestPixels > 0 && longestPixels < 1e12;
        if (drawable && (shown < TOO_SHORT || shown > TOO_LONG)) {
            factor = BigDecimal.valueOf(Math.min(MOST, WANTED / longestPixels)).round(DIGITS);
        }
        return factor.doubleValue();
    }

    /** The last factor as a caption says it, such as "enlarged × 230". */
    public String text() {
        return WORDS.get(
                factor.compareTo(BigDecimal.ONE) < 0 ? "reduced" : "enlarged",
                "factor",
                factor.stripTrailingZeros().toPlainString());
    }
}
