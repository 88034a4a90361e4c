package org.driftscope.model;

import java.util.Arrays;
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
    record Pass(
            float[][] queries,
            float[][] keys,
            float[][] values,
            float[][][] weights,
            Tensor headed) {
        Pass(ModelConfig config, PassMemory memory) {
            this(
                    memory.rows(config.dModel()),
                    memory.rows(config.dModel()),
                    memory.rows(config.dModel()),
                    memory.lags(config.heads()),
                    memory.tensor(config.dModel()));
        }
    }

    /** {@code y = residual + attention(x)}; all are (C, N). */
    void forward(Tensor residual, Tensor x, Pass pass, Tensor y, Workspace workspace) {
        int channels = x.rows();
        Tensor stacked = workspace.queryKeyValue;
        Gemm.multiply(queryKeyValueWeight, x, stacked); // (3C, N)
        stacked.getRows(0, pass.queries); // (C, N)
        stacked.getRows(channels, pass.keys); // (C, N)
        stacked.getRows(2 * channels, pass.values); // (C, N)
        score(pass, workspace);
        for (float[][] head : pass.weights) {
            workspace.softmax.apply(head, workspace.layout.longest(), x.columns());
        }
        mix(pass, workspace);
        y.copyFrom(residual);
        Gemm.addProduct(outputWeight, pass.headed, y); // (C, N)
    }

    /** score(lag, n) = q(:, n) . k(:, n - lag) / sqrt(D), minus infinity where masked. */
    private void score(Pass pass, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        for (int lag = 0; lag < workspace.layout.longest(); lag++) {
            float[][] keys = Lag.back(pass.keys, lag, workspace.channelsA, tokens); // (C, N)
            for (int head = 0; head < heads; head++) {
                float[] score = pass.weights[head][lag]; // (N), the weight later
                int first = head * width;
                Arrays.fill(score, 0, tokens, 0);
                Rows.addProducts(pass.queries, keys, first, first + width, score, tokens);
                Rows.multiply(scale, score, tokens);
                Rows.add(workspace.layout.mask()[lag], score, tokens);
            }
        }
    }

    /** headed(:, n) = sum over lags of weight(lag, n) v(:, n - lag). */
    private void mix(Pass pass, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        float[][] headed = workspace.channelsB; // (C, N)
        clear(headed, tokens);
        for (int lag = 0; lag < workspace.layout.longest(); lag++) {
            float[][] values = Lag.back(pass.values, lag, workspace.channelsA, tokens); // (C, N)
            for (int c = 0; c < headed.length; c++) {
                Rows.addProduct(pass.weights[c / width][lag], values[c], headed[c], tokens);
            }
        }
        pass.headed.putRows(0, headed);
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
        int channels = x.rows();
        Gemm.addProductWithTransposed(yGradient, pass.headed, gradients.of(output)); // (C, C)
        Gemm.multiplyTransposed(outputWeight, yGradient, workspace.channels); // (C, N) dL/dheaded
        Tensor stacked = workspace.queryKeyValue; // (3C, N)
        unmix(pass, workspace);
        stacked.putRows(2 * channels, workspace.channelsD); // dL/dv
        for (int head = 0; head < heads; head++) {
            unweigh(pass.weights[head], workspace.scores[head], workspace);
        }
        unscore(pass, workspace);
        stacked.putRows(0, workspace.channelsC); // dL/dq
        stacked.putRows(channels, workspace.channelsD); // dL/dk
        Gemm.addProductWithTransposed(stacked, x, gradients.stacked(query, 3)); // (3C, C)
        Gemm.multiplyTransposed(queryKeyValueWeight, stacked, xGradient); // (C, N)
    }

    /**
     * dL/dweight(lag, n) = dL/dheaded(:, n) . v(:, n - lag), to {@code scores}, and dL/dv(:, n) =
     * sum over lags of weight(lag, n + lag) dL/dheaded(:, n + lag), to {@code channelsD}.
     */
    private void unmix(Pass pass, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        float[][] gradient = workspace.channelsA; // (C, N)
        float[][] valueGradient = workspace.channelsD; // (C, N)
        workspace.channels.getRows(0, gradient);
        clear(valueGradient, tokens);
        for (int lag = 0; lag < workspace.layout.longest(); lag++) {
            float[][] values = Lag.back(pass.values, lag, workspace.channelsB, tokens); // (C, N)
            float[][] later = Lag.ahead(gradient, lag, workspace.channelsC, tokens); // (C, N)
            for (int head = 0; head < heads; head++) {
                int first = head * width;
                float[] weightGradient = workspace.scores[head][lag]; // (N)
                Arrays.fill(weightGradient, 0, tokens, 0);
                Rows.addProducts(gradient, values, first, first + width, weightGradient, tokens);
                float[] weight = workspace.tokensA; // (N) n + lag
                Lag.ahead(pass.weights[head][lag], lag, weight, tokens);
                for (int c = first; c < first + width; c++) {
                    Rows.addProduct(weight, later[c], valueGradient[c], tokens);
                }
            }
        }
    }

    /**
     * Turns dL/dweight into dL/dscore / sqrt(D): the softmax sends {@code weight (dL/dweight - sum
     * over lags of weight dL/dweight)} back.
     */
    private void unweigh(float[][] weights, float[][] gradient, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        int lags = workspace.layout.longest();
        float[] mean = workspace.tokensA; // (N)
        Arrays.fill(mean, 0, tokens, 0);
        Rows.addProducts(weights, gradient, 0, lags, mean, tokens);
        for (int lag = 0; lag < lags; lag++) {
            Rows.subtract(mean, gradient[lag], tokens);
            Rows.multiply(weights[lag], gradient[lag], tokens);
            Rows.multiply(scale, gradient[lag], tokens);
        }
    }

    /**
     * dL/dq(:, n) = sum over lags of dL/dscore(lag, n) k(:, n - lag), to {@code channelsC}, and
     * dL/dk(:, n) = sum over lags of dL/dscore(lag, n + lag) q(:, n + lag), to {@code channelsD}.
     */
    private void unscore(Pass pass, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        float[][] queryGradient = workspace.channelsC; // (C, N)
        float[][] keyGradient = workspace.channelsD; // (C, N)
        clear(queryGradient, tokens);
        clear(keyGradient, tokens);
        for (int lag = 0; lag < workspace.layout.longest(); lag++) {
            float[][] keys = Lag.back(pass.keys, lag, workspace.channelsA, tokens); // (C, N)
            float[][] later = Lag.ahead(pass.queries, lag, workspace.channelsB, tokens); // (C, N)
            for (int head = 0; head < heads; head++) {
                float[] here = workspace.scores[head][lag]; // (N)
                float[] ahead = workspace.tokensA; // (N) n + lag
                Lag.ahead(here, lag, ahead, tokens);
                for (int c = head * width; c < (head + 1) * width; c++) {
                    Rows.addProduct(here, keys[c], queryGradient[c], tokens);
                    Rows.addProduct(ahead, later[c], keyGradient[c], tokens);
                }
            }
        }
    }

    private static void clear(float[][] rows, int count) {
        for (float[] row : rows) {
            Arrays.fill(row, 0, count, 0);
        }
    }
}
