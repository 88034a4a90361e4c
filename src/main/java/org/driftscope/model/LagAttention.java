package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.Rows;

/**
 * Attention of short sequences, by loops over the tokens of all sequences at once. How far a token
 * looks back, the lag, takes the place of which token it looks at; with {@code n - lag} for the
 * token so many places before n in its sequence:
 *
 * <pre>
 * score(lag, n)  = q(:, n) . k(:, n - lag) / sqrt(D)
 * weight(:, n)   = softmax of score(:, n) over the lags within the sequence
 * headed(:, n)   = sum over lags of weight(lag, n) v(:, n - lag)
 * </pre>
 *
 * <p>So scores and weights are (lags, N) for each head, and every step is a loop over the tokens
 * that can look back so far: the last ones, in the order of {@link PositionOrder}.
 */
final class LagAttention extends DotProductAttention {
    private final PositionOrder order;
    private final float[][] queries; // (C, N)
    private final float[][] keys; // (C, N)
    private final float[][] values; // (C, N)
    private final float[][][] weights; // (H, lags, N), each row from the lag's start on

    LagAttention(ModelConfig config, PassMemory memory, Workspace workspace, PositionOrder order) {
        super(config, memory, workspace, workspace.queryKeyValue);
        this.order = order;
        queries = memory.rows(channels);
        keys = memory.rows(channels);
        values = memory.rows(channels);
        weights = memory.lookedAt(heads);
    }

    @Override
    void forward() {
        queryKeyValue.getRows(0, queries);
        queryKeyValue.getRows(channels, keys);
        queryKeyValue.getRows(2 * channels, values);
        score();
        show(Quantity.SCORE, false, weights);
        for (float[][] head : weights) {
            workspace.softmax.apply(head, order.starts(), order.longest(), order.tokens());
        }
        show(Quantity.WEIGHT, false, weights);
        mix();
    }

    @Override
    float entry(float[][] head, int looks, int lookedAt) {
        return head[looks - lookedAt][looks];
    }

    /** score(lag, n) = q(:, n) . k(:, n - lag) / sqrt(D). */
    private void score() {
        int tokens = order.tokens();
        for (int i = 0; i < order.longest(); i++) {
            Lag lag = order.lag(i);
            float[][] earlier = lag.back(keys, workspace.channelsA); // (C, N) k(:, n - lag)
            for (int head = 0; head < heads; head++) {
                float[] score = weights[head][i]; // (N), the weight later
                int first = head * width;
                Arrays.fill(score, lag.start(), tokens, 0);
                Rows.addProducts(
                        queries, earlier, first, first + width, score, lag.start(), tokens);
                Rows.multiply(scale, score, lag.start(), tokens);
            }
        }
    }

    /** headed(:, n) = sum over lags of weight(lag, n) v(:, n - lag). */
    private void mix() {
        int tokens = order.tokens();
        float[][] mixed = workspace.channelsB; // (C, N)
        clear(mixed, tokens);
        for (int i = 0; i < order.longest(); i++) {
            Lag lag = order.lag(i);
            float[][] earlier = lag.back(values, workspace.channelsA); // (C, N) v(:, n - lag)
            for (int c = 0; c < mixed.length; c++) {
                float[] weight = weights[c / width][i]; // (N)
                Rows.addProduct(weight, earlier[c], mixed[c], lag.start(), tokens);
            }
        }
        headed.putRows(0, mixed);
    }

    @Override
    void backward() {
        unmix();
        queryKeyValueGradient.putRows(2 * channels, workspace.channelsD); // dL/dv
        show(Quantity.WEIGHT, true, workspace.scores);
        for (int head = 0; head < heads; head++) {
            unweigh(head);
        }
        show(Quantity.SCORE, true, workspace.scores, 1 / scale);
        unscore();
        queryKeyValueGradient.putRows(0, workspace.channelsC); // dL/dq
        queryKeyValueGradient.putRows(channels, workspace.channelsD); // dL/dk
    }

    /**
     * dL/dweight(lag, n) = dL/dheaded(:, n) . v(:, n - lag), to {@code scores}, and dL/dv(:, n) =
     * sum over lags of weight(lag, n + lag) dL/dheaded(:, n + lag), to {@code channelsD}.
     */
    private void unmix() {
        int tokens = order.tokens();
        float[][] gradient = workspace.channelsA; // (C, N)
        float[][] valueGradient = workspace.channelsD; // (C, N)
        headedGradient.getRows(0, gradient);
        clear(valueGradient, tokens);
        for (int i = 0; i < order.longest(); i++) {
            Lag lag = order.lag(i);
            float[][] earlier = lag.back(values, workspace.channelsB); // (C, N) n - lag
            float[][] later = lag.ahead(gradient, workspace.channelsC); // (C, N) n + lag
            for (int head = 0; head < heads; head++) {
                int first = head * width;
                float[] weightGradient = workspace.scores[head][i]; // (N)
                Arrays.fill(weightGradient, lag.start(), tokens, 0);
                Rows.addProducts(
                        gradient,
                        earlier,
                        first,
                        first + width,
                        weightGradient,
                        lag.start(),
                        tokens);
                float[] weight = workspace.tokensA; // (N) n + lag
                lag.ahead(weights[head][i], weight);
                for (int c = first; c < first + width; c++) {
                    Rows.addProduct(weight, later[c], valueGradient[c], lag.end());
                }
            }
        }
    }

    /** Turns dL/dweight into dL/dscore / sqrt(D). */
    private void unweigh(int head) {
        float[][] gradient = workspace.scores[head]; // (lags, N)
        int tokens = order.tokens();
        workspace.softmax.backward(
                weights[head], gradient, order.starts(), order.longest(), tokens);
        for (int i = 0; i < order.longest(); i++) {
            Rows.multiply(scale, gradient[i], order.lag(i).start(), tokens);
        }
    }

    /**
     * dL/dq(:, n) = sum over lags of dL/dscore(lag, n) k(:, n - lag), to {@code channelsC}, and
     * dL/dk(:, n) = sum over lags of dL/dscore(lag, n + lag) q(:, n + lag), to {@code channelsD}.
     */
    private void unscore() {
        int tokens = order.tokens();
        float[][] queryGradient = workspace.channelsC; // (C, N)
        float[][] keyGradient = workspace.channelsD; // (C, N)
        clear(queryGradient, tokens);
        clear(keyGradient, tokens);
        for (int i = 0; i < order.longest(); i++) {
            Lag lag = order.lag(i);
            float[][] earlier = lag.back(keys, workspace.channelsA); // (C, N) n - lag
            float[][] later = lag.ahead(queries, workspace.channelsB); // (C, N) n + lag
            for (int head = 0; head < heads; head++) {
                float[] here = workspace.scores[head][i]; // (N)
                float[] ahead = workspace.tokensA; // (N) n + lag
                lag.ahead(here, ahead);
                for (int c = head * width; c < (head + 1) * width; c++) {
                    Rows.addProduct(here, earlier[c], queryGradient[c], lag.start(), tokens);
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
