package org.driftscope.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.driftscope.benchmark.Measurements.Lane;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compares the contenders: first their losses, then, in turns, their speed. Each run is a process
 * of its own.
 */
@Command(name = "compare", description = "Compares the product with PyTorch and C.")
final class CompareCommand implements Callable<Integer> {
    private static final int CHECKED_IN_ROUNDS = 10;

    @Option(names = "--rounds", defaultValue = "3", description = "Runs of each contender.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "4", description = "Timed seconds of a run.")
    private double seconds;

    @Option(names = "--warm-up", defaultValue = "3", description = "Seconds before they are timed.")
    private double warmUp;

    @Option(names = "--workloads", defaultValue = "D,S,M,L", description = "Of D, S, M and L.")
    private String workloads;

    @Option(
            names = "--against",
            split = ",",
            defaultValue = "PyTorch,C",
            description = "Rivals, of PyTorch and C.")
    private List<String> rivals;

    @Option(names = "--check-steps", defaultValue = "200", description = "Steps compared first.")
    private int checkSteps;

    private final Path directory = Path.of("target", "benchmark");
    private final Measurements measurements = new Measurements();
    private final Map<Workload, Double> tokensPerStep = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(directory);
        List<Program> programs = programs();
        List<String> contenders = programs.stream().map(Program::name).toList();
        System.out.println(Machine.describe());
        System.out.println("Load before: " + Machine.load());
        for (Workload workload : Workload.named(workloads)) {
            TrainingCase training = workload.create();
            CaseFile.write(file(workload), training);
            tokensPerStep.put(workload, training.tokensPerStep());
            check(workload, programs);
        }
        for (int round = 1; round <= rounds; round++) {
            for (Workload workload : tokensPerStep.keySet()) {
                measure(round, workload, programs);
            }
            Collections.reverse(programs); // so that none always comes first
        }
        String table = new ComparisonTable(measurements, tokensPerStep, contenders).markdown();
        Files.writeString(directory.resolve("comparison.md"), table);
        System.out.println(table);
        return 0;
    }

    private List<Program> programs() throws IOException, InterruptedException {
        List<Program> programs = new ArrayList<>(List.of(Program.product()));
        if (rivals.contains("PyTorch")) {
            programs.add(Program.pyTorch(directory.resolve("pytorch")));
        }
        if (rivals.contains("C")) {
            CProgram.compile(directory)
                    .ifPresentOrElse(
                            programs::add, () -> System.out.println("There is no gcc: without C."));
        }
        return programs;
    }

    private Path file(Workload workload) {
        return directory.resolve(workload + ".case");
    }

    private void check(Workload workload, List<Program> programs)
            throws IOException, InterruptedException {
        Program.Length length = new Program.Length(checkSteps, 0, 0);
        for (int threads : threadCounts()) {
            Map<String, Outcome> outcomes = new LinkedHashMap<>();
            for (Program program : programs) {
                outcomes.put(program.name(), program.run(file(workload), threads, length));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d threads: losses of %d steps equal, largest relative difference %.1e%n",
                    workload,
                    threads,
                    checkSteps,
                    LossCheck.largestDifference(workload, checkSteps, outcomes));
        }
    }

    private void measure(int round, Workload workload, List<Program> programs)
            throws IOException, InterruptedException {
        Program.Length length = new Program.Length(CHECKED_IN_ROUNDS, warmUp, seconds);
        for (int threads : threadCounts()) {
            Map<String, Outcome> outcomes = new LinkedHashMap<>();
            for (Program program : programs) {
                Outcome outcome = program.run(file(workload), threads, length);
                outcomes.put(program.name(), outcome);
                measurements.add(new Lane(workload, program.name(), threads), outcome);
                System.err.printf(
                        Locale.ROOT,
                        "round %d, %s, %d threads, %s: %.3f ms a step%n",
                        round,
                        workload,
                        threads,
                        program.name(),
                        outcome.stepMillis());
            }
            LossCheck.largestDifference(workload, CHECKED_IN_ROUNDS, outcomes);
        }
    }

    /** 1, 2, 4 and so on, and all cores. */
    private static List<Integer> threadCounts() {
        int cores = Machine.cores();
        return IntStream.concat(
                        IntStream.iterate(1, count -> count < cores, count -> 2 * count),
                        IntStream.of(cores))
                .boxed()
                .toList();
    }
}
