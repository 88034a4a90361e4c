package org.driftscope.reference;

import org.driftscope.text.Batch;

/**
 * A pre-LN transformer block: {@code u = x + attention(norm1(x))}, {@code y = u +
 * feedForward(norm2(u))}.
 *
 * @see <a href="https://arxiv.org/abs/2002.04745">Xiong et al. (2020), table 1, right</a>
 */
public class ReferenceBlock {
    private final ReferenceLayerNorm attentionNorm;
    private final ReferenceAttention attention;
    private final ReferenceLayerNorm feedForwardNorm;
    private final ReferenceFeedForward feedForward;

    public ReferenceBlock(
            ReferenceLayerNorm attentionNorm,
            ReferenceAttention attention,
            ReferenceLayerNorm feedForwardNorm,
            ReferenceFeedForward feedForward) {
        this.attentionNorm = attentionNorm;
        this.attention = attention;
        this.feedForwardNorm = feedForwardNorm;
        this.feedForward = feedForward;
    }

    /** From x (N, C) to y (N, C). */
    public double[][] forward(double[][] x, Batch batch) {
        double[][] attended = attention.forward(attentionNorm.forward(x), batch);
        double[][] u = DoubleMatrices.sum(x, attended);
        return DoubleMatrices.sum(u, feedForward.forward(feedForwardNorm.forward(u)));
    }

    /** From dL/dy (N, C) to dL/dx (N, C). */
    public double[][] backward(double[][] outputGradient) {
        double[][] du =
                join(
                        outputGradient,
                        feedForwardNorm.backward(feedForward.backward(outputGradient)));
        return join(du, attentionNorm.backward(attention.backward(du)));
    }

    /** Both ways around a sublayer meet: past it unchanged, and through it. */
    protected double[][] join(double[][] past, double[][] through) {
        return DoubleMatrices.sum(past, through);
    }

    public ReferenceAttention attention() {
        return attention;
    }

    /** See {@link ReferenceActivation#distanceFromKink}. */
    public double distanceFromKink() {
        return feedForward.distanceFromKink();
    }
}
