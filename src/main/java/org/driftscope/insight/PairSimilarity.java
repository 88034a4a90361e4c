package org.driftscope.insight;

import org.driftscope.math.Matrix;

/** How much two embeddings point the same way, in the full space. */
public final class PairSimilarity {
    private PairSimilarity() {}

    /**
     * The cosine of the angle between rows {@code a} and {@code b}, -1 to 1; 0 where one of them is
     * zero.
     */
    public static double cosine(Matrix embeddings, int a, int b) {
        double[] none = new double[embeddings.columns()];
        return cosine(row(embeddings, a, none), row(embeddings, b, none));
    }

    /**
     * The cosine after the mean of the rows {@code centredOn} (at least one) is subtracted from
     * both. What all those words share, which says nothing about these two, is gone then.
     */
    public static double centredCosine(Matrix embeddings, int a, int b, int[] centredOn) {
        if (centredOn.length == 0) {
            throw new IllegalArgumentException("There are no rows to take the mean of");
        }
        double[] mean = new double[embeddings.columns()];
        for (int id : centredOn) {
            for (int c = 0; c < mean.length; c++) {
                mean[c] += embeddings.get(id, c);
            }
        }
        for (int c = 0; c < mean.length; c++) {
            mean[c] /= centredOn.length;
        }
        return cosine(row(embeddings, a, mean), row(embeddings, b, mean));
    }

    private static double[] row(Matrix embeddings, int id, double[] mean) {
        double[] row = new double[mean.length];
        for (int c = 0; c < row.length; c++) {
            row[c] = embeddings.get(id, c) - mean[c];
        }
        return row;
    }

    private static double cosine(double[] a, double[] b) {
        double product = 0;
        double squareA = 0;
        double squareB = 0;
        for (int c = 0; c < a.length; c++) {
            product += a[c] * b[c];
            squareA += a[c] * a[c];
            squareB += b[c] * b[c];
        }
        return ofProduct(product, Math.sqrt(squareA), Math.sqrt(squareB));
    }

    /** The cosine of two vectors from their inner product and their lengths. */
    static double ofProduct(double product, double lengthA, double lengthB) {
        if (lengthA == 0 || lengthB == 0) {
            return 0;
        }
        return Math.max(-1, Math.min(1, product / lengthA / lengthB));
    }

    static double length(float[] row) {
        double square = 0;
        for (float value : row) {
            square += (double) value * value;
        }
        return Math.sqrt(square);
    }
}
