package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts running text into sentences where ICU finds their ends, but not behind an abbreviation or an
 * initial, and not before a lower-case letter unless the text has no capitals at all; nor between a
 * Japanese quotation and the particle that follows it. {@link SpacedPhrases} cuts Thai and Lao.
 *
 * <p>ICU's own suppression of abbreviations is not used: it lacks "Dr.", takes "Go." and "OK." for
 * abbreviations, and finds "pp." in "app.".
 *
 * @see <a href="https://www.unicode.org/reports/tr29/#Sentence_Boundaries">Unicode Standard Annex
 *     29, sentence boundaries</a>
 */
final class SentenceCutter {
    private final String text;
    private final boolean hasCapitals;

    /** For one paragraph without line ends. */
    SentenceCutter(String text) {
        this.text = text;
        hasCapitals = text.codePoints().anyMatch(UCharacter::isUUppercase);
    }

    /** The sentences, in order, without white space around them. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(hasCapitals ? text : inCapitals());
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || !continues(start, end)) {
                add(sentences, text.substring(start, end).strip());
                start = end;
                Cancellation.throwIfInterrupted();
            }
        }
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isEmpty()) {
            sentences.addAll(SpacedPhrases.of(sentence));
        }
    }

    /**
     * Without capitals to go by, ICU would not end a sentence at a full stop. Keeps every index.
     */
    private String inCapitals() {
        StringBuilder capitals = new StringBuilder(text.length());
        text.codePoints().map(UCharacter::toUpperCase).forEach(capitals::appendCodePoint);
        return capitals.length() == text.length() ? capitals.toString() : text;
    }

    /** Whether the sentence from start to end goes on behind its end. */
    private boolean continues(int start, int end) {
        int next = text.codePointAt(end);
        if (hasCapitals && UCharacter.isULowercase(next)) {
            return true;
        }
        if (CodePoints.isHiragana(next) && "」』".indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        return Abbreviations.goesOn(lastWord(start, end), next);
    }

    private String lastWord(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > start && !Character.isWhitespace(text.charAt(first - 1))) {
            first--;
        }
        return text.substring(first, last);
    }
}
