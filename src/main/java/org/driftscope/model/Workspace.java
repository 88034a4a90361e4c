package org.driftscope.model;

import java.util.Arrays;
import java.util.Set;
import org.driftscope.math.ColumnSoftmax;
import org.driftscope.math.Exponential;
import org.driftscope.math.Gelu;
import org.driftscope.math.Matrix;
import org.driftscope.math.Tensor;

/**
 * What the layers of one pass share: how the batch is laid out, and scratch arrays that they use in
 * turn. Nothing in those outlives the layer's method that wrote it, but for {@link #branch}.
 */
final class Workspace {
    /** Numbers that loops without rows take at once: few enough for the first-level cache. */
    static final int TILE = 1024;

    final SequenceLayout layout;
    final Exponential exponential = new Exponential();
    final Gelu gelu = new Gelu(exponential, TILE);
    final ColumnSoftmax softmax;

    /** The parts of the model that take part in this pass. */
    ActiveParts active = ActiveParts.ALL;

    /** The ways on which gradients come back. */
    Set<GradientPath> paths = GradientPath.ALL;

    /** The layer that is computed, for the trace. */
    int layer = Site.NO;

    /** Is shown what is computed; null where nobody looks. */
    Trace trace;

    /** (1, N) of ones: a product with it sums over the tokens. */
    final Tensor ones;

    /** (C, N). */
    final Tensor channels;

    /** (C, N): the gradient of what a layer norm puts out; kept from one layer to the next. */
    final Tensor branch;

    /** (3C, N): queries, keys and values, of {@link LagAttention}. */
    final Tensor queryKeyValue;

    /** (F, N): what the feed-forward layer computes between its two matrices. */
    final Tensor hidden;

    /** (C, N) on the heap. */
    final float[][] channelsA;

    /** (C, N) each, on the heap, of {@link LagAttention}. */
    final float[][] channelsB;

    final float[][] channelsC;
    final float[][] channelsD;

    /** (H longest, N): the gradient of weights and scores, of {@link BlockAttention}. */
    final Tensor scoreTable;

    /** (H, longest, N): the gradient of weights and scores on the heap, of both attentions. */
    final float[][][] scores;

    /** (N) each, on the heap. */
    final float[] tokensA;

    final float[] tokensB;
    final float[] tokensC;

    /** (C). */
    final float[] vector;

    /** (context, C), row by row. */
    final float[] positionTable;

    /** A piece of a larger tensor. */
    final float[] tile = new float[TILE];

    Workspace(ModelConfig config, PassMemory memory) {
        int c = config.dModel();
        layout = SequenceLayout.of(memory.capacity());
        softmax = new ColumnSoftmax(exponential, memory.capacity().tokens());
        ones = memory.tensor(1);
        float[] values = memory.row();
        Arrays.fill(values, 1);
        ones.put(values);
        channels = memory.tensor(c);
        branch = memory.tensor(c);
        queryKeyValue = memory.tensor(3 * c);
        hidden = memory.tensor(config.feedForward());
        channelsA = memory.rows(c);
        channelsB = memory.rows(c);
        channelsC = memory.rows(c);
        channelsD = memory.rows(c);
        scoreTable = memory.tensor(Math.multiplyExact(config.heads(), memory.capacity().longest()));
        scores = memory.lookedAt(config.heads());
        tokensA = memory.row();
        tokensB = memory.row();
        tokensC = memory.row();
        vector = new float[c];
        positionTable = new float[Math.multiplyExact(config.context(), c)];
    }

    /** Shows the trace a (rows, N) of the present layer. */
    void show(Quantity quantity, boolean gradient, Tensor values) {
        show(quantity, gradient, values, 0, values.rows());
    }

    /** Shows the trace some rows of a (rows, N) of the present layer. */
    void show(Quantity quantity, boolean gradient, Tensor values, int first, int count) {
        if (trace != null) {
            float[][] rows = new float[count][layout.tokens()];
            values.getRows(first, rows);
            trace.record(new Site(quantity, layer, Site.NO, gradient), byToken(rows));
        }
    }

    /** The columns of (rows, N) as rows, in the order of the batch. */
    Matrix byToken(float[][] rows) {
        int tokens = layout.tokens();
        float[] values = new float[Math.multiplyExact(tokens, rows.length)];
        for (int n = 0; n < tokens; n++) {
            for (int r = 0; r < rows.length; r++) {
                values[n * rows.length + r] = rows[r][layout.place(n)];
            }
        }
        return Matrix.owning(tokens, rows.length, values);
    }
}
