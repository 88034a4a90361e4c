package org.driftscope.ui.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.driftscope.projection.WordPair;
import org.driftscope.wording.Wording;

/**
 * What was typed for an axis from words, such as "dog − coffee".
 *
 * @param pair the words, empty where the text names no two
 * @param problem why not, in a sentence; empty where it does
 */
record WordDifference(Optional<WordPair> pair, String problem) {
    private static final Wording WORDS = Wording.of("ui.settings");

    private static final String MINUS_SIGNS = "-−–—";

    /**
     * Reads a text. A hyphen inside a word is told from a minus by the words there are.
     *
     * @param known whether there is such a word
     */
    static WordDifference read(String text, Predicate<String> known) {
        String unknown = "";
        for (int i = 0; i < text.length(); i++) {
            if (MINUS_SIGNS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            String plus = word(text.substring(0, i), known);
            String minus = word(text.substring(i + 1), known);
            if (known.test(plus) && known.test(minus) && !plus.equals(minus)) {
                return new WordDifference(Optional.of(new WordPair(plus, minus)), "");
            }
            unknown = known.test(plus) ? minus : plus;
        }
        return new WordDifference(Optional.empty(), problem(unknown, known));
    }

    private static String problem(String unknown, Predicate<String> known) {
        return unknown.isEmpty() || known.test(unknown)
                ? WORDS.get("words-needed")
                : WORDS.get("words-unknown", "word", unknown);
    }

    /** As it is spelt in the text: small letters are tried where there is no such word. */
    private static String word(String typed, Predicate<String> known) {
        String plain = typed.strip();
        String small = plain.toLowerCase(Locale.ROOT);
        return !known.test(plain) && known.test(small) ? small : plain;
    }
}
