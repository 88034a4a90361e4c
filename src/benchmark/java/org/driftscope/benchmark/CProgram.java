package org.driftscope.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compiles the C program with the switches that the comment at the head of its {@code main.c} names
 * in a line of the form {@code gcc SWITCHES *.c LIBRARIES -o transformer}.
 */
final class CProgram {
    private static final Path SOURCES = Path.of("src", "benchmark", "c");

    private CProgram() {}

    /**
     * Empty where there is no gcc.
     *
     * @throws IOException where it can't be compiled
     */
    static Optional<Program> compile(Path directory) throws IOException, InterruptedException {
        if (!hasCompiler()) {
            return Optional.empty();
        }
        Path binary = directory.resolve("transformer").toAbsolutePath();
        List<String> command = command(binary);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("This failed: " + String.join(" ", command));
        }
        return Optional.of(new Program("C", List.of(binary.toString()), Map.of()));
    }

    private static boolean hasCompiler() throws InterruptedException {
        try {
            ProcessBuilder asked = new ProcessBuilder("gcc", "--version");
            asked.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            return asked.start().waitFor() == 0;
        } catch (IOException e) { // no such command
            return false;
        }
    }

    private static List<String> command(Path binary) throws IOException {
        List<String> named =
                Files.readAllLines(SOURCES.resolve("main.c")).stream()
                        .filter(line -> line.contains("gcc "))
                        .findFirst()
                        .map(line -> List.of(line.strip().split("\\s+", -1)))
                        .orElseThrow(() -> new IOException("main.c does not name its compiler"));
        List<String> command = new ArrayList<>();
        for (String word : named.subList(named.indexOf("gcc"), named.indexOf("-o"))) {
            if (word.equals("*.c")) {
                command.addAll(sources());
            } else {
                command.add(word);
            }
        }
        command.addAll(List.of("-o", binary.toString()));
        return command;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(Path::toString).filter(n -> n.endsWith(".c")).sorted().toList();
        }
    }
}
