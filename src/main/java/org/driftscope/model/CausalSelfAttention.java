package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.ColumnVector;
import org.driftscope.math.Gemm;
import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;

/**
 * Multi-head attention of each token to itself and to the tokens before it in its sequence, without
 * biases. In each head, with D = C/H rows of the queries q, keys k and values v:
 *
 * <pre>
 * score(lag, n)  = q(:, n) . k(:, n - lag) / sqrt(D)
 * weight(:, n)   = softmax of score(:, n) over the lags within the sequence
 * headed(:, n)   = sum over lags of weight(lag, n) v(:, n - lag)
 * y              = residual + W_output headed
 * </pre>
 *
 * <p>How far a token looks back, the lag, takes the place of which token it looks at. So scores and
 * weights are (lags, N) for each head, with as many lags as the longest sequence has tokens, and
 * every step is a loop over the tokens of the whole batch. Lags that reach back before the start of
 * a token's sequence are computed too, but masked: their weights are 0.
 *
 * @see <a href="https://arxiv.org/abs/1706.03762">Vaswani et al. (2017), equation 1 and section
 *     3.2.2</a>
 */
final class CausalSelfAttention {
    private final int heads;
    private final int width;
    private final float scale;
    private final Parameter query;
    private final Parameter output;
    private final Tensor queryKeyValueWeight;
    private final Tensor outputWeight;

    /** Reads {@code name.query}, {@code .key}, {@code .value} and {@code .output}. */
    CausalSelfAttention(String name, int heads, ParameterVector weights) {
        this.heads = heads;
        query = weights.layout().parameter(name + ".query");
        output = weights.layout().parameter(name + ".output");
        width = query.rows() / heads;
        scale = (float) (1 / Math.sqrt(width));
        queryKeyValueWeight = weights.stacked(query, 3);
        outputWeight = weights.of(output);
    }

    /**
     * What backward needs.
     *
     * @param queries (C, N)
     * @param keys (C, N)
     * @param values (C, N)
     * @param weights (H, lags, N), 0 beyond the start of the sequence
     * @param headed (C, N) the heads' results one below the other
     */
    @SuppressWarnings("ArrayRecordComponent") // they are the pass's own, written in place
    record Pass(float[] queries, float[] keys, float[] values, float[] weights, Tensor headed) {
        Pass(ModelConfig config, PassMemory memory) {
            this(
                    memory.array(config.dModel()),
                    memory.array(config.dModel()),
                    memory.array(config.dModel()),
                    memory.array(config.heads() * memory.capacity().longest()),
                    memory.tensor(config.dModel()));
        }
    }

    /** {@code y = residual + attention(x)}; all are (C, N). */
    void forward(Tensor residual, Tensor x, Pass pass, Tensor y, Workspace workspace) {
        Tensor stacked = workspace.queryKeyValue;
        int size = x.size();
        Gemm.multiply(queryKeyValueWeight, x, stacked); // (3C, N)
        stacked.get(0, size, pass.queries); // (C, N)
        stacked.get(size, size, pass.keys); // (C, N)
        stacked.get(2 * size, size, pass.values); // (C, N)
        SequenceLayout layout = workspace.layout;
        int lags = layout.longest();
        float[] headed = workspace.channelsA; // (C, N)
        Arrays.fill(headed, 0, size, 0);
        for (int head = 0; head < heads; head++) {
            int from = head * lags * layout.tokens();
            score(head, pass, layout);
            workspace.softmax.apply(pass.weights, from, lags, layout.tokens());
            mix(head, pass, layout, headed);
        }
        pass.headed.put(headed);
        y.copyFrom(residual);
        Gemm.addProduct(outputWeight, pass.headed, y); // (C, N)
    }

    /** score(lag, n) = q(:, n) . k(:, n - lag) / sqrt(D), minus infinity where masked. */
    private void score(int head, Pass pass, SequenceLayout layout) {
        int tokens = layout.tokens();
        float[] scores = pass.weights; // (H, lags, N), weights later
        for (int lag = 0; lag < layout.longest(); lag++) {
            int row = (head * layout.longest() + lag) * tokens;
            int count = tokens - lag;
            Arrays.fill(scores, row, row + tokens, 0);
            for (int c = head * width; c < (head + 1) * width; c++) {
                int at = c * tokens;
                Rows.addProduct(pass.queries, at + lag, pass.keys, at, scores, row + lag, count);
            }
            Rows.multiply(scale, scores, row, tokens);
            Rows.add(layout.mask(), lag * tokens, scores, row, tokens);
        }
    }

