package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Cuts text into words and symbols.
 *
 * <ul>
 *   <li>A word is a run of letters, numbers and their combining marks of any script. Apostrophes ('
 *       and ’) and hyphens inside it belong to it, and so do a point or comma between two digits:
 *       don't, well-known, 3.5, 1,000.
 *   <li>A run of full stops is one token, and so is a run of hyphens: ... and --.
 *   <li>Every other character is a token of its own, as a whole grapheme: an emoji with its skin
 *       tone, a flag, a family joined by zero-width joiners.
 *   <li>White space and control characters part tokens; halves of surrogate pairs and invisible
 *       formatting characters (soft hyphen, byte order mark, direction marks) are taken out.
 * </ul>
 *
 * <p>Text is put into Unicode normalization form C; where case is folded it is put into lower case
 * without regard to any language, and ß stays ß. Immutable and thread-safe.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">Unicode Standard Annex 29, grapheme
 *     clusters</a>
 */
public final class WordTokenizer {
    /** Halves of surrogate pairs, and formatting characters that shape no word and no emoji. */
    private static final UnicodeSet INVISIBLE =
            new UnicodeSet("[[:Cf:][:Cs:]-[\\u200B-\\u200D]-[\\U000E0020-\\U000E007F]]").freeze();

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final boolean foldCase;

    public WordTokenizer(TextSettings settings) {
        foldCase = settings.foldCase();
    }

    /** The tokens of a text. */
    public List<String> tokenize(String text) {
        List<String> tokens = new ArrayList<>();
        tokenize(text, tokens::add);
        return tokens;
    }

    /**
     * Hands the tokens of a text to the sink one by one.
     *
     * @throws java.util.concurrent.CancellationException if the thread was interrupted meanwhile
     */
    public void tokenize(String text, Consumer<String> sink) {
        new TokenScanner(normalize(text)).scan(sink);
    }

    private String normalize(String text) {
        String visible = withoutInvisible(text);
        return NFC.normalize(foldCase ? UCharacter.toLowerCase(Locale.ROOT, visible) : visible);
    }

    private static String withoutInvisible(String text) {
        int kept = INVISIBLE.span(text, SpanCondition.NOT_CONTAINED);
        if (kept == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length()).append(text, 0, kept);
        for (int i = kept; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!INVISIBLE.contains(text.codePointAt(i))) {
                visible.appendCodePoint(text.codePointAt(i));
            }
        }
        return visible.toString();
    }
}
