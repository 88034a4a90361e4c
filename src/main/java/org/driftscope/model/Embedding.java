package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.Tensor;
import org.driftscope.text.Batch;

/**
 * Looks up each token's vector and adds that of its position: {@code y(:, n) = E(token n, :) + P(t
 * of n, :)}.
 *
 * <p>Shapes: E (V, C), P (context, C), y (C, N).
 */
final class Embedding {
    private final int channels;
    private final Parameter tokens;
    private final Tensor tokenVectors;
    private final PositionTable positions;

    /** Reads {@code tokenEmbedding} and, where positions are learned, {@code positionEmbedding}. */
    Embedding(ModelConfig config, ParameterVector weights) {
        channels = config.dModel();
        tokens = weights.layout().parameter("tokenEmbedding");
        tokenVectors = weights.of(tokens);
        positions = PositionTable.of(config, weights);
    }

    /** Writes y. */
    void forward(Batch batch, Tensor y, Workspace workspace) {
        int count = batch.tokens();
        float[][] result = workspace.channelsA; // (C, N)
        float[] vector = workspace.vector; // (C)
        float[] table = positions.read(workspace.positionTable); // (context, C)
        for (int n = 0; n < count; n++) {
            tokenVectors.get(batch.input(n) * channels, channels, vector);
            int position = workspace.layout.position(n) * channels;
            for (int c = 0; c < channels; c++) {
                result[c][n] = vector[c] + table[position + c];
            }
        }
        y.putRows(0, result);
    }

    /** Adds each token's gradient to that of its vector and of its position's vector. */
    void backward(Batch batch, Tensor yGradient, Workspace workspace, Gradients gradients) {
        int count = batch.tokens();
        Tensor tokenGradients = gradients.of(tokens); // (V, C)
        float[][] gradient = workspace.channelsA; // (C, N)
        float[] vector = workspace.vector; // (C)
        float[] table = workspace.positionTable; // (context, C)
        yGradient.getRows(0, gradient);
        Arrays.fill(table, 0);
        for (int n = 0; n < count; n++) {
            int row = batch.input(n) * channels;
            int position = workspace.layout.position(n) * channels;
            tokenGradients.get(row, channels, vector);
            for (int c = 0; c < channels; c++) {
                float here = gradient[c][n];
                vector[c] += here;
                table[position + c] += here;
            }
            tokenGradients.put(row, channels, vector);
        }
        positions.addGradients(table, gradients);
    }
}
