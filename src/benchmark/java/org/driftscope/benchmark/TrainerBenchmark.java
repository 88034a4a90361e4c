package org.driftscope.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A whole step by the trainer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrainerBenchmark {
    @Param({"D", "S", "M", "L"})
    String workload;

    @Param({"1"})
    int threads;

    private TrainingCase training;
    private ProductContender product;
    private int steps;

    /** Builds model and trainer. */
    @Setup
    public void build() {
        training = Workload.valueOf(workload).create();
        product = new ProductContender(training, threads);
    }

    /** Frees them. */
    @TearDown
    public void close() {
        product.close();
    }

    /** Forward, loss, backward, clipping, Adam. */
    @Benchmark
    public double step() {
        return product.step(steps++ % training.batches().size());
    }
}
