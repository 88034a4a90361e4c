package org.driftscope.benchmark;

import java.util.concurrent.TimeUnit;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.Dataset;
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

/** Reading a whole shipped corpus to tell its loss. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CorpusLossBenchmark {
    @Param({"starter-natural-4", "natural-80"})
    String corpus;

    private Stepper stepper;

    /** Builds a run of default settings. */
    @Setup
    public void build() {
        RunSettings settings = RunSettings.DEFAULT;
        stepper =
                new Stepper(
                        Dataset.of(ShippedCorpora.open(corpus).corpus(), settings.text()),
                        settings);
    }

    /** Frees it. */
    @TearDown
    public void close() {
        stepper.close();
    }

    /** Mean loss over the corpus. */
    @Benchmark
    public double corpusLoss() {
        return stepper.corpusLoss().learned();
    }
}
