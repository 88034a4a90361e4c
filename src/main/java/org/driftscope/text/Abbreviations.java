package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words whose full stop does not end a sentence. */
final class Abbreviations {
    /** Always followed by more: titles, "e.g." and the like, in the larger European languages. */
    private static final Set<String> ALWAYS = WordList.read("abbreviations.txt");

    /** Followed by more where a number comes next: "No. 5". */
    private static final Set<String> BEFORE_NUMBERS =
            WordList.read("abbreviations-before-numbers.txt");

    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+(-\\p{Lu}\\.)*");
    private static final Pattern OPENING = Pattern.compile("^[\\p{Ps}\\p{Pi}\\p{Pf}\"']+");

    private Abbreviations() {}

    /**
     * Whether a sentence goes on.
     *
     * @param word the last word so far with all that stands around it
     * @param next the code point that follows the space after it
     */
    static boolean goesOn(String word, int next) {
        String bare = OPENING.matcher(word).replaceFirst("");
        if (INITIALS.matcher(bare).matches()) {
            return !bare.equals("I.");
        }
        String folded = UCharacter.toLowerCase(Locale.ROOT, bare);
        return ALWAYS.contains(folded)
                || (CodePoints.isDigit(next) && BEFORE_NUMBERS.contains(folded));
    }
}
