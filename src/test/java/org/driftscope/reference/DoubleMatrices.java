package org.driftscope.reference;

import java.util.Arrays;
import org.driftscope.math.SeededRandom;

/** What tests do with {@code double[rows][columns]} arrays. Nothing here changes its arguments. */
public final class DoubleMatrices {
    private DoubleMatrices() {}

    /** Independent normal values of the given standard deviation, the same for the same seed. */
    public static double[][] random(int rows, int columns, double std, SeededRandom random) {
        double[][] result = new double[rows][columns];
        for (double[] row : result) {
            for (int j = 0; j < columns; j++) {
                row[j] = std * random.nextGaussian();
            }
        }
        return result;
    }

    /** A deep copy. */
    public static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    /** Columns become rows: from token vectors (N, C) to the product's feature-major (C, N). */
    public static double[][] transpose(double[][] matrix) {
        int columns = matrix.length == 0 ? 0 : matrix[0].length;
        double[][] result = new double[columns][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < columns; j++) {
                result[j][i] = matrix[i][j];
            }
        }
        return result;
    }

    /** a + b, element by element. */
    public static double[][] sum(double[][] a, double[][] b) {
        double[][] result = copy(a);
        for (int i = 0; i < b.length; i++) {
            for (int j = 0; j < b[i].length; j++) {
                result[i][j] += b[i][j];
            }
        }
        return result;
    }

    /** The sum of a[i][j] * b[i][j]. */
    public static double innerProduct(double[][] a, double[][] b) {
        double result = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                result += a[i][j] * b[i][j];
            }
        }
        return result;
    }

    /** All values, row by row. */
    public static double[] flatten(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }

    /** All values rounded to single precision, row by row. */
    public static float[] flattenToFloats(double[][] matrix) {
        double[] values = flatten(matrix);
        float[] result = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (float) values[i];
        }
        return result;
    }

    /** The largest absolute value, 0 of nothing. */
    public static double largest(double[][] matrix) {
        return Arrays.stream(flatten(matrix)).map(Math::abs).max().orElse(0);
    }
}
