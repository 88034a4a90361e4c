package org.driftscope.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Names the machine that measured. */
final class Machine {
    private static final Path CPU = Path.of("/proc/cpuinfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    private Machine() {}

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** One line of text. */
    static String describe() throws IOException {
        return String.format(
                Locale.ROOT,
                "%s, %d cores%s, %s %s (%s), Java %s (%s)",
                processor(),
                cores(),
                vectors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"));
    }

    private static String processor() throws IOException {
        return field("model name");
    }

    private static String vectors() throws IOException {
        String flags = field("flags");
        return flags.contains("avx512f")
                ? " with AVX-512"
                : flags.contains("avx2") ? " with AVX2" : "";
    }

    private static String field(String name) throws IOException {
        if (!Files.isReadable(CPU)) {
            return "unnamed processor";
        }
        return Files.readAllLines(CPU).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unnamed processor");
    }

    /** How many processes wanted to run over the last minute, where the system tells. */
    static String load() throws IOException {
        return Files.isReadable(LOAD) ? Files.readString(LOAD).split(" ", 2)[0] : "unknown";
    }
}
