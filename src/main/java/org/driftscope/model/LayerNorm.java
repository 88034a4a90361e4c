package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.Gemm;
import org.driftscope.math.Normalization;
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
     * What backward needs, and what it leaves for the gradients.
     *
     * @param output (C, N) y
     * @param normalized (C, N) x before gain and bias
     * @param reciprocalDeviation (N) 1 / sqrt(variance + EPSILON)
     * @param gainGradient (1, C) dL/dgain
     * @param biasGradient (1, C) dL/dbias
     */
    @SuppressWarnings("ArrayRecordComponent") // they are the pass's own, written in place
    record Pass(
            Tensor output,
            float[][] normalized,
            float[] reciprocalDeviation,
            Tensor gainGradient,
            Tensor biasGradient) {
        Pass(int channels, PassMemory memory) {
            this(
                    memory.tensor(channels),
                    memory.rows(channels),
                    memory.row(),
                    memory.vector(channels),
                    memory.vector(channels));
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
        Rows.addAll(values, mean, tokens);
        Rows.multiply(1f / channels, mean, tokens);
        float[] deviation = pass.reciprocalDeviation; // (N) variance at first
        Arrays.fill(deviation, 0, tokens, 0);
        for (float[] row : values) {
            Normalization.centre(mean, row, deviation, tokens); // x - mean
        }
        Rows.multiply(1f / channels, deviation, tokens);
        Rows.invertRoot(EPSILON, deviation, tokens);
        float[] y = workspace.tokensB; // (N) one row
        for (int c = 0; c < channels; c++) {
            Normalization.normalize(
                    deviation, gainValue.get(c), biasValue.get(c), values[c], y, tokens);
            pass.output.putRow(c, y);
        }
    }

    /**
     * Writes the gradient of x to {@code xGradient}, where the residual passes on {@code
     * residualGradient}, and those of gain and bias to the pass.
     *
     * <p>With g = gain * dL/dy, x reaches y directly, through the mean and through the variance,
     * one term for each: {@code dL/dx = (g - mean(g) - normalized * mean(g * normalized)) /
     * deviation}.
     */
    void backward(
            Pass pass,
            Tensor yGradient,
            Tensor residualGradient,
            Tensor xGradient,
            Workspace workspace) {
        int channels = yGradient.rows();
        int tokens = yGradient.columns();
        float[][] g = workspace.channelsA; // (C, N) dL/dy
        float[] row = workspace.tokensC; // (N)
        float[] mean = workspace.tokensA; // (N) of gain * dL/dy
        float[] meanOfProducts = workspace.tokensB; // (N) of gain * dL/dy * normalized
        yGradient.getRows(0, g);
        Arrays.fill(mean, 0, tokens, 0);
        Arrays.fill(meanOfProducts, 0, tokens, 0);
        for (int c = 0; c < channels; c++) {
            float share = gainValue.get(c) / channels;
            Normalization.addMeans(
                    share, g[c], pass.normalized[c], row, mean, meanOfProducts, tokens);
            workspace.channels.putRow(c, row); // dL/dy * normalized
        }
        Gemm.multiplyByVector(workspace.channels, workspace.ones, pass.gainGradient); // (C)
        Gemm.multiplyByVector(yGradient, workspace.ones, pass.biasGradient); // (C)
        for (int c = 0; c < channels; c++) {
            residualGradient.getRow(c, row);
            Normalization.addGradient(
                    gainValue.get(c),
                    g[c],
                    pass.normalized[c],
                    mean,
                    meanOfProducts,
                    pass.reciprocalDeviation,
                    row,
                    tokens);
            xGradient.putRow(c, row);
        }
    }

    /** Adds dL/dgain and dL/dbias to the gradients. */
    void addGradients(Pass pass, Gradients gradients) {
        gradients.of(gain).add(pass.gainGradient);
        gradients.of(bias).add(pass.biasGradient);
    }
}
