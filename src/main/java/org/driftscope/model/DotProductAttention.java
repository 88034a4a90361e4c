package org.driftscope.model;

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
}
