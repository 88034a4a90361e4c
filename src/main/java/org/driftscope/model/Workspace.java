package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.ColumnSoftmax;
import org.driftscope.math.ColumnVector;
import org.driftscope.math.Exponential;
import org.driftscope.math.Gelu;
import org.driftscope.math.Tensor;

/**
 * What the layers of one pass share: how the batch is laid out, and scratch arrays that they use in
 * turn. Nothing in those outlives the layer's method that wrote it.
 */
final class Workspace {
    /** Floats that a tile holds at least: half of a small first-level cache. */
    private static final int TILE = 4096;

    final SequenceLayout layout;
    final Exponential exponential = new Exponential();
    final Gelu gelu = new Gelu(exponential);
    final ColumnSoftmax softmax;

    /** (1, N) of ones: a product with it sums over the tokens. */
    final Tensor ones;

    /** (C, N). */
    final Tensor channels;

    /** (C, N): the gradient of what a layer norm puts out; kept from one layer to the next. */
    final Tensor branch;

    /** (3C, N): queries, keys and values, or their gradients. */
    final Tensor queryKeyValue;

    /** (F, N): what the feed-forward layer computes between its two matrices. */
    final Tensor hidden;

    /** (C, N) each, on the heap. */
    final float[] channelsA;

    final float[] channelsB;
    final float[] channelsC;
    final float[] channelsD;

    /** (longest, N): the gradient of one head's attention weights. */
    final float[] lags;

    /** (1, N) each. */
    final ColumnVector tokensA;

    final ColumnVector tokensB;

    /** (C). */
    final float[] vector;

    /** (context, C), row by row. */
    final float[] positionTable;

    /** As many whole rows of a larger tensor as {@link #rowsPerTile} says. */
    final float[] tile;

    Workspace(ModelConfig config, PassMemory memory) {
        layout = new SequenceLayout(memory);
        softmax = new ColumnSoftmax(exponential, memory.capacity().tokens());
        ones = memory.tensor(1);
        float[] values = memory.array(1);
        Arrays.fill(values, 1);
        ones.put(values);
        channels = memory.tensor(config.dModel());
        branch = memory.tensor(config.dModel());
        queryKeyValue = memory.tensor(3 * config.dModel());
        hidden = memory.tensor(config.feedForward());
        channelsA = memory.array(config.dModel());
        channelsB = memory.array(config.dModel());
        channelsC = memory.array(config.dModel());
        channelsD = memory.array(config.dModel());
        lags = memory.array(memory.capacity().longest());
        tokensA = memory.columnVector();
        tokensB = memory.columnVector();
        vector = new float[config.dModel()];
        positionTable = new float[Math.multiplyExact(config.context(), config.dModel())];
        tile = new float[Math.max(TILE, memory.capacity().tokens())];
    }

    /** How many rows of that many columns fit into the tile. */
    int rowsPerTile(int columns) {
        return tile.length / columns;
    }
}
