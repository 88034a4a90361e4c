package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
 * <p>In scripts without spaces between words, ICU's dictionaries find the words of a run: Chinese,
 * Japanese, Thai, Lao, Khmer and Burmese. Korean words keep their particles.
 *
 * <p>Text is put into Unicode normalization form C; where case is folded it is put into lower case
 * as its language does, and ß stays ß. The settings can take all numbers for one token and leave
 * out whatever is no word.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">Unicode Standard Annex 29, grapheme
 *     clusters</a>
 */
final class WordTokenizer implements Tokenizer {
    /** Halves of surrogate pairs, and formatting characters that shape no word and no emoji. */
    private static final UnicodeSet INVISIBLE =
            new UnicodeSet("[[:Cf:][:Cs:]-[\\u200B-\\u200D]-[\\U000E0020-\\U000E007F]]").freeze();

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Languages whose small letters differ from those of all others. */
    private static final Set<String> OWN_CASING = Set.of("tr", "az", "lt");

    private final TextSettings settings;
    private final Locale casing;

    /** Takes the language as the settings have it and guesses none. */
    WordTokenizer(TextSettings settings) {
        this.settings = settings;
        Locale language = Locale.forLanguageTag(settings.language());
        casing = OWN_CASING.contains(language.getLanguage()) ? language : Locale.ROOT;
    }

    @Override
    public void tokenize(String text, Consumer<String> sink) {
        scan(text, (token, parted) -> sink.accept(token));
    }

    /** Hands the tokens of a text to the sink, each with whether it is parted from the last. */
    void scan(String text, TokenSink sink) {
        boolean all = settings.keepPunctuation() && !settings.foldNumbers();
        TokenSink kept = all ? sink : new Filter(sink);
        new TokenScanner(normalize(text), settings.language(), kept).scan();
    }

    /** With a space before each word, but none between words of a script that has none. */
    @Override
    public String write(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (String token : tokens) {
            boolean mark = token.codePoints().noneMatch(Character::isLetterOrDigit);
            boolean close = text.isEmpty() || mark || Unspaced.between(last, token);
            text.append(close ? "" : " ").append(token);
            last = token;
        }
        return text.toString();
    }

    /** Takes numbers together and leaves marks out, as the settings say. */
    private final class Filter implements TokenSink {
        private final TokenSink sink;
        private boolean leftOut;

        Filter(TokenSink sink) {
            this.sink = sink;
        }

        @Override
        public void accept(String token, boolean parted) {
            if (!settings.keepPunctuation() && !TokenKinds.isWord(token)) {
                leftOut = true;
                return;
            }
            boolean number = settings.foldNumbers() && TokenKinds.isNumber(token);
            sink.accept(number ? Vocabulary.NUMBER : token, parted || leftOut);
            leftOut = false;
        }
    }

    private String normalize(String text) {
        String visible = withoutInvisible(text);
        return NFC.normalize(
                settings.foldCase() ? UCharacter.toLowerCase(casing, visible) : visible);
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
