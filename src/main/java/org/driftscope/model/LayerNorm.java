package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.Gemm;
import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;

/**
 * Layer normalization of each token's vector: {@code y = gain * (x - mean) / sqrt(variance +
 * EPSILON) + bias}, mean and variance over the channels.
 *
 * <p>Shapes: x, y, normalized (C, N); gain, bias (C); mean, variance (N).
 *
 * @see <a href="https://arxiv.org/abs/1607.06450">Ba, Kiros, Hinton (2016), equations 3 and 4</a>
 */
final class LayerNorm {
    private static final float EPSILON = 1e-5f;

    private final Parameter gain;
    private final Parameter bias;
    private final Tensor gainValue;
    private final Tensor biasValue;

    /** Reads {@code name.gain} and {@code name.bias}. */
    LayerNorm(String name, ParameterVector weights) {
        gain = weights.layout().parameter(name + ".gain");
        bias = weights.layout().parameter(name + ".bias");
        gainValue = weights.of(gain);
        biasValue = weights.of(bias);
    }

    /**
     * What backward needs.
     *
     * @param output (C, N) y
     * @param normalized (C, N) x before gain and bias
     * @param reciprocalDeviation (N) 1 / sqrt(variance + EPSILON)
     */
    @SuppressWarnings("ArrayRecordComponent") // they are the pass's own, written in place
    record Pass(Tensor output, float[][] normalized, float[] reciprocalDeviation) {
        Pass(int channels, PassMemory memory) {
            this(memory.tensor(channels), memory.rows(channels), memory.row());
        }
    }

    /** Writes y to {@code pass.output}. */
    void forward(Tensor x, Pass pass, Workspace workspace) {
        int channels = x.rows();
        int tokens = x.columns();
        float[][] values = pass.normalized; // (C, N) x at first
        x.getRows(0, values);
        float[] mean = workspace.tokensA; // (N)
        Arrays.fill(mean, 0, tokens, 0);
        for (float[] row : values) {
            Rows.add(row, mean, tokens);
        }
        Rows.multiply(1f / channels, mean, tokens);
        float[] deviation = pass.reciprocalDeviation; // (N) variance at first
        Arrays.fill(deviation, 0, tokens, 0);
        for (float[] row : values) {
            Rows.subtract(mean, row, tokens); // x - mean
            Rows.addProduct(row, row, deviation, tokens);
        }
        Rows.multiply(1f / channels, deviation, tokens);
        Rows.invertRoot(EPSILON, deviation, tokens);
        float[] y = workspace.tokensB; // (N) one row
        for (int c = 0; c < channels; c++) {
            Rows.multiply(deviation, values[c], tokens); // normalized
            Rows.scaleAndShift(gainValue.get(c), biasValue.get(c), values[c], y, tokens);
            pass.output.putRow(c, y);
        }
    }

    /**
     * Adds dL/dx to {@code xGradient}, and dL/dgain and dL/dbias to the gradients.
     *
     * <p>With g = gain * dL/dy, x reaches y directly, through the mean and through the variance,
     * one term for each: {@code dL/dx = (g - mean(g) - normalized * mean(g * normalized)) /
     * deviation}.
     */
    void backward(
            Pass pass,
            Tensor yGradient,
            Tensor xGradient,
            Workspace workspace,
            Gradients gradients) {
        int channels = yGradient.rows();
        int tokens = yGradient.columns();
        float[][] g = workspace.channelsA; // (C, N) dL/dy at first
        float[] row = workspace.channelsB[0]; // (N)
        float[] mean = workspace.tokensA; // (N) of g
        float[] meanOfProducts = workspace.tokensB; // (N) of g * normalized
        yGradient.getRows(0, g);
        Arrays.fill(mean, 0, tokens, 0);
        Arrays.fill(meanOfProducts, 0, tokens, 0);
        for (int c = 0; c < channels; c++) {
            Rows.product(g[c], pass.normalized[c], row, tokens);
            workspace.channels.putRow(c, row); // dL/dy * normalized
            float share = gainValue.get(c) / channels;
            Rows.addScaled(share, g[c], mean, tokens);
            Rows.addScaled(share, row, meanOfProducts, tokens);
        }
        Gemm.addProductWithVector(workspace.channels, workspace.ones, gradients.of(gain)); // (C)
        Gemm.addProductWithVector(yGradient, workspace.ones, gradients.of(bias)); // (C)
        for (int c = 0; c < channels; c++) {
            Rows.multiply(gainValue.get(c), g[c], tokens);
            Rows.subtract(mean, g[c], tokens);
            Rows.subtractProduct(meanOfProducts, pass.normalized[c], g[c], tokens);
            xGradient.getRow(c, row);
            Rows.addProduct(pass.reciprocalDeviation, g[c], row, tokens);
            xGradient.putRow(c, row);
        }
    }
}
