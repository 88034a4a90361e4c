package org.driftscope.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.plot.TextSize;

/** Breaks paragraphs into lines where the languages of the world allow it; Korean at spaces. */
final class Lines {
    private Lines() {}

    /** Lines no wider than {@code width}, unless a single word is. */
    static List<String> of(String text, double width, TextSize sizes) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        List<String> lines = new ArrayList<>();
        int begin = 0;
        int fits = 0;
        for (int place = places.next(); place != BreakIterator.DONE; place = places.next()) {
            if (splitsKorean(text, place)) {
                continue;
            }
            if (fits > begin && sizes.width(text.substring(begin, place).strip(), false) > width) {
                lines.add(text.substring(begin, fits).strip());
                begin = fits;
            }
            fits = place;
        }
        if (begin < text.length()) {
            lines.add(text.substring(begin).strip());
        }
        return List.copyOf(lines);
    }

    /** Java breaks between any two syllables, as in Chinese; readers are used to whole words. */
    private static boolean splitsKorean(String text, int place) {
        if (place == text.length() || Character.isWhitespace(text.codePointBefore(place))) {
            return false;
        }
        return isHangul(text.codePointBefore(place)) || isHangul(text.codePointAt(place));
    }

    private static boolean isHangul(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
    }
}
