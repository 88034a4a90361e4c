package org.driftscope.benchmark;

import java.util.concurrent.TimeUnit;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Gradients;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.Pass;
import org.driftscope.text.Batch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The two halves of a step that the model computes, on one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepBenchmark {
    /** A model at its random start and a batch. */
    @State(Scope.Thread)
    public static class Start {
        @Param({"D", "S", "M", "L"})
        String workload;

        Batch batch;
        LanguageModel model;
        Pass pass;
        Gradients gradients;

        /** Builds the model. */
        @Setup
        public void build() {
            TrainingCase training = Workload.valueOf(workload).create();
            batch = training.batch(0);
            model = new LanguageModel(training.model(), new SeededRandom(1));
            pass = model.newPass(ProductContender.capacity(training));
            gradients = model.newGradients();
        }

        /** Frees it. */
        @TearDown
        public void close() {
            pass.close();
            gradients.close();
            model.close();
        }

        double forward() {
            model.forward(batch, pass);
            return model.loss(pass);
        }
    }

    /** A model that has gone forward before each call, which is not timed. */
    @State(Scope.Thread)
    public static class Forwarded extends Start {
        /** A forward pass and its loss. */
        @Setup(Level.Invocation)
        public void goForward() {
            forward();
        }
    }

    /** Forward and the loss. */
    @Benchmark
    public double forward(Start start) {
        return start.forward();
    }

    /** Backward, of all weights. */
    @Benchmark
    public Gradients backward(Forwarded start) {
        start.gradients.clear();
        start.model.backward(start.pass, start.gradients);
        return start.gradients;
    }
}
