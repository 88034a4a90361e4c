package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.Matrix;
import org.driftscope.math.Tensor;

/**
 * What attention does between its matrices, in one layer of a pass: every token mixes the values of
 * the tokens it may look at, itself and those before it in its sequence. In each head, with D = C/H
 * rows of the queries q, keys k and values v:
 *
 * <pre>
 * score(m, n)   = q(:, n) . k(:, m) / sqrt(D)
 * weight(:, n)  = softmax of score(:, n)
 * headed(:, n)  = sum over m of weight(m, n) v(:, m)
 * </pre>
 *
 * <p>Keeps what its backward needs; scratch memory is the workspace's.
 *
 * @see <a href="https://arxiv.org/abs/1706.03762">Vaswani et al. (2017), equation 1 and section
 *     3.2.2</a>
 */
abstract class DotProductAttention {
    final int heads;
    final int channels;
    final int width;
    final float scale;
    final Workspace workspace;

    /** (3C, N) queries, keys and values, each head's rows one below the other: what is read. */
    final Tensor queryKeyValue;

    /** (C, N) the heads' results one below the other: what forward writes. */
    final Tensor headed;

    /** (C, N) dL/dheaded: what backward reads. */
    final Tensor headedGradient;

    /** (3C, N) the gradients of queries, keys and values: what backward writes. */
    final Tensor queryKeyValueGradient;

    DotProductAttention(
            ModelConfig config, PassMemory memory, Workspace workspace, Tensor queryKeyValue) {
        heads = config.heads();
        channels = config.dModel();
        width = channels / heads;
        scale = (float) (1 / Math.sqrt(width));
        this.workspace = workspace;
        this.queryKeyValue = queryKeyValue;
        headed = memory.tensor(channels);
        headedGradient = workspace.channels;
        queryKeyValueGradient = memory.tensor(3 * channels);
    }

    abstract void forward();

    abstract void backward();

    /** Sets the gradients on those ways to 0 that the workspace does not name. */
    final void keepPaths() {
        clearUnless(GradientPath.QUERY, 0);
        clearUnless(GradientPath.KEY, channels);
        clearUnless(GradientPath.VALUE, 2 * channels);
    }

    private void clearUnless(GradientPath path, int firstRow) {
        if (!workspace.paths.contains(path)) {
            float[] zeros = new float[workspace.layout.tokens()];
            for (int row = firstRow; row < firstRow + channels; row++) {
                queryKeyValueGradient.putRow(row, zeros);
            }
        }
    }

    /** Shows the trace a (3C, N). */
    final void showQueryKeyValue(boolean gradient, Tensor tensor) {
        workspace.show(Quantity.QUERY, gradient, tensor, 0, channels);
        workspace.show(Quantity.KEY, gradient, tensor, channels, channels);
        workspace.show(Quantity.VALUE, gradient, tensor, 2 * channels, channels);
    }

    /**
     * The number, of all those that one head has for the only sequence, that belongs to token
     * {@code looks} looking at token {@code lookedAt}.
     */
    abstract float entry(float[][] head, int looks, int lookedAt);

    final void show(Quantity quantity, boolean gradient, float[][][] byHead) {
        show(quantity, gradient, byHead, 1);
    }

    /**
     * Shows the trace {@code factor} times the (T, T) of each head, where the batch has a single
     * sequence.
     */
    final void show(Quantity quantity, boolean gradient, float[][][] byHead, float factor) {
        int tokens = workspace.layout.tokens();
        if (workspace.trace == null || tokens != workspace.layout.longest()) {
            return;
        }
        for (int head = 0; head < heads; head++) {
            float[] values = new float[tokens * tokens];
            Arrays.fill(values, Float.NaN);
            for (int looks = 0; looks < tokens; looks++) {
                for (int lookedAt = 0; lookedAt <= looks; lookedAt++) {
                    values[looks * tokens + lookedAt] =
                            factor * entry(byHead[head], looks, lookedAt);
                }
            }
            workspace.trace.record(
                    new Site(quantity, workspace.layer, head, gradient),
                    Matrix.owning(tokens, tokens, values));
        }
    }
}
