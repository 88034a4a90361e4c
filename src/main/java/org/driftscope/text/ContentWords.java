package org.driftscope.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Picks the words that a text is about, where it has no categories to say so: the most frequent
 * words that carry meaning of their own.
 *
 * <p>A content word has a letter in it and is no function word. Where one word in five or more is a
 * stop word of the text's language (of English, where the language can't be told), the function
 * words are the stop words. In any other text they are the short words, of at most five letters,
 * that occur in more than a tenth of the sentences; but a text of fewer than a hundred sentences
 * may well be about such a word, so there every word counts as a content word.
 */
public final class ContentWords {
    /** How many words the map is fitted on where nobody says otherwise. */
    public static final int DEFAULT_MOST = 200;

    /** The fewest words that span a plane. */
    private static final int FEWEST = 3;

    /** Fewer sentences don't show which words of an unknown language are function words. */
    private static final int FEWEST_SENTENCES = 100;

    /** Function words are short in the languages that write words apart. */
    private static final int LONGEST_FUNCTION_WORD = 5;

    private final Dataset dataset;
    private final Vocabulary vocabulary;
    private final StopWords stopWords;
    private final int[] sentencesWith;

    private ContentWords(Dataset dataset) {
        this.dataset = dataset;
        vocabulary = dataset.vocabulary();
        String language = dataset.report().language();
        stopWords = new StopWords(language.isEmpty() ? "en" : language);
        sentencesWith = countSentences(dataset);
    }

    /**
     * The ids of the most frequent content words; where there are fewer than three, of the most
     * frequent words with a letter; where there are fewer than three of those, of any tokens.
     *
     * @param most how many ids to return at most, 3 or more
     * @return ids by falling count, then rising id
     */
    public static List<Integer> of(Dataset dataset, int most) {
        if (most < FEWEST) {
            throw new IllegalArgumentException("most must be at least 3 but is " + most);
        }
        ContentWords words = new ContentWords(dataset);
        IntPredicate function = words.hasStopWords() ? words::isStopWord : words::isFrequent;
        List<Integer> content =
                words.mostFrequent(id -> words.hasLetter(id) && !function.test(id), most);
        if (content.size() >= FEWEST) {
            return content;
        }
        List<Integer> lettered = words.mostFrequent(words::hasLetter, most);
        return lettered.size() >= FEWEST ? lettered : words.mostFrequent(id -> true, most);
    }

    private static int[] countSentences(Dataset dataset) {
        int[] sentencesWith = new int[dataset.vocabulary().size()];
        int[] lastSeen = new int[sentencesWith.length];
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            Cancellation.throwIfInterrupted();
            for (int id : dataset.sentence(s)) {
                sentencesWith[id] += lastSeen[id] == s + 1 ? 0 : 1;
                lastSeen[id] = s + 1;
            }
        }
        return sentencesWith;
    }

    private List<Integer> mostFrequent(IntPredicate chosen, int most) {
        List<Integer> ids = new ArrayList<>(IntStream.range(0, vocabulary.size()).boxed().toList());
        ids.removeIf(id -> !chosen.test(id));
        ids.sort(Comparator.comparingInt((Integer id) -> -vocabulary.count(id)));
        return List.copyOf(ids.subList(0, Math.min(most, ids.size())));
    }

    private boolean hasStopWords() {
        long words = 0;
        long stops = 0;
        for (int id = 0; id < vocabulary.size(); id++) {
            words += hasLetter(id) ? vocabulary.count(id) : 0;
            stops += isStopWord(id) ? vocabulary.count(id) : 0;
        }
        return stops * 5 >= words;
    }

    private boolean hasLetter(int id) {
        String token = vocabulary.token(id);
        return !Vocabulary.isSpecial(token) && TokenKinds.hasLetter(token);
    }

    private boolean isStopWord(int id) {
        return stopWords.contains(vocabulary.token(id));
    }

    private boolean isFrequent(int id) {
        String token = vocabulary.token(id);
        return dataset.sentenceCount() >= FEWEST_SENTENCES
                && token.codePointCount(0, token.length()) <= LONGEST_FUNCTION_WORD
                && sentencesWith[id] * 10L > dataset.sentenceCount();
    }
}
