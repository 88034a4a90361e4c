package org.driftscope.storage.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a text of a format, with nothing chosen. */
final class Read {
    private Read() {}

    static Extract as(FileFormat format, String text) {
        return Formats.read(format, "file", text, Optional.empty(), Optional.empty()).orElseThrow();
    }

    /** The lines that are not blank, each after the number of its line in the file. */
    static List<String> numbered(Extract extract) {
        List<String> lines = List.of(extract.text().split("\n", -1));
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> extract.lineOf(i + 1) + " " + lines.get(i))
                .toList();
    }

    /** What was left out: "line reason". */
    static String skipped(Extract extract) {
        return extract.skipped().stream()
                .map(skipped -> skipped.line() + " " + skipped.reason())
                .collect(Collectors.joining("; "));
    }
}
