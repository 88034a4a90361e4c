package org.driftscope.ui.control;

import java.util.List;
import java.util.Locale;
import org.driftscope.plot.RoundNumbers;

/**
 * The axis of the values of a {@link StepChart}, in units of the axis: values, or their logarithms
 * to base 10.
 *
 * @param low its lower end
 * @param high its upper end
 * @param unit between two marks
 * @param logarithmic whether it counts powers of ten; 0 then lies at the lower end
 */
record ValueRange(double low, double high, double unit, boolean logarithmic) {
    private static final int MARKS = 5;

    /** Less than so much of the largest value is not told from 0. */
    private static final int MOST_DECADES = 12;

    /** One that shows all points. */
    static ValueRange of(List<Curve> curves, boolean logarithmic) {
        return logarithmic ? decades(curves) : linear(curves);
    }

    private static ValueRange linear(List<Curve> curves) {
        double least = 0;
        double most = 0;
        for (Curve curve : curves) {
            for (Curve.Point point : curve.points()) {
                least = Math.min(least, point.value());
                most = Math.max(most, point.value());
            }
        }
        if (most == least) {
            most = least + 1;
        }
        double unit = RoundNumbers.atLeast((most - least) / MARKS);
        return new ValueRange(
                Math.floor(least / unit) * unit, Math.ceil(most / unit) * unit, unit, false);
    }

    private static ValueRange decades(List<Curve> curves) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Curve curve : curves) {
            for (Curve.Point point : curve.points()) {
                if (point.value() > 0) {
                    least = Math.min(least, point.value());
                    most = Math.max(most, point.value());
                }
            }
        }
        if (most == 0) {
            return new ValueRange(-1, 0, 1, true);
        }
        double high = Math.ceil(StrictMath.log10(most));
        double low = Math.max(high - MOST_DECADES, Math.floor(StrictMath.log10(least)));
        low = Math.min(low, high - 1);
        return new ValueRange(low, high, Math.max(1, Math.ceil((high - low) / MARKS)), true);
    }

    /** Where a value lies on the axis. */
    double place(double value) {
        if (!logarithmic) {
            return value;
        }
        return value > 0 ? Math.max(low, StrictMath.log10(value)) : low;
    }

    /** The mark at a place of the axis, in figures. */
    String mark(double place) {
        if (!logarithmic) {
            int decimals = unit >= 1 ? 0 : (int) Math.ceil(-StrictMath.log10(unit) - 1e-9);
            return String.format(Locale.ROOT, "%." + decimals + "f", place)
                    .replaceFirst("^-(0(\\.0*)?)$", "$1");
        }
        int power = (int) Math.round(place);
        if (power >= -3 && power <= 4) {
            return String.format(
                    Locale.ROOT, "%." + Math.max(0, -power) + "f", StrictMath.pow(10, power));
        }
        return "1e" + power;
    }
}
