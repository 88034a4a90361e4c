package org.driftscope.ui.context;

import java.util.Optional;
import org.driftscope.insight.ContextMeasure;

/**
 * Where the dots of the pairs lie.
 *
 * @param measure along the width
 * @param largest its largest value; the smallest is 0
 * @param width in pixels
 * @param height in pixels: an embedding cosine of 1 at the top and −1 at the bottom
 */
record PairPlot(ContextMeasure measure, double largest, double width, double height) {
    /** Room beside the values at both ends, as a share of the axis, so that no dot is cut. */
    private static final double EDGE = 0.04;

    /** Pairs of equal counts are spread this far to both sides, so that they can be told apart. */
    private static final double SPREAD = 0.3;

    private static final double GOLDEN = 0.6180339887498949;

    private double lowerBound() {
        return isCount() ? -0.5 : -EDGE;
    }

    private double upperBound() {
        return isCount() ? largest + 0.5 : largest + EDGE;
    }

    private static double lowestCosine() {
        return -1 - EDGE;
    }

    private static double highestCosine() {
        return 1 + EDGE;
    }

    double x(PairRow row) {
        double value = row.value(measure);
        if (isCount()) {
            double place = row.number() * GOLDEN;
            value += SPREAD * (2 * (place - Math.floor(place)) - 1);
        }
        return x(value);
    }

    double x(double value) {
        return (value - lowerBound()) / (upperBound() - lowerBound()) * width;
    }

    double y(PairRow row) {
        return y(row.cosineProperty().get());
    }

    double y(double cosine) {
        return (highestCosine() - cosine) / (highestCosine() - lowestCosine()) * height;
    }

    /** The pair whose dot is nearest to a point and at most {@code reach} pixels away. */
    Optional<PairRow> nearest(Iterable<PairRow> rows, double x, double y, double reach) {
        PairRow nearest = null;
        double least = reach * reach;
        for (PairRow row : rows) {
            double dx = x(row) - x;
            double dy = y(row) - y;
            double square = dx * dx + dy * dy;
            // Of equally near ones the marked one, whose name is written beside it.
            if (square < least
                    || (square == least && (nearest == null || row.markedProperty().get()))) {
                nearest = row;
                least = square;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private boolean isCount() {
        return measure == ContextMeasure.SHARED_SENTENCES;
    }
}
