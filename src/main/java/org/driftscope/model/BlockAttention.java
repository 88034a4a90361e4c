package org.driftscope.model;

import org.driftscope.math.Gemm;
import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;
import org.driftscope.math.TensorBlock;

/**
 * Attention of long sequences, by products of matrices. For one head and one sequence of T tokens,
 * with its queries Q, keys K and values V (D, T):
 *
 * <pre>
 * S = K' Q / sqrt(D)        (T, T) row: the token looked at, column: the token that looks
 * P = softmax of S's columns, down to the token itself
 * O = V P                   (D, T)
 *
 * dL/dV = dL/dO P',  dL/dP = V' dL/dO,  dL/dQ = K dL/dS / sqrt(D),  dL/dK = Q dL/dS' / sqrt(D)
 * </pre>
 *
 * <p>S of all sequences stand side by side in an (longest, N) for each head, so that the softmax
 * takes long loops.
 */
final class BlockAttention extends DotProductAttention {
    private final SequenceOrder order;
    private final int[] firstColumns; // of rows of scores: all 0
    private final float[][][] weights; // (H, longest, N) P on the heap
    private final Tensor weightTable; // (H longest, N) P
    private final Tensor scoreGradient; // (H longest, N) dL/dP, then dL/dS / sqrt(D)
    private final TensorBlock queries;
    private final TensorBlock keys;
    private final TensorBlock values;
    private final TensorBlock queryGradient;
    private final TensorBlock keyGradient;
    private final TensorBlock valueGradient;
    private final TensorBlock mixed;
    private final TensorBlock mixedGradient;
    private final TensorBlock weight;
    private final TensorBlock score;

    BlockAttention(
            ModelConfig config, PassMemory memory, Workspace workspace, SequenceOrder order) {
        super(config, memory, workspace, memory.tensor(3 * config.dModel()));
        this.order = order;
        firstColumns = new int[memory.capacity().longest()];
        weights = memory.lookedAt(heads);
        weightTable = memory.tensor(Math.multiplyExact(heads, memory.capacity().longest()));
        scoreGradient = workspace.scoreTable;
        queries = queryKeyValue.block();
        keys = queryKeyValue.block();
        values = queryKeyValue.block();
        queryGradient = queryKeyValueGradient.block();
        keyGradient = queryKeyValueGradient.block();
        valueGradient = queryKeyValueGradient.block();
        mixed = headed.block();
        mixedGradient = headedGradient.block();
        weight = weightTable.block();
        score = scoreGradient.block();
    }

    @Override
    void forward() {
        forEachBlock(() -> Gemm.multiplyTransposed(keys, queries, weight)); // (T, T) S sqrt(D)
        for (int head = 0; head < heads; head++) {
            scale(head);
        }
        show(Quantity.SCORE, false, weights);
        for (int head = 0; head < heads; head++) {
            weigh(head);
        }
        show(Quantity.WEIGHT, false, weights);
        forEachBlock(() -> Gemm.multiply(values, weight, mixed)); // (D, T)
    }

    @Override
    void backward() {
        forEachBlock(
                () -> {
                    Gemm.multiplyTransposed(values, mixedGradient, score); // (T, T) dL/dP
                    Gemm.multiplyWithTransposed(mixedGradient, weight, valueGradient); // (D, T)
                });
        for (int head = 0; head < heads; head++) {
            readWeightGradient(head);
        }
        show(Quantity.WEIGHT, true, workspace.scores);
        for (int head = 0; head < heads; head++) {
            unweigh(head);
        }
        show(Quantity.SCORE, true, workspace.scores, 1 / scale);
        forEachBlock(
                () -> {
                    Gemm.multiply(keys, score, queryGradient); // (D, T)
                    Gemm.multiplyWithTransposed(queries, score, keyGradient); // (D, T)
                });
    }

    /** Makes the products of each head's part of each sequence, to which the blocks are moved. */
    private void forEachBlock(Runnable products) {
        for (int head = 0; head < heads; head++) {
            for (int s = 0; s < order.sequences(); s++) {
                moveTo(head, s);
                products.run();
            }
        }
    }

    private void moveTo(int head, int s) {
        int start = order.start(s);
        int length = order.length(s);
        int row = head * width;
        queries.at(row, start, width, length);
        keys.at(channels + row, start, width, length);
        values.at(2 * channels + row, start, width, length);
        queryGradient.at(row, start, width, length);
        keyGradient.at(channels + row, start, width, length);
        valueGradient.at(2 * channels + row, start, width, length);
        mixed.at(row, start, width, length);
        mixedGradient.at(row, start, width, length);
        weight.at(head * order.longest(), start, length, length);
        score.at(head * order.longest(), start, length, length);
    }

    @Override
    float entry(float[][] head, int looks, int lookedAt) {
        return head[lookedAt][looks];
    }

    /** Turns S sqrt(D) into S, minus infinity where a token may not look. */
    private void scale(int head) {
        float[][] rows = weights[head]; // (longest, N)
        int longest = order.longest();
        int tokens = order.tokens();
        weightTable.getRows(head * longest, longest, rows);
        order.clearMissing(rows);
        for (int t = 0; t < longest; t++) {
            Rows.multiply(scale, rows[t], tokens);
            Rows.add(order.mask()[t], rows[t], tokens);
        }
    }

    /** Turns S into P. */
    private void weigh(int head) {
        float[][] rows = weights[head]; // (longest, N)
        int longest = order.longest();
        int tokens = order.tokens();
        workspace.softmax.apply(rows, firstColumns, longest, tokens);
        weightTable.putRows(head * longest, longest, rows);
    }

    private void readWeightGradient(int head) {
        float[][] gradient = workspace.scores[head]; // (longest, N)
        scoreGradient.getRows(head * order.longest(), order.longest(), gradient);
        order.clearMissing(gradient);
    }

    /** Turns dL/dP into dL/dS / sqrt(D). */
    private void unweigh(int head) {
        float[][] gradient = workspace.scores[head]; // (longest, N)
        int longest = order.longest();
        int tokens = order.tokens();
        workspace.softmax.backward(weights[head], gradient, firstColumns, longest, tokens);
        for (int t = 0; t < longest; t++) {
            Rows.multiply(scale, gradient[t], tokens);
        }
        scoreGradient.putRows(head * longest, longest, gradient);
    }
}
