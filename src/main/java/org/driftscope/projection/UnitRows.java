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

    /**
     * How fast x/|x| moves as x moves along each direction d: (d − u ⟨u, d⟩)/|x|, u = x/|x|.
     * Nothing where x is 0.
     *
     * @param directions (n, C)
     * @param at x (1, C)
     * @return (n, C)
     */
    static Matrix directions(Matrix directions, Matrix at) {
        int channels = at.columns();
        float[] unit = of(at).toArray();
        double squares = 0;
        for (float value : at.toArray()) {
            squares += (double) value * value;
        }
        double length = Math.sqrt(squares);
        float[] moved = new float[directions.rows() * channels];
        for (int row = 0; length > 0 && row < directions.rows(); row++) {
            double along = 0;
            for (int c = 0; c < channels; c++) {
                along += (double) unit[c] * directions.get(row, c);
            }
            for (int c = 0; c < channels; c++) {
                moved[row * channels + c] =
                        (float) ((directions.get(row, c) - unit[c] * along) / length);
            }
        }
        return Matrix.owning(directions.rows(), channels, moved);
    }
}
