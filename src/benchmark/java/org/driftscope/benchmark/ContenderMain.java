package org.driftscope.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The command line of the Java contenders, the same as that of the C program: {@code CASE THREADS
 * CHECK_STEPS WARMUP_SECONDS MEASURE_SECONDS}. Prints the losses of the first steps, then goes on
 * training and tells how long that took.
 */
final class ContenderMain {
    private final Contender contender;
    private final int batches;
    private long steps;

    private ContenderMain(Contender contender, int batches) {
        this.contender = contender;
        this.batches = batches;
    }

    /** Sets the contender up and runs it. */
    static void run(String[] args, Contender.Factory factory) throws IOException {
        TrainingCase training = CaseFile.read(Path.of(args[0]));
        try (Contender contender = factory.create(training, Integer.parseInt(args[1]))) {
            ContenderMain main = new ContenderMain(contender, training.batches().size());
            main.printLosses(Integer.parseInt(args[2]));
            main.train(Double.parseDouble(args[3]));
            main.measure(Double.parseDouble(args[4]));
        }
    }

    private double step() {
        return contender.step((int) (steps++ % batches));
    }

    private void printLosses(int count) {
        for (int i = 0; i < count; i++) {
            System.out.printf(Locale.ROOT, "loss %d %.6f%n", i, step());
        }
    }

    private void train(double seconds) {
        long end = System.nanoTime() + nanos(seconds);
        while (System.nanoTime() < end) {
            step();
        }
    }

    private void measure(double seconds) {
        long[] durations = new long[1024];
        int count = 0;
        long start = System.nanoTime();
        long before = start;
        while (before - start < nanos(seconds)) {
            step();
            long now = System.nanoTime();
            if (count == durations.length) {
                durations = Arrays.copyOf(durations, 2 * count);
            }
            durations[count++] = now - before;
            before = now;
        }
        Arrays.sort(durations, 0, count);
        double median = count == 0 ? 0 : durations[count / 2] / 1e3;
        System.out.printf(Locale.ROOT, "measured %d %.9f%n", count, (before - start) / 1e9);
        System.out.printf(Locale.ROOT, "median %.3f%n", median);
    }

    private static long nanos(double seconds) {
        return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
    }
}
