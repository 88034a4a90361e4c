package org.driftscope.training;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Adam on one tile of weights. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AdamBenchmark {
    private final float[] weights = new float[WeightUpdate.TILE];
    private final float[] gradients = new float[WeightUpdate.TILE];
    private Optimizer adam;

    /** Fills the tile. */
    @Setup
    public void fill() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (i % 17 - 8) / 10f;
            gradients[i] = (i % 13 - 6) / 100f;
        }
        adam = new Adam(OptimizerConfig.DEFAULT, weights.length);
    }

    /** An update of 2,048 weights. */
    @Benchmark
    public float[] update() {
        adam.beginStep(1e-3);
        adam.update(0, weights.length, weights, gradients);
        return weights;
    }
}
