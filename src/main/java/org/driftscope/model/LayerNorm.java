package org.driftscope.model;

import org.driftscope.math.ColumnVector;
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
    record Pass(Tensor output, float[] normalized, ColumnVector reciprocalDeviation) {
        Pass(int channels, PassMemory memory) {
            this(memory.tensor(channels), memory.array(channels), memory.columnVector());
        }
    }

    /** Writes y to {@code pass.output}. */
    void forward(Tensor x, Pass pass, Workspace workspace) {
        int tokens = x.columns();
        int size = x.size();
        float[] values = pass.normalized; // (C, N) x at first
        x.get(values);
        ColumnVector mean = workspace.tokensA; // (N)
        mean.fill(0, tokens);
        for (int row = 0; row < size; row += tokens) {
            mean.add(values, row, tokens);
        }
        mean.multiply(1f / x.rows(), tokens);
        ColumnVector deviation = pass.reciprocalDeviation; // (N) variance at first
        deviation.fill(0, tokens);
        for (int row = 0; row < size; row += tokens) {
            mean.subtractFrom(values, row, tokens); // x - mean
            deviation.addProduct(values, row, values, row, tokens);
        }
        deviation.multiply(1f / x.rows(), tokens);
        deviation.invertRoot(EPSILON, tokens);
        float[] y = workspace.channelsA; // (C, N)
        for (int c = 0; c < x.rows(); c++) {
            int row = c * tokens;
            deviation.multiplyInto(values, row, tokens); // normalized
            Rows.scaleAndShift(gainValue.get(c), biasValue.get(c), values, row, y, row, tokens);
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
        int tokens = yGradient.columns();
        float[] g = workspace.channelsA; // (C, N) dL/dy at first
        float[] products = workspace.channelsB; // (C, N) dL/dy * normalized
        yGradient.get(g);
        System.arraycopy(g, 0, products, 0, yGradient.size());
        Rows.multiply(pass.normalized, 0, products, 0, yGradient.size());
        workspace.channels.put(products);
        Gemm.addProductWithVector(workspace.channels, workspace.ones, gradients.of(gain)); // (C)
        Gemm.addProductWithVector(yGradient, workspace.ones, gradients.of(bias)); // (C)
        ColumnVector mean = workspace.tokensA; // (N) of g
        ColumnVector meanOfProducts = workspace.tokensB; // (N) of g * normalized
        mean.fill(0, tokens);
        meanOfProducts.fill(0, tokens);
        for (int c = 0; c < yGradient.rows(); c++) {
            float scale = gainValue.get(c) / yGradient.rows();
            mean.addScaled(scale, g, c * tokens, tokens);
            meanOfProducts.addScaled(scale, products, c * tokens, tokens);
        }
        float[] total = workspace.channelsC; // (C, N) dL/dx
        xGradient.get(total);
        for (int c = 0; c < yGradient.rows(); c++) {
            int row = c * tokens;
            Rows.multiply(gainValue.get(c), g, row, tokens);
            mean.subtractFrom(g, row, tokens);
            meanOfProducts.subtractProductFrom(g, row, pass.normalized, row, tokens);
            pass.reciprocalDeviation.addProductTo(total, row, g, row, tokens);
        }
        xGradient.put(total);
    }
}
