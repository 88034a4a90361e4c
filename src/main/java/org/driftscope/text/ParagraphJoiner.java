package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * Joins lines to one paragraph, with a space between them. There is none between scripts that write
 * without spaces; and a Latin word that is broken with a hyphen at the end of a line and goes on in
 * lower case is put together without the hyphen.
 */
final class ParagraphJoiner {
    private final StringBuilder text = new StringBuilder();

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** Adds a tidied line that is not empty. */
    void add(String line) {
        if (text.isEmpty()) {
            text.append(line);
            return;
        }
        int last = text.codePointBefore(text.length());
        int first = line.codePointAt(0);
        if (isBrokenWord(last, first)) {
            text.setLength(text.length() - 1);
        } else if (!(writtenWithoutSpaces(last) && writtenWithoutSpaces(first))) {
            text.append(' ');
        }
        text.append(line);
    }

    /** The paragraph so far; the next one begins. */
    String take() {
        String paragraph = text.toString();
        text.setLength(0);
        return paragraph;
    }

    private boolean isBrokenWord(int last, int first) {
        boolean hyphen = last == '-' || last == '\u2010' || last == '\u00AD';
        if (!hyphen || text.length() < 2) {
            return false;
        }
        int before = text.codePointBefore(text.length() - 1);
        return UCharacter.isLetter(before)
                && UScript.getScript(before) == UScript.LATIN
                && UCharacter.isULowercase(first)
                && UScript.getScript(first) == UScript.LATIN;
    }

    private static boolean writtenWithoutSpaces(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.BOPOMOFO,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR ->
                    true;
            default -> isWide(codePoint) && UScript.getScript(codePoint) == UScript.COMMON;
        };
    }

    /** Full-width punctuation such as 。 and 「. */
    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
    }
}
