package org.driftscope.lesson.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds out which of the known names was probably meant. */
final class NearMiss {
    private NearMiss() {}

    /** The known name that is nearest, if it is near enough: a third of its letters may differ. */
    static Optional<String> of(String written, Collection<String> known) {
        String plain = plain(written);
        return known.stream()
                .filter(name -> distance(plain, plain(name)) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(plain, plain(name))));
    }

    /** A question that can follow a sentence; empty where no name is near. */
    static String question(String written, Collection<String> known) {
        return of(written, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /**
     * How many letters have to be put in, taken out or changed.
     *
     * @see <a href="https://doi.org/10.1145/321796.321811">Wagner, Fischer (1974), The
     *     string-to-string correction problem</a>
     */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
