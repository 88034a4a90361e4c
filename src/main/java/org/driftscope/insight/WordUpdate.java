package org.driftscope.insight;

import org.driftscope.math.Matrix;

/**
 * What one step did to a word's vector, and what its gradient alone would have done.
 *
 * @param change (1, C) by how much the vector moved
 * @param length of the change
 * @param gradientLength of the word's gradient before clipping
 * @param plainLength learning rate times that: the length of a plain step down the gradient
 * @param cosine of the change with minus the gradient; 0 where either is 0
 */
public record WordUpdate(
        Matrix change, double length, double gradientLength, double plainLength, double cosine) {
    /**
     * The step from {@code before} (V, C) to {@code after} (V, C).
     *
     * @param gradient (V, C) dL/dE of the step, before clipping
     */
    public static WordUpdate of(
            Matrix before, Matrix after, Matrix gradient, int token, double learningRate) {
        int channels = after.columns();
        float[] change = new float[channels];
        float[] slope = new float[channels];
        double product = 0;
        for (int c = 0; c < channels; c++) {
            change[c] = after.get(token, c) - before.get(token, c);
            slope[c] = gradient.get(token, c);
            product -= (double) change[c] * slope[c];
        }
        double length = PairSimilarity.length(change);
        double steepness = PairSimilarity.length(slope);
        return new WordUpdate(
                Matrix.owning(1, channels, change),
                length,
                steepness,
                learningRate * steepness,
                PairSimilarity.ofProduct(product, length, steepness));
    }
}
