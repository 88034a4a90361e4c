package org.driftscope.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.math.Tensor;

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
    void forward(Tensor y, Workspace workspace) {
        int count = workspace.layout.tokens();
        float[][] result = workspace.channelsA; // (C, N)
        float[] vector = workspace.vector; // (C)
        float[] table = workspace.positionTable; // (context, C)
        if (workspace.active.positions()) {
            table = positions.read(table);
        } else {
            Arrays.fill(table, 0);
        }
        for (int n = 0; n < count; n++) {
            tokenVectors.get(workspace.layout.input(n) * channels, channels, vector);
            int position = workspace.layout.position(n) * channels;
            for (int c = 0; c < channels; c++) {
                result[c][n] = vector[c] + table[position + c];
            }
        }
        y.putRows(0, result);
    }

    /** The parts that add each token's gradient to that of its vector, one a block of rows. */
    List<GradientPart> tokenParts() {
        int largest = tokens.blockRows(0) * channels;
        ThreadLocal<float[]> sums = ThreadLocal.withInitial(() -> new float[largest]);
        return IntStream.range(0, tokens.blocks())
                .mapToObj(block -> (GradientPart) new TokenRows(tokens, block, sums))
                .toList();
    }

    /** The part that adds each token's gradient to that of its position's vector. */
    GradientPart positionPart() {
        return GradientPart.where(ActiveParts::positions, positions);
    }

    /**
     * Some rows of E.
     *
     * @param sums each thread's copy of their gradients, row by row
     */
    private record TokenRows(Parameter tokens, int block, ThreadLocal<float[]> sums)
            implements GradientPart {
        @Override
        public void add(Pass pass, Gradients gradients) {
            Tensor target = gradients.of(tokens); // (V, C)
            SequenceLayout layout = pass.workspace.layout;
            float[][] gradient = pass.embeddedGradientRows; // (C, N)
            int start = tokens.blockStart(block) * gradient.length;
            int size = tokens.blockRows(block) * gradient.length;
            float[] sum = sums.get();
            target.get(start, size, sum);
            for (int n = 0; n < layout.tokens(); n++) {
                int row = layout.input(n) * gradient.length - start;
                if (row >= 0 && row < size) {
                    for (int c = 0; c < gradient.length; c++) {
                        sum[row + c] += gradient[c][n];
                    }
                }
            }
            target.put(start, size, sum);
        }
    }
}
