package org.driftscope.projection;

import org.driftscope.math.Matrix;

/** Vectors at length 1, so that only their directions count. */
public final class UnitRows {
    private UnitRows() {}

    /** The rows (n, C), each divided by its length; a row of zeros stays as it is. */
    public static Matrix of(Matrix rows) {
        float[] values = rows.toArray();
        int channels = rows.columns();
        for (int start = 0; start < values.length; start += channels) {
            double squares = 0;
            for (int i = start; i < start + channels; i++) {
                squares += (double) values[i] * values[i];
            }
            double length = Math.sqrt(squares);
            for (int i = start; length > 0 && i < start + channels; i++) {
                values[i] = (float) (values[i] / length);
            }
        }
        return Matrix.owning(rows.rows(), channels, values);
    }
}
