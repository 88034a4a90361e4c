package org.driftscope.insight;

import java.util.List;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.text.Example;

/**
 * Where a word's vector is heading as an input: to be a good context for the tokens that follow it,
 * it is drawn to their rows of the output matrix.
 *
 * @param occurrences how often the word is read with a token to follow
 * @param target (1, C) the mean of the output vectors of the tokens that follow
 * @param drift (1, C) how far the word has come since step 0
 * @param cosine of the two; 0 where either is 0
 * @param centredCosine the same after from the target the mean output vector of all tokens to be
 *     predicted is taken off, which draws all words alike
 */
public record WordHeading(
        int occurrences, Matrix target, Matrix drift, double cosine, double centredCosine) {
    /**
     * Empty where nothing ever follows the word.
     *
     * @param start E (V, C) at step 0
     * @param now E (V, C)
     * @param outputs the output matrix (V, C) now; E itself where tied
     * @param examples the whole corpus
     */
    public static Optional<WordHeading> of(
            Matrix start, Matrix now, Matrix outputs, List<Example> examples, int token) {
        int[] following = new int[outputs.rows()];
        int[] all = new int[outputs.rows()];
        int occurrences = 0;
        for (Example example : examples) {
            for (int t = 0; t < example.predictions(); t++) {
                all[example.token(t + 1)]++;
                if (example.token(t) == token) {
                    following[example.token(t + 1)]++;
                    occurrences++;
                }
            }
        }
        if (occurrences == 0) {
            return Optional.empty();
        }
        int channels = now.columns();
        float[] drift = new float[channels];
        for (int c = 0; c < channels; c++) {
            drift[c] = now.get(token, c) - start.get(token, c);
        }
        float[] target = mean(outputs, following);
        float[] common = mean(outputs, all);
        float[] own = new float[channels];
        for (int c = 0; c < channels; c++) {
            own[c] = target[c] - common[c];
        }
        return Optional.of(
                new WordHeading(
                        occurrences,
                        Matrix.copyOf(1, channels, target),
                        Matrix.copyOf(1, channels, drift),
                        cosine(drift, target),
                        cosine(drift, own)));
    }

    private static float[] mean(Matrix outputs, int[] counts) {
        double[] sum = new double[outputs.columns()];
        long count = 0;
        for (int id = 0; id < counts.length; id++) {
            count += counts[id];
            for (int c = 0; c < sum.length && counts[id] > 0; c++) {
                sum[c] += (double) counts[id] * outputs.get(id, c);
            }
        }
        float[] mean = new float[sum.length];
        for (int c = 0; c < sum.length; c++) {
            mean[c] = (float) (sum[c] / count);
        }
        return mean;
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        for (int c = 0; c < a.length; c++) {
            product += (double) a[c] * b[c];
        }
        return PairSimilarity.ofProduct(
                product, PairSimilarity.length(a), PairSimilarity.length(b));
    }
}
