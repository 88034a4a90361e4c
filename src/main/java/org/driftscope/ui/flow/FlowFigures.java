package org.driftscope.ui.flow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/** How the flow writes its numbers and names. */
final class FlowFigures {
    private static final Wording WORDS = Wording.of("ui.flow");

    private FlowFigures() {}

    /** About three significant figures. */
    static String number(double value) {
        double size = Math.abs(value);
        if (Double.isNaN(value) || value == 0) {
            return value == 0 ? "0" : WORDS.get("none");
        }
        if (size < 0.001 && size >= 1e-6) {
            return Figures.minus(new BigDecimal(value).round(new MathContext(2)).toPlainString());
        }
        String format = size >= 100 ? "%.0f" : size >= 0.0995 ? "%.2f" : "%.4f";
        return Figures.minus(String.format(Locale.ROOT, size < 0.001 ? "%.1e" : format, value));
    }

    /** A second term, such as " + 0.13" or " − 0.13". */
    static String plus(double value) {
        return (value < 0 ? " − " : " + ") + number(Math.abs(value));
    }

    /** A factor, in parentheses where it is below 0. */
    static String factor(double value) {
        return value < 0 ? "(" + number(value) + ")" : number(value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.0995 ? "%.1f %%" : "%.0f %%", 100 * share);
    }

    /** The Euclidean length of a row. */
    static double length(Matrix values, int row) {
        double squares = 0;
        for (int c = 0; c < values.columns(); c++) {
            squares += (double) values.get(row, c) * values.get(row, c);
        }
        return Math.sqrt(squares);
    }

    /** {@code a - b}, of the same shape. */
    static Matrix minus(Matrix a, Matrix b) {
        float[] difference = a.toArray();
        float[] taken = b.toArray();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= taken[i];
        }
        return Matrix.owning(a.rows(), a.columns(), difference);
    }

    /** "1" and on. */
    static List<String> counted(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }
}
