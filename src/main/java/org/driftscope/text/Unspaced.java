package org.driftscope.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Scripts that are written without spaces between words, and their words, found by ICU's
 * dictionaries. Not thread-safe.
 */
final class Unspaced {
    private static final UnicodeSet SOUTH_EAST_ASIAN =
            new UnicodeSet("[[:scx=Thai:][:scx=Laoo:][:scx=Khmr:][:scx=Mymr:]]").freeze();

    private static final UnicodeSet ALL =
            new UnicodeSet(SOUTH_EAST_ASIAN)
                    .addAll(new UnicodeSet("[[:scx=Hani:][:scx=Hira:][:scx=Kana:]]"))
                    .freeze();

    /** No character of such a script comes before. */
    static final int FIRST = 0x0E00;

    private final UnicodeSet characters;
    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);

    /** {@code language} is a BCP 47 tag: Korean parts the Chinese characters in it by spaces. */
    Unspaced(String language) {
        boolean korean = Locale.forLanguageTag(language).getLanguage().equals("ko");
        characters = korean ? SOUTH_EAST_ASIAN : ALL;
    }

    boolean contains(int codePoint) {
        return codePoint >= FIRST && characters.contains(codePoint);
    }

    /** Whether no space belongs between two texts that follow each other. */
    static boolean between(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && ALL.contains(before.codePointBefore(before.length()))
                && ALL.contains(after.codePointAt(0));
    }

    /**
     * Hands the words of a run of letters and numbers to the sink. Only a place with a character of
     * such a script on one side parts words: the others are words by their spaces.
     */
    void words(String run, Consumer<String> sink) {
        breaks.setText(run);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean parts =
                    end == run.length()
                            || contains(base(run, end))
                            || contains(run.codePointAt(end));
            if (parts) {
                sink.accept(run.substring(start, endWithoutJoiner(run, end)));
                start = end;
            }
        }
    }

    /** The character before a place, but for marks on it that every script uses. */
    private int base(String run, int end) {
        int i = end;
        int codePoint = run.codePointBefore(i);
        while (CodePoints.isAttached(codePoint) && !contains(codePoint)) {
            i -= Character.charCount(codePoint);
            codePoint = run.codePointBefore(i);
        }
        return codePoint;
    }

    private static int endWithoutJoiner(String run, int end) {
        int last = end;
        while (CodePoints.isJoiner(run.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
