package org.driftscope.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A contender as a program that runs in a process of its own.
 *
 * @param name as the table calls it
 * @param command what starts it, without the arguments that all contenders share
 * @param environment variables it finds besides those of this process
 */
record Program(String name, List<String> command, Map<String, String> environment) {
    /**
     * How long a run is.
     *
     * @param checkedSteps whose losses it prints
     * @param warmUp seconds of training before it is timed
     * @param measured seconds of training that are timed
     */
    record Length(int checkedSteps, double warmUp, double measured) {}

    /** Keeps glibc from giving memory back to the system and asking for it again in each step. */
    private static final Map<String, String> KEEP_MEMORY =
            Map.of(
                    "MALLOC_MMAP_THRESHOLD_", "1073741824",
                    "MALLOC_TRIM_THRESHOLD_", "4294967296",
                    "MALLOC_TOP_PAD_", "67108864");

    Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The product. */
    static Program product() {
        return java("product", ProductContender.class, List.of(), Map.of());
    }

    /** PyTorch; its libraries are unpacked below {@code cache} and nothing is downloaded. */
    static Program pyTorch(Path cache) {
        return java(
                "PyTorch",
                PyTorchContender.class,
                List.of(
                        "-Dai.djl.offline=true",
                        "-DOPT_OUT_TRACKING=true",
                        "-DENGINE_CACHE_DIR=" + cache.toAbsolutePath(),
                        "-Dai.djl.pytorch.num_interop_threads=1"),
                KEEP_MEMORY);
    }

    private static Program java(
            String name, Class<?> main, List<String> properties, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new Program(name, command, environment);
    }

    /**
     * Runs it on a case.
     *
     * @throws IOException where it fails, with what it said
     */
    Outcome run(Path caseFile, int threads, Length length)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(command);
        arguments.add(caseFile.toString());
        arguments.add(Integer.toString(threads));
        arguments.add(Integer.toString(length.checkedSteps()));
        arguments.add(String.format(Locale.ROOT, "%.3f", length.warmUp()));
        arguments.add(String.format(Locale.ROOT, "%.3f", length.measured()));
        Path said = Files.createTempFile(caseFile.getParent(), "said", ".txt");
        Path printed = Files.createTempFile(caseFile.getParent(), "printed", ".txt");
        try {
            ProcessBuilder process =
                    new ProcessBuilder(arguments)
                            .redirectError(said.toFile())
                            .redirectOutput(printed.toFile());
            process.environment().putAll(environment);
            int code = process.start().waitFor();
            if (code != 0) {
                throw new IOException(
                        name + " ended with code " + code + ":\n" + Files.readString(said));
            }
            return Outcome.parse(Files.readAllLines(printed));
        } finally {
            Files.delete(said);
            Files.delete(printed);
        }
    }
}
