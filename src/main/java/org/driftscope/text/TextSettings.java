package org.driftscope.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.driftscope.wording.Wording;

/**
 * How sentences become tokens. Made by {@link #but} from {@link #DEFAULT}.
 *
 * @param tokenizer what a token is
 * @param merges the most merges of byte pairs; of no matter for other tokenizers
 * @param language BCP 47 tag of the text's language; empty where it is to be guessed
 * @param foldCase whether "Dog" and "dog" are one word
 * @param keepPunctuation whether marks are tokens; they are left out otherwise
 * @param foldNumbers whether all numbers are the one token {@link Vocabulary#NUMBER}
 * @param minimumFrequency tokens seen fewer times become the unknown token; 1 keeps all
 * @param largestVocabulary V at most, the unknown token included; 0 sets no bound
 * @param longestSentence the most tokens of a sentence, an added end left aside; 0 sets no bound
 * @param longSentences what becomes of longer ones
 * @param keepDuplicates whether a sentence of the same tokens as an earlier one is learned from
 * @param stopWordsOnMap whether the map shows stop words, marks and stand-ins, see {@link
 *     Dataset#isFiller}; training reads them either way
 */
public record TextSettings(
        TokenizerKind tokenizer,
        int merges,
        String language,
        boolean foldCase,
        boolean keepPunctuation,
        boolean foldNumbers,
        int minimumFrequency,
        int largestVocabulary,
        int longestSentence,
        LongSentences longSentences,
        boolean keepDuplicates,
        boolean stopWordsOnMap) {
    private static final Wording WORDS = Wording.of("text");
    public static final int MOST_MERGES = 50_000;
    public static final int MOST_MINIMUM_FREQUENCY = 10_000;
    public static final int MOST_VOCABULARY = 1_000_000;
    public static final int MOST_SENTENCE = 1_000_000;

    public static final TextSettings DEFAULT =
            new TextSettings(
                    TokenizerKind.WORDS,
                    1000,
                    "",
                    true,
                    true,
                    false,
                    1,
                    0,
                    0,
                    LongSentences.CUT,
                    true,
                    false);

    public TextSettings {
        require("merges", merges, 0, MOST_MERGES);
        require("frequency", minimumFrequency, 1, MOST_MINIMUM_FREQUENCY);
        require("vocabulary", largestVocabulary, 0, MOST_VOCABULARY);
        require("sentence", longestSentence, 0, MOST_SENTENCE);
        if (!isLanguage(language)) {
            throw new IllegalArgumentException(WORDS.get("no-language", "tag", language));
        }
    }

    private static void require(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    WORDS.get(
                            "out-of-range",
                            "setting",
                            setting,
                            "value",
                            value,
                            "least",
                            least,
                            "most",
                            most));
        }
    }

    /** Whether a text is a well-formed BCP 47 tag, or empty. */
    public static boolean isLanguage(String tag) {
        if (tag.isEmpty()) {
            return true;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** The same but for what is then set otherwise. */
    public Builder but() {
        return new Builder(this);
    }

    /** Text settings in the making. */
    public static final class Builder {
        private TokenizerKind tokenizer;
        private int merges;
        private String language;
        private boolean foldCase;
        private boolean keepPunctuation;
        private boolean foldNumbers;
        private int minimumFrequency;
        private int largestVocabulary;
        private int longestSentence;
        private LongSentences longSentences;
        private boolean keepDuplicates;
        private boolean stopWordsOnMap;

        private Builder(TextSettings from) {
            tokenizer = from.tokenizer;
            merges = from.merges;
            language = from.language;
            foldCase = from.foldCase;
            keepPunctuation = from.keepPunctuation;
            foldNumbers = from.foldNumbers;
            minimumFrequency = from.minimumFrequency;
            largestVocabulary = from.largestVocabulary;
            longestSentence = from.longestSentence;
            longSentences = from.longSentences;
            keepDuplicates = from.keepDuplicates;
            stopWordsOnMap = from.stopWordsOnMap;
        }

        public Builder tokenizer(TokenizerKind other) {
            tokenizer = other;
            return this;
        }

        public Builder merges(int other) {
            merges = other;
            return this;
        }

        public Builder language(String other) {
            language = other;
            return this;
        }

        public Builder foldCase(boolean other) {
            foldCase = other;
            return this;
        }

        public Builder keepPunctuation(boolean other) {
            keepPunctuation = other;
            return this;
        }

        public Builder foldNumbers(boolean other) {
            foldNumbers = other;
            return this;
        }

        public Builder minimumFrequency(int other) {
            minimumFrequency = other;
            return this;
        }

        public Builder largestVocabulary(int other) {
            largestVocabulary = other;
            return this;
        }

        public Builder longestSentence(int other) {
            longestSentence = other;
            return this;
        }

        public Builder longSentences(LongSentences other) {
            longSentences = other;
            return this;
        }

        public Builder keepDuplicates(boolean other) {
            keepDuplicates = other;
            return this;
        }

        public Builder stopWordsOnMap(boolean other) {
            stopWordsOnMap = other;
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalArgumentException naming what is out of bounds
         */
        public TextSettings build() {
            return new TextSettings(
                    tokenizer,
                    merges,
                    language,
                    foldCase,
                    keepPunctuation,
                    foldNumbers,
                    minimumFrequency,
                    largestVocabulary,
                    longestSentence,
                    longSentences,
                    keepDuplicates,
                    stopWordsOnMap);
        }
    }
}
