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
 * <p>How far a token looks back, the lag, takes the place of which token it looks at; {@code n -
 * lag} stands for the token so many places before n in its sequence. So scores and weights are
 * (lags, N) for each head, and every step is a loop over the tokens of the whole batch that can
 * look back so far: with the order of {@link SequenceLayout}, the last ones.
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
     * What backward needs, and what it leaves for the gradients.
     *
     * @param queries (C, N)
     * @param keys (C, N)
     * @param values (C, N)
     * @param weights (H, lags, N), each row from the lag's start on
     * @param headed (C, N) the heads' results one below the other
     * @param projectedGradient (3C, N) the gradients of queries, keys and values
     */
    @SuppressWarnings("ArrayRecordComponent") // they are the pass's own, written in place
    record Pass(
            float[][] queries,
            float[][] keys,
            float[][] values,
            float[][][] weights,
            Tensor headed,
            Tensor projectedGradient) {
        Pass(ModelConfig config, PassMemory memory) {
            this(
                    memory.rows(config.dModel()),
                    memory.rows(config.dModel()),
                    memory.rows(config.dModel()),
                    memory.lags(config.heads()),
                    memory.tensor(config.dModel()),
                    memory.tensor(3 * config.dModel()));
        }
    }

    /** {@code y = residual + attention(x)}; all are (C, N). */
    void forward(Tensor residual, Tensor x, Pass pass, Tensor y, Workspace workspace) {
        int channels = x.rows();
        SequenceLayout layout = workspace.layout;
        Tensor stacked = workspace.queryKeyValue;
        Gemm.multiply(queryKeyValueWeight, x, stacked); // (3C, N)
        stacked.getRows(0, pass.queries); // (C, N)
        stacked.getRows(channels, pass.keys); // (C, N)
        stacked.getRows(2 * channels, pass.values); // (C, N)
        score(pass, workspace);
        for (float[][] head : pass.weights) {
            workspace.softmax.apply(head, layout.starts(), layout.longest(), layout.tokens());
        }
        mix(pass, workspace);
        y.copyFrom(residual);
        Gemm.addProduct(outputWeight, pass.headed, y); // (C, N)
    }

    /** score(lag, n) = q(:, n) . k(:, n - lag) / sqrt(D). */
    private void score(Pass pass, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        for (int i = 0; i < workspace.layout.longest(); i++) {
            Lag lag = workspace.layout.lag(i);
            float[][] keys = lag.back(pass.keys, workspace.channelsA); // (C, N) n - lag
            for (int head = 0; head < heads; head++) {
                float[] score = pass.weights[head][i]; // (N), the weight later
                int first = head * width;
                Arrays.fill(score, lag.start(), tokens, 0);
                Rows.addProducts(
                        pass.queries, keys, first, first + width, score, lag.start(), tokens);
                Rows.multiply(scale, score, lag.start(), tokens);
            }
        }
    }

    /** headed(:, n) = sum over lags of weight(lag, n) v(:, n - lag). */
    private void mix(Pass pass, Workspace workspace) {
        int tokens = workspace.layout.tokens();
        float[][] headed = workspace.channelsB; // (C, N)
        clear(headed, tokens);
        for (int i = 0; i < workspace.layout.longest(); i++) {
            Lag lag = workspace.layout.lag(i);
            float[][] values = lag.back(pass.values, workspace.channelsA); // (C, N) n - lag
            for (int c = 0; c < headed.length; c++) {
                float[] weight = pass.weights[c / width][i]; // (N)
                Rows.addProduct(weight, values[c], headed[c], lag.start(), tokens);
            }
        }
        pass.headed.putRows(0, headed);
    }

    /** Writes dL/dx to {@code xGradient}; what the residual passes on is not included. */
    void backward(Pass pass, Tensor yGradient, Tensor xGradient, Workspace workspace) {
        int channels = yGradient.rows();
        Gemm.multiplyTransposed(outputWeight, yGradient, workspace.channels); // (C, N) dL/dheaded
        Tensor stacked = pass.projectedGradient; // (3C, N)
        unmix(pass, workspace);
        stacked.putRows(2 * channels, workspace.channelsD); // dL/dv
        for (int head = 0; head < heads; head++) {
            unweigh(pass.weights[head], workspace.scores[head], workspace);
        }
        unscore(pass, workspace);
        stacked.putRows(0, workspace.channelsC); // dL/dq
        stacked.putRows(channels, workspace.channelsD); // dL/dk
        Gemm.multiplyTransposed(queryKeyValueWeight, stacked, xGradient); // (C, N)
    }

    /** Adds the gradients of the query, key and value matrices. */
    void addProjectionGradients(Tensor x, Pass pass, Gradients gradients) {
        Gemm.addProductWithTransposed(
                pass.projectedGradient, x, gradients.stacked(query, 3)); // (3C, C)
    }

    /** Adds the gradient of the output matrix. */
    void addOutputGradient(Pass pass, Tensor yGradient, Gradients gradients) {
        Gemm.addProductWithTransposed(yGradient, pass.headed, gradients.of(output)); // (C, C)
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
        for (int i = 0; i < workspace.layout.longest(); i++) {
            Lag lag = workspace.layout.lag(i);
            float[][] values = lag.back(pass.values, workspace.channelsB); // (C, N) n - lag
            float[][] later = lag.ahead(gradient, workspace.channelsC); // (C, N) n + lag
            for (int head = 0; head < heads; head++) {
                int first = head * width;
                float[] weightGradient = workspace.scores[head][i]; // (N)
                Arrays.fill(weightGradient, lag.start(), tokens, 0);
                Rows.addProducts(
                        gradient,
                        values,
                        first,
                        first + width,
                        weightGradient,
                        lag.start(),
                        tokens);
                float[] weight = workspace.tokensA; // (N) n + lag
                lag.ahead(pass.weights[head][i], weight);
                for (int c = first; c < first + width; c++) {
                    Rows.addProduct(weight, later[c], valueGradient[c], lag.end());
                }
            }
        }
    }

    /**
     * Turns dL/dweight into dL/dscore / sqrt(D): the softmax sends {@code weight (dL/dweight - sum
     * over lags of weight dL/dweight)} back.
     */
    private void unweigh(float[][] weights, float[][] gradient, Workspace workspace) {
        SequenceLayout layout = workspace.layout;
        int tokens = layout.tokens();
        float[] mean = workspace.tokensA; // (N)
        Arrays.fill(mean, 0, tokens, 0);
        for (int i = 0; i < layout.longest(); i++) {
            Rows.addProduct(weights[i], gradient[i], mean, layout.lag(i).start(), tokens);
        }
        for (int i = 0; i < layout.longest(); i++) {
            int start = layout.lag(i).start();
            Rows.subtract(mean, gradient[i], start, tokens);
            Rows.multiply(weights[i], gradient[i], start, tokens);
            Rows.multiply(scale, gradient[i], start, tokens);
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
        for (int i = 0; i < workspace.layout.longest(); i++) {
            Lag lag = workspace.layout.lag(i);
            float[][] keys = lag.back(pass.keys, workspace.channelsA); // (C, N) n - lag
            float[][] later = lag.ahead(pass.queries, workspace.channelsB); // (C, N) n + lag
            for (int head = 0; head < heads; head++) {
                float[] here = workspace.scores[head][i]; // (N)
                float[] ahead = workspace.tokensA; // (N) n + lag
                lag.ahead(here, ahead);
                for (int c = head * width; c < (head + 1) * width; c++) {
                    Rows.addProduct(here, keys[c], queryGradient[c], lag.start(), tokens);
                    Rows.addProduct(ahead, later[c], keyGradient[c], lag.end());
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
