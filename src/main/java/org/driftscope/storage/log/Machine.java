package org.driftscope.storage.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the program runs on, in words for those who look for a fault. */
public final class Machine {
    private static final long MEGABYTE = 1 << 20;
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** The version of the program, as the build wrote it into the manifest. */
    public static String version() {
        String version = Machine.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }

    /** Version, Java, system, memory and processors, a line each. */
    public static List<String> lines() {
        Runtime java = Runtime.getRuntime();
        return List.of(
                "Driftscope " + version(),
                String.format(
                        "Java %s, %s",
                        System.getProperty("java.runtime.version"),
                        System.getProperty("java.vm.name")),
                String.format(
                        "System: %s %s, %s, language %s",
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        Locale.getDefault().toLanguageTag()),
                String.format(
                        Locale.ROOT,
                        "Heap: %,d MiB in use, %,d MiB taken, %,d MiB at most",
                        (java.totalMemory() - java.freeMemory()) / MEGABYTE,
                        java.totalMemory() / MEGABYTE,
                        java.maxMemory() / MEGABYTE),
                String.format("Processors: %d, %s", java.availableProcessors(), processor()));
    }

    /** What the first processor is called, where the system tells. */
    private static String processor() {
        if (Files.isReadable(PROCESSORS)) {
            try (Stream<String> lines = Files.lines(PROCESSORS)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("of unknown kind");
            } catch (IOException e) {
                return "of unknown kind";
            }
        }
        String name = System.getenv("PROCESSOR_IDENTIFIER");
        return name == null ? "of unknown kind" : name;
    }
}
