package org.driftscope.reference;

import org.driftscope.text.Batch;

/**
 * Softmax over the vocabulary, then the mean over all targets of the batch of {@code -ln
 * probability[target]}, in nats.
 *
 * <p>Shapes: logits (N, V). Derivation: docs/math/softmax-cross-entropy.md.
 */
public class ReferenceCrossEntropy {
    private Batch batch;
    private double[][] probabilities; // (N, V)

    /** The loss of the logits (N, V). */
    public double forward(double[][] logits, Batch batch) {
        this.batch = batch;
        probabilities = new double[logits.length][logits[0].length];
        double loss = 0;
        for (int n = 0; n < logits.length; n++) {
            double logSum = logSumOfExponentials(logits[n]);
            for (int v = 0; v < logits[n].length; v++) {
                probabilities[n][v] = StrictMath.exp(logits[n][v] - logSum);
            }
            loss += (logSum - logits[n][batch.target(n)]) / batch.tokens();
        }
        return loss;
    }

    /** dL/dlogits (N, V). */
    public double[][] backward() {
        double[][] gradient = new double[probabilities.length][probabilities[0].length];
        for (int n = 0; n < gradient.length; n++) {
            for (int v = 0; v < gradient[n].length; v++) {
                double wanted = v == batch.target(n) ? 1 : 0;
                gradient[n][v] = logitGradient(probabilities[n][v], wanted) / batch.tokens();
            }
        }
        return gradient;
    }

    /** dL/dlogit of one token alone: the probability less what it should have been. */
    protected double logitGradient(double probability, double wanted) {
        return probability - wanted;
    }

    /** Of the last forward pass, (N, V). */
    public double[][] probabilities() {
        return DoubleMatrices.copy(probabilities);
    }

    private static double logSumOfExponentials(double[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        double sum = 0;
        for (double logit : logits) {
            sum += StrictMath.exp(logit - largest);
        }
        return largest + StrictMath.log(sum);
    }
}
