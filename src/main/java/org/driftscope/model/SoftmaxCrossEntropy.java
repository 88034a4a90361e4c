package org.driftscope.model;

import org.driftscope.math.ColumnVector;
import org.driftscope.math.Exponential;
import org.driftscope.math.Tensor;
import org.driftscope.text.Batch;

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
     * @param scaleTensor (1, N) s
     */
    record Pass(Tensor logits, ColumnVector sum, ColumnVector scale, Tensor scaleTensor) {
        Pass(int vocabulary, PassMemory memory) {
            this(
                    memory.tensor(vocabulary),
                    memory.columnVector(),
                    memory.columnVector(),
                    memory.tensor(1));
        }
    }

    /** The sum of the losses of all predictions; the logits become e. */
    static double forward(Batch batch, Pass pass, Workspace workspace) {
        int tokens = batch.tokens();
        ColumnVector maximum = workspace.tokensA; // (N)
        findMaximum(pass.logits, maximum, workspace);
        double total = 0;
        for (int n = 0; n < tokens; n++) {
            total += maximum.get(n) - pass.logits.get(batch.target(n) * tokens + n);
        }
        exponentiate(pass, maximum, workspace);
        return total + sumOfLogarithms(pass.sum, tokens);
    }

    private static void findMaximum(Tensor logits, ColumnVector maximum, Workspace workspace) {
        int tokens = logits.columns();
        int group = workspace.rowsPerTile(tokens);
        maximum.fill(Float.NEGATIVE_INFINITY, tokens);
        for (int row = 0; row < logits.rows(); row += group) {
            int rows = Math.min(group, logits.rows() - row);
            logits.get(row * tokens, rows * tokens, workspace.tile);
            for (int r = 0; r < rows; r++) {
                maximum.keepMaximum(workspace.tile, r * tokens, tokens);
            }
        }
    }

    /** Turns the logits into e = exp(logits - maximum) and sums up its columns. */
    private static void exponentiate(Pass pass, ColumnVector maximum, Workspace workspace) {
        Tensor logits = pass.logits;
        Exponential exponential = workspace.exponential;
        int tokens = logits.columns();
        int group = workspace.rowsPerTile(tokens);
        float[] tile = workspace.tile;
        pass.sum.fill(0, tokens);
        for (int row = 0; row < logits.rows(); row += group) {
            int rows = Math.min(group, logits.rows() - row);
            logits.get(row * tokens, rows * tokens, tile);
            for (int r = 0; r < rows; r++) {
                maximum.subtractFrom(tile, r * tokens, tokens);
            }
            exponential.apply(tile, 0, rows * tokens);
            for (int r = 0; r < rows; r++) {
                pass.sum.add(tile, r * tokens, tokens);
            }
            logits.put(row * tokens, rows * tokens, tile);
        }
    }

    /** The logarithm of the product, taken whenever the product gets large: logarithms are slow. */
    private static double sumOfLogarithms(ColumnVector values, int count) {
        double total = 0;
        double product = 1;
        for (int n = 0; n < count; n++) {
            product *= values.get(n);
            if (product > 1e200) {
                total += StrictMath.log(product);
                product = 1;
            }
        }
        return total + StrictMath.log(product);
    }

    /** The gradient of {@code weight} times the sum of the losses; e becomes G. */
    static void backward(Batch batch, float weight, Pass pass) {
        int tokens = batch.tokens();
        for (int n = 0; n < tokens; n++) {
            int at = batch.target(n) * tokens + n;
            pass.logits.set(at, pass.logits.get(at) - pass.sum.get(n));
            pass.scale.set(n, weight / pass.sum.get(n));
        }
        pass.scale.putInto(pass.scaleTensor);
    }
}
