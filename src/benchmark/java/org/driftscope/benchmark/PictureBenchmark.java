package org.driftscope.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.driftscope.insight.ClusterGauge;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.projection.PcaProjector;
import org.driftscope.projection.Projection;
import org.driftscope.projection.ProjectionSettings;
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

/** What is computed after a step for the picture, of embeddings that moved a little. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PictureBenchmark {
    private static final int CATEGORIES = 6;
    private static final int MOST_MEASURED = 2_000;

    @Param({"64x32", "1000x64", "10000x128"})
    String size;

    private Matrix[] embeddings; // two, by turns
    private PcaProjector projector;
    private ClusterGauge gauge;
    private int calls;

    /** Draws embeddings that spread more in the first channels, as trained ones do. */
    @Setup
    public void draw() {
        String[] sides = size.split("x", 2);
        int words = Integer.parseInt(sides[0]);
        int channels = Integer.parseInt(sides[1]);
        SeededRandom random = new SeededRandom(1);
        float[] values = new float[words * channels];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() / (1 + i % channels));
        }
        float[] moved = values.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += (float) (0.01 * random.nextGaussian());
        }
        embeddings =
                new Matrix[] {
                    Matrix.owning(words, channels, values), Matrix.owning(words, channels, moved)
                };
        List<Integer> all = IntStream.range(0, words).boxed().toList();
        projector = new PcaProjector(ProjectionSettings.DEFAULT, all);
        int[] measured = IntStream.range(0, Math.min(words, MOST_MEASURED)).toArray();
        int[] labels = Arrays.stream(measured).map(word -> word % CATEGORIES).toArray();
        gauge = new ClusterGauge(measured, labels);
    }

    /** Frees the gauge. */
    @TearDown
    public void close() {
        gauge.close();
    }

    private Matrix next() {
        return embeddings[calls++ % 2];
    }

    /** Aligned principal components fitted on all words, and the place of each word. */
    @Benchmark
    public Projection projection() {
        return projector.project(next());
    }

    /** Silhouette and purity of the words, of 2,000 at most. */
    @Benchmark
    public Optional<ClusterMeasures> clusterMeasures() {
        return gauge.measure(next());
    }
}
