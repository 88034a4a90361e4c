package org.driftscope.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into graphemes, what a reader takes for one character. Not thread-safe.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/#Grapheme_Cluster_Boundaries">Unicode Standard
 *     Annex 29, grapheme clusters</a>
 */
final class Graphemes {
    private final BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);

    List<String> of(String text) {
        List<String> graphemes = new ArrayList<>(text.length());
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            graphemes.add(text.substring(start, end));
            start = end;
        }
        return graphemes;
    }
}
