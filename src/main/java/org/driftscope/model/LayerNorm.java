package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.Gemm;
import org.driftscope.math.Rows;
import org.driftscope.math.Standardization;
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
    record Pass(Tensor output, float[] normalized, float[] reciprocalDeviation) {
        Pass(int channels, PassMemory memory) {
            this(memory.tensor(channels), memory.array(channels), memory.array(1));
        }
    }

    /** Writes y to {@code pass.output}. */
    void forward(Tensor x, Pass pass, Workspace workspace) {
        int channels = x.rows();
        int tokens = x.columns();
        float[] values = pass.normalized; // (C, N)
        float[] mean = workspace.tokensA; // (N)
        float[] squares = workspace.tokensB; // (N)
        float[] y = workspace.channelsA; // (C, N)
        x.get(values);
        Arrays.fill(mean, 0, tokens, 0);
        for (int c = 0; c < channels; c++) {
            Rows.add(values, c * tokens, mean, 0, tokens);
        }
        Rows.multiply(1f / channels, mean, 0, tokens);
        Arrays.fill(squares, 0, tokens, 0);
        for (int c = 0; c < channels; c++) {
            Standardization.centre(mean, values, c * tokens, squares, tokens); // x - mean
        }
        Standardization.reciprocalDeviation(
                squares, channels, EPSILON, pass.reciprocalDeviation, tokens);
        for (int c = 0; c < channels; c++) {
            Standardization.finish(
                    pass.reciprocalDeviation,
                    gainValue.get(c),
                    biasValue.get(c),
                    values,
                    y,
                    c * tokens,
                    tokens);
        }
        pass.output.put(y);
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
        float[] g = workspace.channelsA; // (C, N), dL/dy at first
        float[] products = workspace.channelsB; // (C, N) dL/dy * normalized
        float[] mean = workspace.tokensA; // (N) of g
        float[] meanOfProducts = workspace.tokensB; // (N) of g * normalized
        yGradient.get(g);
        Arrays.fill(mean, 0, tokens, 0);
        Arrays.fill(meanOfProducts, 0, tokens, 0);
        for (int c = 0; c < channels; c++) {
            Standardization.gather(
                    gainValue.get(c),
                    pass.normalized,
                    g,
                    products,
                    c * tokens,
                    mean,
                    meanOfProducts,
                    tokens);
        }
        workspace.channels.put(products);
        Gemm.addProductWithVector(workspace.channels, workspace.ones, gradients.of(gain)); // (C)
        Gemm.addProductWithVector(yGradient, workspace.ones, gradients.of(bias)); // (C)
        Rows.multiply(1f / channels, mean, 0, tokens);
        Rows.multiply(1f / channels, meanOfProducts, 0, tokens);
        float[] total = workspace.channelsC; // (C, N)
        xGradient.get(total);
        for (int c = 0; c < channels; c++) {
            Standardization.spread(
                    pass.reciprocalDeviation,
                    mean,
                    meanOfProducts,
                    pass.normalized,
                    g,
                    total,
                    c * tokens,
                    tokens);
        }
        xGradient.put(total);
    }
}
