package org.driftscope.storage;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.wording.Wording;

/** Finds out which of the known names was probably meant. */
public final class NearMiss {
    private static final Wording WORDS = Wording.of("storage");

    private NearMiss() {}

    /** The known name that is nearest, if it is near enough: a third of its letters may differ. */
    public static Optional<String> of(String written, Collection<String> known) {
        String plain = plain(written);
        return known.stream()
                .filter(name -> distance(plain, plain(name)) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(plain, plain(name))));
    }

    /** A question that can follow a sentence; empty where no name is near. */
    public static String question(String written, Collection<String> known) {
        return of(written, known).map(NearMiss::question).orElse("");
    }

    /** Whether this name was meant, as a question that can follow a sentence. */
    public static String question(String name) {
        return " " + WORDS.get("meant", "name", name);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /**
     * How many letters have to be put in, taken out or changed, or swapped with the next.
     *
     * @see <a href="https://doi.org/10.1145/363958.363994">Damerau (1964), A technique for computer
     *     detection and correction of spelling errors</a>
     */
    static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    /** For the first i letters of a and the first j of b, one at least of each. */
    private static int cheapest(int[][] table, String a, String b, int i, int j) {
        char last = a.charAt(i - 1);
        int change = last == b.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        Math.min(table[i - 1][j], table[i][j - 1]) + 1,
                        table[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && last == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
