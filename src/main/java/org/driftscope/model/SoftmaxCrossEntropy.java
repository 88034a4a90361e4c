package org.driftscope.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.math.RowBlock;
import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;

/**
 * The loss of predicting each target: {@code -ln p(target n, n)} in nats, with {@code p(:, n) =
 * softmax(logits(:, n))}.
 *
 * <p>The exponentials e of the logits less their column's maximum take the place of the logits, and
 * p = e diag(1/sum) is never written out. The gradient of the logits, {@code w (p - onehot)} where
 * each prediction's loss counts w times, is kept as {@code G diag(s)}: G is e with the column's sum
 * taken off at the target, and {@code s = w / sum}. Only N numbers of the (V, N) change.
 */
final class SoftmaxCrossEntropy {
    private SoftmaxCrossEntropy() {}

    /**
     * What is kept between forward and backward.
     *
     * @param logits (V, N) the logits, then e, then G
     * @param sum (N) sums of the columns of e
     * @param scale (N) s
     * @param weights (N) w
     * @param scaleTensor (1, N) s
     * @param blocks G in blocks of rows, as many as the output matrix has
     */
    @SuppressWarnings("ArrayRecordComponent") // they are the pass's own, written in place
    record Pass(
            Tensor logits,
            float[] sum,
            float[] scale,
            float[] weights,
            Tensor scaleTensor,
            List<RowBlock> blocks) {
        static Pass of(Parameter output, PassMemory memory) {
            Tensor logits = memory.tensor(output.rows());
            return new Pass(
                    logits,
                    memory.row(),
                    memory.row(),
                    memory.row(),
                    memory.tensor(1),
                    IntStream.range(0, output.blocks())
                            .mapToObj(
                                    i -> logits.rowBlock(output.blockStart(i), output.blockRows(i)))
                            .toList());
        }
    }

    /** The sum of the losses of all predictions; the logits become e. */
    static double forward(Pass pass, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        float[] maximum = workspace.tokensA; // (N)
        findMaximum(pass.logits, maximum, workspace);
        double total = 0;
        for (int n = 0; n < tokens; n++) {
            total += maximum[n] - pass.logits.get(workspace.layout.target(n) * tokens + n);
        }
        exponentiate(pass, maximum, workspace);
        return total + sumOfLogarithms(pass.sum, tokens);
    }

    private static void findMaximum(Tensor logits, float[] maximum, Workspace workspace) {
        int tokens = logits.columns();
        float[] row = workspace.tokensB; // (N)
        Arrays.fill(maximum, 0, tokens, Float.NEGATIVE_INFINITY);
        for (int v = 0; v < logits.rows(); v++) {
            logits.getRow(v, row);
            Rows.maximum(row, maximum, tokens);
        }
    }

    /** Turns the logits into e = exp(logits - maximum) and sums up its columns. */
    private static void exponentiate(Pass pass, float[] maximum, Workspace workspace) {
        int tokens = pass.logits.columns();
        float[] row = workspace.tokensB; // (N)
        Arrays.fill(pass.sum, 0, tokens, 0);
        for (int v = 0; v < pass.logits.rows(); v++) {
            pass.logits.getRow(v, row);
            Rows.subtract(maximum, row, tokens);
            workspace.exponential.apply(row, tokens);
            Rows.add(row, pass.sum, tokens);
            pass.logits.putRow(v, row);
        }
    }

    /** The logarithm of the product, taken whenever the product gets large: logarithms are slow. */
    private static double sumOfLogarithms(float[] values, int count) {
        double total = 0;
        double product = 1;
        for (int n = 0; n < count; n++) {
            product *= values[n];
            if (product > 1e200) {
                total += StrictMath.log(product);
                product = 1;
            }
        }
        return total + StrictMath.log(product);
    }

    /** The gradient of the sum of the losses, each times its weight; e becomes G. */
    static void backward(Pass pass, SequenceLayout layout) {
        int tokens = layout.tokens();
        for (int n = 0; n < tokens; n++) {
            int at = layout.target(n) * tokens + n;
            pass.logits.set(at, pass.logits.get(at) - pass.sum[n]);
            pass.scale[n] = pass.weights[n] / pass.sum[n];
        }
        pass.scaleTensor.put(pass.scale);
    }
}
