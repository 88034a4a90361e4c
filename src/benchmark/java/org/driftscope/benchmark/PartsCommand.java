package org.driftscope.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Measures the parts of a step and of a picture by JMH, whose options it takes. */
@Command(
        name = "parts",
        description = "Measures parts by JMH; takes its options and names of benchmarks.")
final class PartsCommand implements Callable<Integer> {
    @Unmatched private final List<String> options = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Path results = Path.of("target", "benchmark", "parts.csv");
        Files.createDirectories(results.getParent());
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-rf", "csv", "-rff", results.toString()));
        Main.main(arguments.toArray(new String[0]));
        return 0;
    }
}