    /** headed(:, n) = sum over lags of weight(lag, n) v(:, n - lag). */
    private void mix(int head, Pass pass, SequenceLayout layout, float[] headed) {
        int tokens = layout.tokens();
        for (int lag = 0; lag < layout.longest(); lag++) {
            int row = (head * layout.longest() + lag) * tokens;
            int count = tokens - lag;
            for (int c = head * width; c < (head + 1) * width; c++) {
                int at = c * tokens;
                Rows.addProduct(pass.weights, row + lag, pass.values, at, headed, at + lag, count);
            }
        }
    }

    /**
     * Writes dL/dx to {@code xGradient} and adds to the gradients; what the residual passes on is
     * not included.
     */
    void backward(
            Tensor x,
            Pass pass,
            Tensor yGradient,
            Tensor xGradient,
            Workspace workspace,
            Gradients gradients) {
        Gemm.addProductWithTransposed(yGradient, pass.headed, gradients.of(output)); // (C, C)
        Gemm.multiplyTransposed(outputWeight, yGradient, workspace.channels); // (C, N)
        float[] headedGradient = workspace.channelsA; // (C, N)
        workspace.channels.get(headedGradient);
        int size = x.size();
        Arrays.fill(workspace.channelsB, 0, size, 0); // dL/dq (C, N)
        Arrays.fill(workspace.channelsC, 0, size, 0); // dL/dk (C, N)
        Arrays.fill(workspace.channelsD, 0, size, 0); // dL/dv (C, N)
        for (int head = 0; head < heads; head++) {
            unmix(head, pass, headedGradient, workspace);
            unweigh(head, pass, workspace);
            unscore(head, pass, workspace);
        }
        Tensor stacked = workspace.queryKeyValue; // (3C, N)
        stacked.put(0, size, workspace.channelsB);
        stacked.put(size, size, workspace.channelsC);
        stacked.put(2 * size, size, workspace.channelsD);
        Gemm.addProductWithTransposed(stacked, x, gradients.stacked(query, 3)); // (3C, C)
        Gemm.multiplyTransposed(queryKeyValueWeight, stacked, xGradient); // (C, N)
    }

    /**
     * dL/dweight(lag, n) = dL/dheaded(:, n) . v(:, n - lag), and dL/dv(:, n - lag) sums up
     * weight(lag, n) dL/dheaded(:, n).
     */
    private void unmix(int head, Pass pass, float[] headedGradient, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        int lags = workspace.layout.longest();
        float[] weightGradient = workspace.lags; // (lags, N)
        float[] valueGradient = workspace.channelsD; // (C, N)
        for (int lag = 0; lag < lags; lag++) {
            int row = lag * tokens;
            int weights = (head * lags + lag) * tokens + lag;
            int count = tokens - lag;
            Arrays.fill(weightGradient, row, row + tokens, 0);
            for (int c = head * width; c < (head + 1) * width; c++) {
                int at = c * tokens;
                Rows.addProduct(
                        headedGradient,
                        at + lag,
                        pass.values,
                        at,
                        weightGradient,
                        row + lag,
                        count);
                Rows.addProduct(
                        pass.weights, weights, headedGradient, at + lag, valueGradient, at, count);
            }
        }
    }

    /**
     * Turns dL/dweight into dL/dscore / sqrt(D): the softmax sends {@code weight (dL/dweight - sum
     * over lags of weight dL/dweight)} back.
     */
    private void unweigh(int head, Pass pass, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        int lags = workspace.layout.longest();
        float[] gradient = workspace.lags; // (lags, N)
        ColumnVector mean = workspace.tokensA; // (N)
        int from = head * lags * tokens;
        mean.fill(0, tokens);
        for (int row = 0; row < lags * tokens; row += tokens) {
            mean.addProduct(pass.weights, from + row, gradient, row, tokens);
        }
        for (int row = 0; row < lags * tokens; row += tokens) {
            mean.subtractFrom(gradient, row, tokens);
        }
        Rows.multiply(pass.weights, from, gradient, 0, lags * tokens);
        Rows.multiply(scale, gradient, 0, lags * tokens);
    }

    /**
     * dL/dq(:, n) sums up dL/dscore(lag, n) k(:, n - lag), and dL/dk(:, n - lag) sums up
     * dL/dscore(lag, n) q(:, n).
     */
    private void unscore(int head, Pass pass, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        float[] gradient = workspace.lags; // (lags, N)
        float[] queryGradient = workspace.channelsB; // (C, N)
        float[] keyGradient = workspace.channelsC; // (C, N)
        for (int lag = 0; lag < workspace.layout.longest(); lag++) {
            int row = lag * tokens + lag;
            int count = tokens - lag;
            for (int c = head * width; c < (head + 1) * width; c++) {
                int at = c * tokens;
                Rows.addProduct(gradient, row, pass.keys, at, queryGradient, at + lag, count);
                Rows.addProduct(gradient, row, pass.queries, at + lag, keyGradient, at, count);
            }
        }
    }
}
