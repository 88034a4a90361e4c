package org.driftscope.text;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Thai and Lao have no full stop; a space parts sentences and clauses. Each stretch between two
 * such spaces is taken for a sentence, unless the stretches are so short that a space seems to
 * stand between words.
 */
final class SpacedPhrases {
    /** Fewer characters a phrase on average: words. */
    private static final int SHORTEST = 8;

    private static final String REPEATS_OR_SHORTENS = "ๆฯໆຯ";

    private SpacedPhrases() {}

    /** The phrases of a sentence, itself where it is in another script. */
    static List<String> of(String sentence) {
        List<String> phrases = new ArrayList<>();
        int start = 0;
        for (int i = 1; i + 1 < sentence.length(); i++) {
            if (sentence.charAt(i) == ' '
                    && isLetter(sentence.charAt(i - 1))
                    && isLetter(sentence.charAt(i + 1))) {
                phrases.add(sentence.substring(start, i));
                start = i + 1;
            }
        }
        phrases.add(sentence.substring(start));
        return sentence.length() >= phrases.size() * SHORTEST ? phrases : List.of(sentence);
    }

    private static boolean isLetter(char c) {
        int script = UScript.getScript(c);
        return (script == UScript.THAI || script == UScript.LAO)
                && !CodePoints.isDigit(c)
                && REPEATS_OR_SHORTENS.indexOf(c) < 0;
    }
}
