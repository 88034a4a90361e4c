package org.driftscope.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles the C program with the command that its first comment names. */
final class CProgram {
    private static final Path SOURCE = Path.of("src", "benchmark", "c", "transformer.c");

    private CProgram() {}

    /** Empty where there is no gcc or no source. */
    static Optional<Program> compile(Path directory) throws IOException, InterruptedException {
        if (!Files.exists(SOURCE)) {
            return Optional.empty();
        }
        Path binary = directory.resolve("transformer").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of("gcc"));
        command.addAll(flags(Files.readAllLines(SOURCE)));
        command.addAll(List.of("-o", binary.toString(), SOURCE.toString()));
        command.addAll(List.of("-lm", "-lpthread"));
        Process compiler;
        try {
            compiler = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) { // no such command
            return Optional.empty();
        }
        if (compiler.waitFor() != 0) {
            throw new IOException("This failed: " + String.join(" ", command));
        }
        return Optional.of(new Program("C", List.of(binary.toString())));
    }

    /** The switches of the first line that calls gcc, but for the names of files and libraries. */
    static List<String> flags(List<String> source) {
        String call =
                source.stream()
                        .filter(line -> line.contains("gcc -O"))
                        .findFirst()
                        .orElse("gcc -O3 -march=native");
        List<String> flags = new ArrayList<>();
        for (String word : call.split("\\s+", -1)) {
            if (word.startsWith("-") && !word.equals("-o") && !word.startsWith("-l")) {
                flags.add(word);
            }
        }
        return flags;
    }
}
