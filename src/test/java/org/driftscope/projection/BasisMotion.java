package org.driftscope.projection;

import org.driftscope.math.Matrix;

/**
 * How far points move on the picture because of the basis alone, from one step to the next.
 *
 * <p>X are the fitted rows as they are now less their mean now, D the basis shown before and D' the
 * one shown now. A point i moves by {@code ‖xᵢ(D' − D)‖} though its word stays, which is given as a
 * share of the picture's radius {@code √(mean ‖xᵢD'‖²)}. How the mean itself moves between the
 * steps plays no part: it moves every point alike.
 */
public final class BasisMotion {
    private BasisMotion() {}

    /** The mean of the points' movement as a share of the radius. */
    public static double mean(Basis before, Basis now, Matrix fittedRows) {
        double sum = 0;
        double squares = 0;
        double[] mean = mean(fittedRows);
        for (int i = 0; i < fittedRows.rows(); i++) {
            double moved = 0;
            for (int j = 0; j < now.dimensions(); j++) {
                double along = 0;
                double alongBefore = 0;
                for (int c = 0; c < mean.length; c++) {
                    double x = fittedRows.get(i, c) - mean[c];
                    along += x * now.axis(j, c);
                    alongBefore += x * before.axis(j, c);
                }
                moved += (along - alongBefore) * (along - alongBefore);
                squares += along * along;
            }
            sum += Math.sqrt(moved);
        }
        double radius = Math.sqrt(squares / fittedRows.rows());
        return sum / fittedRows.rows() / radius;
    }

    private static double[] mean(Matrix rows) {
        double[] mean = new double[rows.columns()];
        for (int i = 0; i < rows.rows(); i++) {
            for (int c = 0; c < mean.length; c++) {
                mean[c] += (double) rows.get(i, c) / rows.rows();
            }
        }
        return mean;
    }
}
