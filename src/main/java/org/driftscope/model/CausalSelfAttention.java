package org.driftscope.model;

import org.driftscope.math.Gemm;
import org.driftscope.math.Tensor;

/**
 * Multi-head attention of each token to itself and to the tokens before it in its sequence, without
 * biases: {@code y = residual + W_output headed}, where {@link DotProductAttention} makes the
 * heads' results of the queries, keys and values, {@code W_query x}, {@code W_key x} and {@code
 * W_value x}.
 */
final class CausalSelfAttention {
    private final Parameter query;
    private final Parameter output;
    private final Tensor queryKeyValueWeight;
    private final Tensor outputWeight;

    /** Reads {@code name.query}, {@code .key}, {@code .value} and {@code .output}. */
    CausalSelfAttention(String name, ParameterVector weights) {
        query = weights.layout().parameter(name + ".query");
        output = weights.layout().parameter(name + ".output");
        queryKeyValueWeight = weights.stacked(query, 3);
        outputWeight = weights.of(output);
    }

    /** {@code y = residual + attention(x)}; all are (C, N). */
    void forward(Tensor residual, Tensor x, DotProductAttention heads, Tensor y) {
        Gemm.multiply(queryKeyValueWeight, x, heads.queryKeyValue); // (3C, N)
        heads.showQueryKeyValue(false, heads.queryKeyValue);
        heads.forward();
        heads.workspace.show(Quantity.HEADED, false, heads.headed);
        y.copyFrom(residual);
        Gemm.addProduct(outputWeight, heads.headed, y); // (C, N)
    }

    /** Writes dL/dx to {@code xGradient}; what the residual passes on is not included. */
    void backward(DotProductAttention heads, Tensor yGradient, Tensor xGradient) {
        Gemm.multiplyTransposed(outputWeight, yGradient, heads.headedGradient); // (C, N)
        heads.workspace.show(Quantity.HEADED, true, heads.headedGradient);
        heads.backward();
        heads.showQueryKeyValue(true, heads.queryKeyValueGradient);
        heads.keepPaths();
        Gemm.multiplyTransposed(
                queryKeyValueWeight, heads.queryKeyValueGradient, xGradient); // (C, N)
    }

    /** Adds the gradients of the query, key and value matrices. */
    void addProjectionGradients(Tensor x, DotProductAttention heads, Gradients gradients) {
        Gemm.addProductWithTransposed(
                heads.queryKeyValueGradient, x, gradients.stacked(query, 3)); // (3C, C)
    }

    /** Adds the gradient of the output matrix. */
    void addOutputGradient(DotProductAttention heads, Tensor yGradient, Gradients gradients) {
        Gemm.addProductWithTransposed(yGradient, heads.headed, gradients.of(output)); // (C, C)
    }
}
