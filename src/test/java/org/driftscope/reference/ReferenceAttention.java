package org.driftscope.reference;

import org.driftscope.text.Batch;

/**
 * Multi-head causal self-attention: each token takes a weighted mean of the values of the tokens of
 * its own sequence up to itself. Head h uses the channels from h * D to (h + 1) * D of query, key
 * and value; scores are scaled by 1 / sqrt(D).
 *
 * <p>Shapes: x, y, query, key, value (N, C). Derivation: docs/math/attention.md.
 *
 * @see <a href="https://arxiv.org/abs/1706.03762">Vaswani et al. (2017), equation 1 and section
 *     3.2.2</a>
 */
public class ReferenceAttention {
    private final int heads;
    private final ReferenceLinear queries;
    private final ReferenceLinear keys;
    private final ReferenceLinear values;
    private final ReferenceLinear output;

    private Batch batch;
    private double[][] q; // (N, C)
    private double[][] k; // (N, C)
    private double[][] v; // (N, C)
    private double[][][] weights; // (H, N, t + 1): head, token, token attended to in its sequence

    public ReferenceAttention(
            int heads,
            ReferenceLinear queries,
            ReferenceLinear keys,
            ReferenceLinear values,
            ReferenceLinear output) {
        this.heads = heads;
        this.queries = queries;
        this.keys = keys;
        this.values = values;
        this.output = output;
    }

    /** From x (N, C) to y (N, C); the sequences are those of {@code batch}. */
    public double[][] forward(double[][] x, Batch batch) {
        this.batch = batch;
        q = queries.forward(x);
        k = keys.forward(x);
        v = values.forward(x);
        weights = new double[heads][x.length][];
        double[][] mixed = new double[x.length][x[0].length];
        for (int h = 0; h < heads; h++) {
            for (int s = 0; s < batch.sequences(); s++) {
                for (int n = batch.start(s); n < batch.start(s + 1); n++) {
                    attend(h, batch.start(s), n, mixed[n]);
                }
            }
        }
        return output.forward(mixed);
    }

    /** Fills head h's channels of {@code mixed}, the vector of token n. */
    private void attend(int h, int start, int n, double[] mixed) {
        double[] scores = new double[n - start + 1];
        for (int j = 0; j < scores.length; j++) {
            for (int c = first(h); c < first(h + 1); c++) {
                scores[j] += q[n][c] * k[start + j][c] * scale();
            }
        }
        weights[h][n] = softmax(scores);
        for (int j = 0; j < scores.length; j++) {
            for (int c = first(h); c < first(h + 1); c++) {
                mixed[c] += weights[h][n][j] * v[start + j][c];
            }
        }
    }

    /** From dL/dy (N, C) to dL/dx (N, C); adds the gradients of the four matrices. */
    public double[][] backward(double[][] outputGradient) {
        double[][] mixedGradient = output.backward(outputGradient);
        double[][] dq = new double[q.length][q[0].length];
        double[][] dk = new double[q.length][q[0].length];
        double[][] dv = new double[q.length][q[0].length];
        for (int h = 0; h < heads; h++) {
            for (int s = 0; s < batch.sequences(); s++) {
                for (int n = batch.start(s); n < batch.start(s + 1); n++) {
                    valuesBackward(h, batch.start(s), n, mixedGradient[n], dv);
                    double[] ds = scoresBackward(h, batch.start(s), n, mixedGradient[n]);
                    queriesAndKeysBackward(h, batch.start(s), n, ds, dq, dk);
                }
            }
        }
        double[][] throughQueries = queries.backward(dq);
        double[][] throughKeys = keys.backward(dk);
        double[][] throughValues = values.backward(dv);
        return DoubleMatrices.sum(DoubleMatrices.sum(throughQueries, throughKeys), throughValues);
    }

    private void valuesBackward(int h, int start, int n, double[] mixedGradient, double[][] dv) {
        for (int j = 0; j < weights[h][n].length; j++) {
            for (int c = first(h); c < first(h + 1); c++) {
                dv[start + j][c] += weights[h][n][j] * mixedGradient[c];
            }
        }
    }

    /** dL/dscore of each token that token n attends to. */
    private double[] scoresBackward(int h, int start, int n, double[] mixedGradient) {
        double[] weight = weights[h][n];
        double[] dw = new double[weight.length];
        double mean = 0;
        for (int j = 0; j < weight.length; j++) {
            for (int c = first(h); c < first(h + 1); c++) {
                dw[j] += mixedGradient[c] * v[start + j][c];
            }
            mean += weight[j] * dw[j];
        }
        double[] ds = new double[weight.length];
        for (int j = 0; j < weight.length; j++) {
            ds[j] = scoreGradient(weight[j], dw[j], mean);
        }
        return ds;
    }

    /**
     * Through the softmax of one row: {@code weight * (weightGradient - mean)}, where the mean is
     * that of the row's weight gradients, weighted by the weights.
     */
    protected double scoreGradient(double weight, double weightGradient, double mean) {
        return weight * (weightGradient - mean);
    }

    private void queriesAndKeysBackward(
            int h, int start, int n, double[] ds, double[][] dq, double[][] dk) {
        for (int j = 0; j < ds.length; j++) {
            for (int c = first(h); c < first(h + 1); c++) {
                dq[n][c] += ds[j] * k[start + j][c] * scale();
                dk[start + j][c] += ds[j] * q[n][c] * scale();
            }
        }
    }

    /**
     * The attention weights of the last forward pass: how much token n of the batch takes from each
     * token of its sequence, first to itself; they sum to 1.
     */
    public double[] weights(int head, int n) {
        return weights[head][n].clone();
    }

    private int first(int head) {
        return head * (q[0].length / heads);
    }

    private double scale() {
        return 1 / Math.sqrt(q[0].length / (double) heads);
    }

    private static double[] softmax(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double[] result = new double[scores.length];
        double sum = 0;
        for (int j = 0; j < scores.length; j++) {
            result[j] = StrictMath.exp(scores[j] - largest);
            sum += result[j];
        }
        for (int j = 0; j < scores.length; j++) {
            result[j] /= sum;
        }
        return result;
    }
}
