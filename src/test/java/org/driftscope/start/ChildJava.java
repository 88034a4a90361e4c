package org.driftscope.start;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the Java of this process once more, with other options. */
final class ChildJava {
    private static final int MOST_MINUTES = 5;

    private ChildJava() {}

    /**
     * What it wrote to both of its outputs.
     *
     * @throws IOException where it failed or took minutes; the message ends with what it wrote
     */
    static String run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        File output = Files.createTempFile("driftscope", ".log").toFile();
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putIfAbsent("DISPLAY", ":0"); // unused without a display
            Process process = builder.redirectErrorStream(true).redirectOutput(output).start();
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            String words = Files.readString(output.toPath(), StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new IOException((ended ? "it failed: " : "it took too long: ") + words);
            }
            return words;
        } finally {
            Files.delete(output.toPath());
        }
    }
}
