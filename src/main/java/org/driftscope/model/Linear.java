package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.Gemm;
import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;

/**
 * A linear map with a bias: {@code y = W x + b 1'}.
 *
 * <p>Shapes: x (in, N), y (out, N), W (out, in), b (out).
 */
final class Linear {
    private final Parameter weight;
    private final Parameter bias;
    private final Tensor weightValue;
    private final Tensor biasValue;

    /** Reads {@code name.weight} and {@code name.bias}. */
    Linear(String name, ParameterVector weights) {
        this(name + ".weight", name + ".bias", weights);
    }

    /** Reads these two parameters. */
    Linear(String weightName, String biasName, ParameterVector weights) {
        weight = weights.layout().parameter(weightName);
        bias = weights.layout().parameter(biasName);
        weightValue = weights.of(weight);
        biasValue = weights.of(bias);
    }

    /** W's parameter. */
    Parameter weight() {
        return weight;
    }

    /** {@code y = W x + b 1'}. */
    void forward(Tensor x, Tensor y, Workspace workspace) {
        float[] row = workspace.tokensA; // (N)
        for (int out = 0; out < y.rows(); out++) {
            Arrays.fill(row, 0, y.columns(), biasValue.get(out));
            y.putRow(out, row); // (out, N) b 1'
        }
        Gemm.addProduct(weightValue, x, y); // (out, N) + W x
    }

    /** {@code y = residual + W x + b 1'}. */
    void forwardOnto(Tensor residual, Tensor x, Tensor y, Workspace workspace) {
        float[] row = workspace.tokensA; // (N)
        for (int out = 0; out < y.rows(); out++) {
            residual.getRow(out, row);
            Rows.add(biasValue.get(out), row, y.columns());
            y.putRow(out, row); // (out, N) residual + b 1'
        }
        Gemm.addProduct(weightValue, x, y); // (out, N) + W x
    }

    /** {@code dL/dx = W' dL/dy}. */
    void backward(Tensor yGradient, Tensor xGradient) {
        Gemm.multiplyTransposed(weightValue, yGradient, xGradient); // (in, N) W' dy
    }

    /**
     * Adds dL/db to the gradients, where column n of dL/dy counts {@code columnWeights(n)} times.
     */
    void addBiasGradient(Tensor yGradient, Tensor columnWeights, Gradients gradients) {
        Gemm.addProductWithVector(yGradient, columnWeights, gradients.of(bias)); // (out) dy 1
    }

    /** Adds dL/dW and dL/db to the gradients. */
    void addGradients(Tensor yGradient, Tensor x, Tensor ones, Gradients gradients) {
        Gemm.addProductWithTransposed(yGradient, x, gradients.of(weight)); // (out, in) dy x'
        addBiasGradient(yGradient, ones, gradients);
    }
}
