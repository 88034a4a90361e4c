package org.driftscope.training;

import java.util.List;
import org.driftscope.math.Rows;
import org.driftscope.math.Subnormals;
import org.driftscope.math.Tensor;
import org.driftscope.model.Gradients;

/**
 * Clips the gradients and hands them to the optimizer, a tile at a time; workers share the tiles.
 * Owned by one thread.
 *
 * @see <a href="https://arxiv.org/abs/1211.5063">Pascanu, Mikolov, Bengio (2013), algorithm 1</a>
 */
final class WeightUpdate {
    /** At most so many numbers are updated at once. */
    static final int TILE = 2048;

    /** A worker takes so many tiles at a time. */
    private static final int TILES_AT_ONCE = 16;

    /** The square of a smaller gradient could not be told from 0. */
    private static final float NO_GRADIENT = 1e-17f;

    private final Optimizer optimizer;
    private final double clipNorm;
    private final Workers workers;
    private final ThreadLocal<Tiles> tiles = ThreadLocal.withInitial(Tiles::new);
    private final Workers.Task sumSquares = this::sumSquares;
    private final Workers.Task update = this::update;
    private List<Stretch> trained = List.of(Stretch.ALL);
    private double[] squares = new double[0];
    private Tensor weights;
    private Tensor gradients;
    private float scale;

    /** A thread's copies of a stretch of both vectors. */
    private static final class Tiles {
        final float[] weights = new float[TILE];
        final float[] gradients = new float[TILE];
    }

    WeightUpdate(Optimizer optimizer, double clipNorm, Workers workers) {
        this.optimizer = optimizer;
        this.clipNorm = clipNorm;
        this.workers = workers;
    }

    /** Only these weights are changed from now on, and only their gradients count. */
    void setTrained(List<Stretch> stretches) {
        trained = List.copyOf(stretches);
    }

    /** The Euclidean norm of the gradient; not finite where a gradient is not. */
    double norm(Gradients all) {
        gradients = all.whole();
        int tasks = tasks();
        if (squares.length != tasks) {
            squares = new double[tasks];
        }
        workers.run(tasks, sumSquares);
        double sum = 0;
        for (double part : squares) {
            sum += part;
        }
        return Math.sqrt(sum);
    }

    private int tasks() {
        int atOnce = TILE * TILES_AT_ONCE;
        return (gradients.size() + atOnce - 1) / atOnce;
    }

    private void sumSquares(int task) {
        float[] tile = tiles.get().gradients;
        double[] sum = new double[1];
        forEachTile(
                task,
                (from, count) -> {
                    gradients.get(from, count, tile);
                    sum[0] += sumOfSquares(tile, count);
                });
        squares[task] = sum[0];
    }

    /** Takes some weights at a time. */
    @FunctionalInterface
    private interface Visitor {
        void visit(int from, int count);
    }

    /** Visits a task's trained weights, at most a tile at a time. */
    private void forEachTile(int task, Visitor visitor) {
        for (int i = 0; i < TILES_AT_ONCE; i++) {
            int start = (task * TILES_AT_ONCE + i) * TILE;
            int end = Math.min(start + TILE, gradients.size());
            for (int s = 0; s < trained.size(); s++) {
                int from = Math.max(start, trained.get(s).from());
                int to = Math.min(end, trained.get(s).to());
                if (from < to) {
                    visitor.visit(from, to - from);
                }
            }
        }
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
    void apply(Tensor changed, Gradients all, double norm, double learningRate) {
        weights = changed;
        gradients = all.whole();
        scale = norm > clipNorm ? (float) (clipNorm / norm) : 1;
        optimizer.beginStep(learningRate);
        workers.run(tasks(), update);
    }

    private void update(int task) {
        Tiles own = tiles.get();
        forEachTile(
                task,
                (from, count) -> {
                    gradients.get(from, count, own.gradients);
                    weights.get(from, count, own.weights);
                    Rows.multiply(scale, own.gradients, count);
                    Subnormals.avoid(own.gradients, NO_GRADIENT, count);
                    optimizer.update(from, count, own.weights, own.gradients);
                    weights.put(from, count, own.weights);
                });
    }
}
