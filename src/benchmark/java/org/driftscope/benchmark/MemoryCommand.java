package org.driftscope.benchmark;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.bytedeco.javacpp.Pointer;
import org.driftscope.model.Activation;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.text.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Trains a model of L's size on a made-up corpus, with a picture after every step and on all cores,
 * and prints how much memory the process occupies as time goes by.
 */
@Command(
        name = "memory",
        description = "Prints the memory that training a model of L's size occupies, over time.")
final class MemoryCommand implements Callable<Integer> {
    private static final int WORDS = 5_000;
    private static final int CONTEXT = 32;
    private static final long BYTES_A_MEGABYTE = 1_000_000;

    @Option(names = "--readings", defaultValue = "8", description = "Lines of the table.")
    private int readings;

    @Option(names = "--seconds", defaultValue = "15", description = "Seconds between two lines.")
    private double seconds;

    @Override
    public Integer call() {
        RunSettings settings = settings();
        Dataset dataset = Dataset.of(new WordCrowd(WORDS, CONTEXT).corpus(), settings.text());
        try (Stepper stepper = new Stepper(dataset, settings)) {
            stepper.setCorpusLossEvery(Long.MAX_VALUE); // 10,000 sentences take seconds each time
            stepper.setThreads(Runtime.getRuntime().availableProcessors());
            System.out.println("| seconds | steps | resident, MB |");
            System.out.println("| --- | --- | --- |");
            long begin = System.nanoTime();
            for (int reading = 1; reading <= readings; reading++) {
                long until = begin + (long) (reading * seconds * 1e9);
                while (System.nanoTime() < until) {
                    stepper.step();
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %.0f | %d | %d |%n",
                        (System.nanoTime() - begin) / 1e9,
                        stepper.frame().step(),
                        Pointer.physicalBytes() / BYTES_A_MEGABYTE);
            }
        }
        return 0;
    }

    private static RunSettings settings() {
        ModelSettings usual = ModelSettings.DEFAULT;
        return RunSettings.DEFAULT.withModel(
                new ModelSettings(
                        128,
                        4,
                        4,
                        512,
                        CONTEXT,
                        Activation.RELU,
                        usual.positions(),
                        false,
                        usual.embeddingStd()));
    }
}
