package org.driftscope.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Starts the built program again and again, with and without the archive of classes, with the
 * numeric libraries unpacked and with an empty folder for them, and prints the medians of what
 * {@link StartProbe} saw. Needs a display. Arguments: how many starts of each kind (5), and for how
 * many seconds to train in each before memory is read (0).
 */
final class StartTimes {
    private static final List<String> COLUMNS =
            List.of("window", "map", "step", "peak", "resident", "shared");

    private static final List<String> SECONDS = List.of("window", "map", "step");

    /** Named, not loaded: it needs JavaFX, which is on the class path of the program alone. */
    private static final String PROBE = "org.driftscope.start.StartProbe";

    private final int starts;
    private final int seconds;

    private StartTimes(int starts, int seconds) {
        this.starts = starts;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        StartTimes times =
                new StartTimes(
                        arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5,
                        arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0);
        times.print();
    }

    /** Kinds take turns, so that a busy moment of the machine doesn't fall on one of them alone. */
    private void print() throws IOException, InterruptedException {
        Map<String, List<Map<String, Long>>> seen = new TreeMap<>();
        for (int i = 0; i < starts; i++) {
            for (boolean cold : new boolean[] {false, true}) {
                for (boolean args : new boolean[] {false, true}) {
                    String kind = (cold ? "cold" : "warm") + (args ? ", driftscope.args" : "");
                    seen.computeIfAbsent(kind, k -> new ArrayList<>()).add(start(cold, args));
                }
            }
        }
        System.out.println("| Java " + System.getProperty("java.version") + header());
        System.out.println("|---|---|---|---|---|---|---|");
        seen.forEach((kind, runs) -> System.out.println("| " + kind + row(runs)));
    }

    private static String header() {
        return " | window, s | map, s | first step, s | peak, MB | resident, MB | of it pictures on their way |";
    }

    private static String row(List<Map<String, Long>> runs) {
        StringBuilder row = new StringBuilder();
        for (String column : COLUMNS) {
            long[] values =
                    runs.stream().mapToLong(run -> run.getOrDefault(column, 0L)).sorted().toArray();
            double median = values[values.length / 2] / 1000.0;
            String form = SECONDS.contains(column) ? " | %.2f" : " | %.0f";
            row.append(String.format(Locale.ROOT, form, median));
        }
        return row.append(" |").toString();
    }

    private Map<String, Long> start(boolean cold, boolean args)
            throws IOException, InterruptedException {
        Path empty = Files.createTempDirectory("driftscope-start");
        try {
            List<String> options = new ArrayList<>(args ? fromArgumentsFile() : List.of());
            if (cold) {
                options.add("-Dorg.bytedeco.javacpp.cachedir=" + empty);
            }
            options.add("-Dprobe.seconds=" + seconds);
            options.add("-Dprobe.began=" + System.currentTimeMillis());
            options.add("-cp");
            options.add("target/driftscope.jar" + File.pathSeparator + "target/test-classes");
            options.add(PROBE);
            return read(ChildJava.run(options));
        } finally {
            delete(empty);
        }
    }

    /** The options of driftscope.args, up to the jar it starts. */
    private static List<String> fromArgumentsFile() throws IOException {
        return Files.readAllLines(Path.of("src/main/launch/driftscope.args")).stream()
                .filter(line -> !line.startsWith("#"))
                .takeWhile(line -> !line.equals("-jar"))
                .toList();
    }

    private static Map<String, Long> read(String output) {
        Map<String, Long> figures = new TreeMap<>();
        for (String line : output.lines().toList()) {
            String[] words = line.split(" ", -1);
            if (words.length == 2 && COLUMNS.contains(words[0])) {
                figures.put(words[0], Long.parseLong(words[1]));
            }
        }
        if (!figures.keySet().containsAll(SECONDS)) {
            throw new IllegalStateException("The program did not start: " + output);
        }
        return figures;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
