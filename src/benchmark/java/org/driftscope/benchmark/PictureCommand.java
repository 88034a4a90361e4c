package org.driftscope.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.driftscope.model.Activation;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures what a picture after every step adds to the step: projection, silhouette, purity and
 * frame. Two runs with the same start and batches take turns on one thread, one that only trains
 * and one with pictures. The loss of the whole corpus has a schedule of its own and is left out.
 */
@Command(
        name = "picture",
        description = "Measures what a picture after every step adds to a step of D, S and M.")
final class PictureCommand implements Callable<Integer> {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP_TURNS = 4;

    @Option(names = "--turns", defaultValue = "11", description = "Turns that are timed.")
    private int turns;

    @Option(names = "--seconds", defaultValue = "0.7", description = "Seconds of a turn.")
    private double seconds;

    @Override
    public Integer call() {
        System.out.println("| | words measured | training, ms a step | with picture | added |");
        System.out.println("| --- | --- | --- | --- | --- |");
        Corpus shipped = ShippedCorpora.open(ShippedCorpora.NAMES.get(0)).corpus();
        measure("D", shipped, RunSettings.DEFAULT);
        measure("S", new WordCrowd(64, 8).corpus(), settings(32, 2, 8));
        measure("M", new WordCrowd(1_000, 16).corpus(), settings(64, 4, 16));
        return 0;
    }

    /** The sizes of the {@link Workload} of this kind, two layers each. */
    private static RunSettings settings(int dModel, int heads, int context) {
        ModelSettings usual = ModelSettings.DEFAULT;
        return RunSettings.DEFAULT.withModel(
                new ModelSettings(
                        dModel,
                        2,
                        heads,
                        4 * dModel,
                        context,
                        Activation.RELU,
                        usual.positions(),
                        false,
                        usual.embeddingStd()));
    }

    private void measure(String name, Corpus corpus, RunSettings settings) {
        Dataset dataset = Dataset.of(corpus, settings.text());
        long measured = corpus.categories().stream().mapToLong(c -> c.words().size()).sum();
        double[] alone = new double[turns];
        double[] whole = new double[turns];
        try (Stepper pictures = new Stepper(dataset, settings);
                TrainingOnly training = new TrainingOnly(dataset, settings)) {
            pictures.setCorpusLossEvery(Long.MAX_VALUE);
            for (int turn = -WARM_UP_TURNS; turn < turns; turn++) {
                double without = millis(training::step);
                double with = millis(pictures::step);
                if (turn >= 0) {
                    alone[turn] = without;
                    whole[turn] = with;
                }
            }
        }
        double[] added = new double[turns];
        Arrays.setAll(added, turn -> 100 * (whole[turn] / alone[turn] - 1));
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.3f | %.3f | **%.0f %%** (%.0f–%.0f) |%n",
                name,
                measured,
                Measurements.median(alone),
                Measurements.median(whole),
                Measurements.median(added),
                Arrays.stream(added).min().orElseThrow(),
                Arrays.stream(added).max().orElseThrow());
    }

    /** Milliseconds of processor time a step: what other programs do meanwhile does not count. */
    private double millis(Runnable step) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long before = THREADS.getCurrentThreadCpuTime();
        int steps = 0;
        do {
            step.run();
            steps++;
        } while (System.nanoTime() < end);
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / steps;
    }
}
