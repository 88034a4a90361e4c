package org.driftscope.training;

import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;
import org.driftscope.model.Gradients;

/**
 * Clips the gradients and hands them to the optimizer, a tile at a time. Owned by one thread.
 *
 * @see <a href="https://arxiv.org/abs/1211.5063">Pascanu, Mikolov, Bengio (2013), algorithm 1</a>
 */
final class WeightUpdate {
    /** At most so many numbers are updated at once. */
    static final int TILE = 2048;

    private final Optimizer optimizer;
    private final double clipNorm;
    private final float[] weightTile = new float[TILE];
    private final float[] gradientTile = new float[TILE];

    WeightUpdate(Optimizer optimizer, double clipNorm) {
        this.optimizer = optimizer;
        this.clipNorm = clipNorm;
    }

    /** The Euclidean norm of the whole gradient; not finite where a gradient is not. */
    double norm(Gradients gradients) {
        Tensor whole = gradients.whole();
        double squares = 0;
        for (int from = 0; from < whole.size(); from += TILE) {
            int count = Math.min(TILE, whole.size() - from);
            whole.get(from, count, gradientTile);
            squares += sumOfSquares(gradientTile, count);
        }
        return Math.sqrt(squares);
    }

    /** In double, and in four sums side by side because each addition waits for the one before. */
    private static double sumOfSquares(float[] x, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a += (double) x[i] * x[i];
            b += (double) x[i + 1] * x[i + 1];
            c += (double) x[i + 2] * x[i + 2];
            d += (double) x[i + 3] * x[i + 3];
        }
        for (; i < count; i++) {
            a += (double) x[i] * x[i];
        }
        return (a + b) + (c + d);
    }

    /** The norm of a gradient of this norm after clipping. */
    double clipped(double norm) {
        return Math.min(norm, clipNorm);
    }

    /** Changes the weights; {@code norm} is that of the gradients. */
    void apply(Tensor weights, Gradients gradients, double norm, double learningRate) {
        float scale = norm > clipNorm ? (float) (clipNorm / norm) : 1;
        Tensor whole = gradients.whole();
        optimizer.beginStep(learningRate);
        for (int from = 0; from < whole.size(); from += TILE) {
            int count = Math.min(TILE, whole.size() - from);
            whole.get(from, count, gradientTile);
            weights.get(from, count, weightTile);
            Rows.multiply(scale, gradientTile, count);
            optimizer.update(from, count, weightTile, gradientTile);
            weights.put(from, count, weightTile);
        }
    }
}
