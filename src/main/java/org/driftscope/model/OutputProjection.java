package org.driftscope.model;

import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;

/**
 * Scores every token of the vocabulary as the next: {@code logits = W x + b 1'}, where W is the
 * token embedding matrix itself or a matrix of its own.
 *
 * <p>Shapes: x (C, N), logits (V, N), W (V, C), b (V).
 *
 * @see <a href="https://arxiv.org/abs/1608.05859">Press, Wolf (2016), on tying the two</a>
 */
final class OutputProjection {
    private final Linear linear;

    /**
     * Reads {@code output.bias} and {@code output.weight}, or {@code tokenEmbedding} where tied.
     */
    OutputProjection(boolean tied, ParameterVector weights) {
        linear = new Linear(tied ? "tokenEmbedding" : "output.weight", "output.bias", weights);
    }

    /** Writes the logits. */
    void forward(Tensor x, Tensor logits, Workspace workspace) {
        linear.forward(x, logits, workspace);
    }

    /**
     * Writes dL/dx to {@code xGradient} and adds to the gradients.
     *
     * <p>The gradient of the logits is {@code G diag(s)}, see {@link SoftmaxCrossEntropy}. Its
     * columns are scaled where that is cheap, in the small factors and results: {@code dL/dW = G (x
     * diag(s))'}, {@code dL/db = G s}, {@code dL/dx = (W' G) diag(s)}.
     */
    void backward(
            Tensor x,
            SoftmaxCrossEntropy.Pass loss,
            Tensor xGradient,
            Workspace workspace,
            Gradients gradients) {
        float[] scale = loss.scale(); // (N) s
        scaleColumns(x, scale, workspace.channels, workspace); // (C, N) x diag(s)
        linear.addWeightGradients(workspace.channels, loss.logits(), loss.scaleTensor(), gradients);
        linear.backward(loss.logits(), xGradient); // (C, N) W' G
        scaleColumns(xGradient, scale, xGradient, workspace);
    }

    private static void scaleColumns(
            Tensor source, float[] scale, Tensor target, Workspace workspace) {
        float[] row = workspace.tokensA; // (N)
        for (int c = 0; c < source.rows(); c++) {
            source.getRow(c, row);
            Rows.multiply(scale, row, source.columns());
            target.putRow(c, row);
        }
    }
}
