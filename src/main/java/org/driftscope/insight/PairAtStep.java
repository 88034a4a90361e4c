package org.driftscope.insight;

import org.driftscope.math.Matrix;

/**
 * Two words after one step of a run.
 *
 * @param step updates made
 * @param cosine of their embeddings
 * @param centredCosine of their embeddings less the mean embedding of the words of interest
 * @param distance between their embeddings, Euclidean
 * @param gradientCosine of their gradients dL/dE[w] in the batch of the last update; 0 where one of
 *     them was not pushed
 * @param gradientLength the length of the shorter one of these gradients; 0 where one of the words
 *     was not pushed, as at step 0
 */
public record PairAtStep(
        long step,
        double cosine,
        double centredCosine,
        double distance,
        double gradientCosine,
        double gradientLength) {
    /**
     * Words {@code a} and {@code b} in the embeddings (V, C) after a step and in the gradient (V,
     * C) of its batch.
     *
     * @param centredOn token ids of the words of interest
     */
    public static PairAtStep of(
            long step, Matrix embeddings, Matrix gradient, int a, int b, int[] centredOn) {
        return new PairAtStep(
                step,
                PairSimilarity.cosine(embeddings, a, b),
                PairSimilarity.centredCosine(embeddings, a, b, centredOn),
                distance(embeddings, a, b),
                PairSimilarity.cosine(gradient, a, b),
                Math.min(length(gradient, a), length(gradient, b)));
    }

    private static double length(Matrix matrix, int row) {
        float[] values = new float[matrix.columns()];
        matrix.copyRow(row, values, 0);
        return PairSimilarity.length(values);
    }

    private static double distance(Matrix matrix, int a, int b) {
        double square = 0;
        for (int c = 0; c < matrix.columns(); c++) {
            double difference = (double) matrix.get(a, c) - matrix.get(b, c);
            square += difference * difference;
        }
        return Math.sqrt(square);
    }

    /** Whether the step's batch pushed both words. */
    public boolean bothPushed() {
        return gradientLength > 0;
    }

    /** Whether it pushed both the same way: their gradients have a cosine above 0. */
    public boolean pushedTogether() {
        return bothPushed() && gradientCosine > 0;
    }
}
