package org.driftscope.model;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Gemm;
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

    /** W's parameter. */
    Parameter weight() {
        return linear.weight();
    }

    /** Writes the logits. */
    void forward(Tensor x, Tensor logits, Workspace workspace) {
        linear.forward(x, logits, workspace);
    }

    /**
     * Writes dL/dx to {@code xGradient}, and {@code x diag(s)} to {@code scaledX}.
     *
     * <p>The gradient of the logits is {@code G diag(s)}, see {@link SoftmaxCrossEntropy}. Its
     * columns are scaled where that is cheap, in the small factors and results: {@code dL/dW = G (x
     * diag(s))'}, {@code dL/db = G s}, {@code dL/dx = (W' G) diag(s)}.
     */
    void backward(
            Tensor x,
            SoftmaxCrossEntropy.Pass loss,
            Tensor scaledX,
            Tensor xGradient,
            Workspace workspace) {
        scaleColumns(x, loss.scale(), scaledX, workspace); // (C, N) x diag(s)
        linear.backward(loss.logits(), xGradient); // (C, N) W' G
        scaleColumns(xGradient, loss.scale(), xGradient, workspace);
    }

    /** The part that adds dL/db. */
    GradientPart biasPart() {
        return (pass, gradients) ->
                linear.addBiasGradient(
                        pass.crossEntropy.logits(), pass.crossEntropy.scaleTensor(), gradients);
    }

    /** The parts that add dL/dW, one for each block of rows. */
    List<GradientPart> rowParts() {
        List<GradientPart> parts = new ArrayList<>();
        for (int i = 0; i < weight().blocks(); i++) {
            int block = i;
            parts.add((pass, gradients) -> addRows(block, pass, gradients));
        }
        return parts;
    }

    private void addRows(int block, Pass pass, Gradients gradients) {
        Gemm.addProductWithTransposed(
                pass.crossEntropy.blocks().get(block), // G
                pass.scaledOutput,
                gradients.rows(weight(), block));
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
