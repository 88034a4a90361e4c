package org.driftscope.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the program that others have written.
 *
 * @param name as its makers call it
 * @param artifact the name of its file
 * @param licence under which it is shipped; several where one may be chosen
 */
record ShippedLibrary(String name, String artifact, String version, String licence) {
    /** The build lists what it puts beside the program. */
    private static final String LISTED = "libraries.tsv";

    /** What lies within those, or comes with the application image. */
    private static final String OTHERS = "other-parts.tsv";

    /**
     * All of them by name.
     *
     * @throws UncheckedIOException where a list can't be read, which only a damaged program has
     */
    static List<ShippedLibrary> all() {
        return Stream.of(LISTED, OTHERS)
                .flatMap(list -> lines(list))
                .map(ShippedLibrary::of)
                .sorted(
                        Comparator.comparing(ShippedLibrary::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(ShippedLibrary::artifact))
                .toList();
    }

    private static Stream<String> lines(String list) {
        try (InputStream in = ShippedLibrary.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("There is no " + list));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(list, e);
        }
    }

    private static ShippedLibrary of(String line) {
        String[] parts = line.split("\t", -1);
        return new ShippedLibrary(parts[0], parts[1], parts[2], parts[3]);
    }
}
