package org.driftscope.reference;

/**
 * Layer normalization: {@code y = gain * (x - mean) / sqrt(variance + EPSILON) + bias} for each
 * token, with the mean and the (biased) variance over its channels.
 *
 * <p>Shapes: x, y (N, C); gain, bias (1, C). Derivation: docs/math/layer-norm.md.
 *
 * @see <a href="https://arxiv.org/abs/1607.06450">Ba, Kiros, Hinton (2016), equation 4</a>
 */
public class ReferenceLayerNorm implements ReferenceLayer {
    private static final double EPSILON = 1e-5;

    private final ReferenceParameter gain;
    private final ReferenceParameter bias;
    private double[][] normalized; // (N, C)
    private double[] deviation; // (N)

    public ReferenceLayerNorm(ReferenceParameter gain, ReferenceParameter bias) {
        this.gain = gain;
        this.bias = bias;
    }

    @Override
    public double[][] forward(double[][] x) {
        int channels = x[0].length;
        normalized = new double[x.length][channels];
        deviation = new double[x.length];
        double[][] y = new double[x.length][channels];
        for (int n = 0; n < x.length; n++) {
            double mean = 0;
            for (int c = 0; c < channels; c++) {
                mean += x[n][c] / channels;
            }
            double variance = 0;
            for (int c = 0; c < channels; c++) {
                variance += (x[n][c] - mean) * (x[n][c] - mean) / channels;
            }
            deviation[n] = Math.sqrt(variance + EPSILON);
            for (int c = 0; c < channels; c++) {
                normalized[n][c] = (x[n][c] - mean) / deviation[n];
                y[n][c] = gain.value()[0][c] * normalized[n][c] + bias.value()[0][c];
            }
        }
        return y;
    }

    @Override
    public double[][] backward(double[][] outputGradient) {
        int channels = outputGradient[0].length;
        double[][] inputGradient = new double[outputGradient.length][channels];
        for (int n = 0; n < outputGradient.length; n++) {
            double[] direct = new double[channels];
            for (int c = 0; c < channels; c++) {
                gain.gradient()[0][c] += outputGradient[n][c] * normalized[n][c];
                bias.gradient()[0][c] += outputGradient[n][c];
                direct[c] = outputGradient[n][c] * gain.value()[0][c];
            }
            double viaMean = viaMean(direct);
            double viaVariance = viaVariance(direct, normalized[n]);
            for (int c = 0; c < channels; c++) {
                inputGradient[n][c] =
                        (direct[c] - viaMean - normalized[n][c] * viaVariance) / deviation[n];
            }
        }
        return inputGradient;
    }

    /** The part of the gradient that reaches x through the mean: the mean of the direct one. */
    protected double viaMean(double[] direct) {
        double sum = 0;
        for (double value : direct) {
            sum += value;
        }
        return sum / direct.length;
    }

    /** The part that reaches x through the variance: the mean of direct times normalized. */
    protected double viaVariance(double[] direct, double[] normalizedToken) {
        double sum = 0;
        for (int c = 0; c < direct.length; c++) {
            sum += direct[c] * normalizedToken[c];
        }
        return sum / direct.length;
    }
}
