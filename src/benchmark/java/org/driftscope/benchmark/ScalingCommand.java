package org.driftscope.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.driftscope.model.ModelConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how the product's speed falls as a model grows, and writes plots and a table. The sizes
 * are measured in turns, several rounds, so that a disturbance doesn't fall on one of them alone.
 */
@Command(name = "scaling", description = "Plots tokens a second against the sizes of a model.")
final class ScalingCommand implements Callable<Integer> {
    private static final int BATCHES = 4;

    @Option(names = "--rounds", defaultValue = "3", description = "Runs of each size.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "0.7", description = "Timed seconds of a run.")
    private double seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "0.5",
            description = "Seconds before they are timed.")
    private double warmUp;

    @Option(
            names = "--into",
            defaultValue = "docs/images/benchmarks",
            description = "The folder the plots and the table go to.")
    private Path folder;

    /** A size of a sweep at a number of threads. */
    private record Place(ScalingSweep sweep, int size, int threads) {}

    @Override
    public Integer call() throws IOException {
        Map<Place, List<Double>> speeds = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Place place : places()) {
                double speed = tokensPerSecond(place);
                speeds.computeIfAbsent(place, unused -> new ArrayList<>()).add(speed);
                System.err.printf(
                        Locale.ROOT,
                        "round %d, %s %d, %d threads: %,.0f tokens a second%n",
                        round,
                        place.sweep().title(),
                        place.size(),
                        place.threads(),
                        speed);
            }
        }
        List<ScalingPoint> points = new ArrayList<>();
        speeds.forEach((place, found) -> points.add(point(place, found)));
        write(points);
        return 0;
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (ScalingSweep sweep : ScalingSweep.ALL) {
            for (int threads : IntStream.of(1, Machine.cores()).distinct().toArray()) {
                sweep.sizes().forEach(size -> places.add(new Place(sweep, size, threads)));
            }
        }
        return places;
    }

    private double tokensPerSecond(Place place) {
        ModelConfig model = place.sweep().model().apply(place.size());
        TrainingCase training = new SyntheticCase(model, Workload.BATCH, BATCHES).create();
        try (ProductContender product = new ProductContender(training, place.threads())) {
            train(product, warmUp);
            return train(product, seconds) * training.tokensPerStep();
        }
    }

    /** Trains that long, and at least once through the batches; returns steps a second. */
    private static double train(ProductContender product, double seconds) {
        long start = System.nanoTime();
        long end = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        int steps = 0;
        while (steps < BATCHES || System.nanoTime() < end) {
            product.step(steps++ % BATCHES);
        }
        return steps * 1e9 / (System.nanoTime() - start);
    }

    private static ScalingPoint point(Place place, List<Double> speeds) {
        return new ScalingPoint(
                place.sweep(),
                place.size(),
                place.threads(),
                Measurements.median(speeds.stream().mapToDouble(Double::doubleValue).toArray()),
                ScalingSweep.operationsPerToken(place.sweep().model().apply(place.size())));
    }

    private void write(List<ScalingPoint> points) throws IOException {
        Files.createDirectories(folder);
        StringBuilder table = new StringBuilder("# Tokens a second of models of growing size\n\n");
        table.append(Machine.describe()).append("\n\n");
        table.append("| what grows | size | threads | tokens a second | GFLOP/s |\n");
        table.append("| --- | --- | --- | --- | --- |\n");
        for (ScalingPoint point : points) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %,d | %d | %,.0f | %.1f |%n",
                            point.sweep().title(),
                            point.size(),
                            point.threads(),
                            point.tokensPerSecond(),
                            point.gigaflops()));
        }
        Files.writeString(folder.resolve("scaling.md"), table);
        for (ScalingSweep sweep : ScalingSweep.ALL) {
            ScalingPlot.write(
                    sweep,
                    points.stream().filter(point -> point.sweep().equals(sweep)).toList(),
                    folder.resolve("scaling-" + sweep.title() + ".png"));
        }
        System.out.println(table);
    }
}
