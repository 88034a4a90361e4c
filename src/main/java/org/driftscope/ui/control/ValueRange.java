package org.driftscope.ui.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.driftscope.plot.RoundNumbers;

/**
 * The values that a {@link StepChart} has room for, as places on its axis: the values themselves,
 * or their logarithms to base 10.
 *
 * @param low the lower end of the axis
 * @param high its upper end
 * @param logarithmic whether it counts powers of ten; 0 and what is too small lie at the lower end
 */
public record ValueRange(double low, double high, boolean logarithmic) {
    private static final int MARKS = 5;

    /** Less than so much of the largest value is not told from 0. */
    private static final int MOST_DECADES = 12;

    private static final MathContext TWO_FIGURES = new MathContext(2);

    /** One that holds all points, and 0. */
    public static ValueRange of(List<Curve> curves, boolean logarithmic) {
        return logarithmic ? decades(curves) : linear(curves);
    }

    private static ValueRange linear(List<Curve> curves) {
        double least = 0;
        double most = 0;
        for (Curve curve : curves) {
            for (CurvePoint point : curve.points()) {
                least = Math.min(least, point.value());
                most = Math.max(most, point.value());
            }
        }
        if (most == least) {
            most = least + 1;
        }
        double unit = RoundNumbers.atLeast((most - least) / MARKS);
        return new ValueRange(
                Math.floor(least / unit) * unit, Math.ceil(most / unit) * unit, false);
    }

    private static ValueRange decades(List<Curve> curves) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Curve curve : curves) {
            for (CurvePoint point : curve.points()) {
                if (point.value() > 0) {
                    least = Math.min(least, point.value());
                    most = Math.max(most, point.value());
                }
            }
        }
        if (most == 0) {
            return new ValueRange(-1, 0, true);
        }
        double high = Math.ceil(StrictMath.log10(most));
        double low = Math.max(high - MOST_DECADES, Math.floor(StrictMath.log10(least)));
        return new ValueRange(Math.min(low, high - 1), high, true);
    }

    /** Where a value lies on the axis. */
    double place(double value) {
        if (!logarithmic) {
            return value;
        }
        return value > 0 ? Math.max(low, StrictMath.log10(value)) : low;
    }

    /** The curves with places for values. */
    public List<Curve> placed(List<Curve> curves) {
        return curves.stream()
                .map(
                        curve ->
                                Curve.line(
                                        curve.name(),
                                        curve.points().stream()
                                                .map(
                                                        point ->
                                                                new CurvePoint(
                                                                        point.step(),
                                                                        place(point.value())))
                                                .toList()))
                .toList();
    }

    /** The value at a place, in figures; on the lower edge of powers of ten, such as "≤ 0.001". */
    public String words(double place) {
        if (!logarithmic) {
            return plain(BigDecimal.valueOf(place).setScale(3, RoundingMode.HALF_EVEN));
        }
        double value = StrictMath.pow(10, place);
        String figures =
                value < 1e-4
                        ? String.format(Locale.ROOT, "%.0e", value).replace("e-0", "e-")
                        : plain(new BigDecimal(value).round(TWO_FIGURES));
        return place <= low ? "≤ " + figures : figures;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
