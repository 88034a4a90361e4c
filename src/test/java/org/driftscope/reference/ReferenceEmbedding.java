package org.driftscope.reference;

import org.driftscope.model.Positions;
import org.driftscope.text.Batch;

/**
 * {@code x[n] = tokenEmbedding[token n] + position[its place in its sequence]}.
 *
 * <p>Shapes: x (N, C), token embedding (V, C), positions (context, C). Derivation:
 * docs/math/embedding.md.
 */
public final class ReferenceEmbedding {
    private final ReferenceParameter tokens;
    private final ReferenceParameter positions;
    private Batch batch;

    private ReferenceEmbedding(ReferenceParameter tokens, ReferenceParameter positions) {
        this.tokens = tokens;
        this.positions = positions;
    }

    /** With one learned vector a position. */
    public static ReferenceEmbedding learned(
            ReferenceParameter tokens, ReferenceParameter positions) {
        return new ReferenceEmbedding(tokens, positions);
    }

    /** With positions that aren't learned: {@link Positions#SINUSOIDAL} or NONE. */
    public static ReferenceEmbedding fixed(ReferenceParameter tokens, Positions kind, int context) {
        int channels = tokens.value()[0].length;
        double[][] table =
                switch (kind) {
                    case SINUSOIDAL -> ReferencePositions.sinusoidal(context, channels);
                    case NONE -> new double[context][channels];
                    case LEARNED -> throw new IllegalArgumentException("LEARNED isn't fixed");
                };
        // What gathers in this table's gradient is never read.
        return new ReferenceEmbedding(tokens, new ReferenceParameter(table));
    }

    /** The vectors (N, C) of the batch's tokens. */
    public double[][] forward(Batch batch) {
        this.batch = batch;
        double[][] x = new double[batch.tokens()][tokens.value()[0].length];
        for (int s = 0; s < batch.sequences(); s++) {
            for (int t = 0; t < batch.length(s); t++) {
                int n = batch.start(s) + t;
                for (int c = 0; c < x[n].length; c++) {
                    x[n][c] = tokens.value()[batch.input(n)][c] + positions.value()[t][c];
                }
            }
        }
        return x;
    }

    /** Adds dL/dx (N, C) to the gradients of the rows that were read. */
    public void backward(double[][] outputGradient) {
        for (int s = 0; s < batch.sequences(); s++) {
            for (int t = 0; t < batch.length(s); t++) {
                int n = batch.start(s) + t;
                for (int c = 0; c < outputGradient[n].length; c++) {
                    tokens.gradient()[batch.input(n)][c] += outputGradient[n][c];
                    positions.gradient()[t][c] += outputGradient[n][c];
                }
            }
        }
    }
}
