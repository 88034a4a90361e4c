package org.driftscope.insight;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.driftscope.text.ContentWords;
import org.driftscope.text.Dataset;

/**
 * All pairs of some words, numbered: the first word with each after it, then the second, and so on.
 * Of n words there are n·(n − 1)/2. Immutable.
 */
public final class WordPairs {
    /** So that all pairs, 4,950 at most, can be drawn and their cosines ranked at every picture. */
    private static final int MOST_WORDS = 100;

    /** A word met once says little about the company it keeps. */
    private static final int FEWEST_TIMES = 2;

    private final int[] words;
    private final int[] first; // of each pair: places in words
    private final int[] second;

    /** The pairs of these token ids, each of which is given once. */
    public WordPairs(int[] words) {
        if (Arrays.stream(words).distinct().count() != words.length) {
            throw new IllegalArgumentException("A word is given twice");
        }
        this.words = words.clone();
        first = new int[words.length * (words.length - 1) / 2];
        second = new int[first.length];
        int pair = 0;
        for (int i = 0; i < words.length; i++) {
            for (int j = i + 1; j < words.length; j++) {
                first[pair] = i;
                second[pair++] = j;
            }
        }
    }

    /**
     * All pairs of the words of the categories, in the order of the vocabulary, and after them the
     * most frequent content words that occur twice or more; of 100 words at most.
     */
    public static WordPairs of(Dataset dataset) {
        Stream<Integer> ofCategories =
                IntStream.range(0, dataset.vocabulary().size())
                        .filter(id -> !dataset.categoriesOf(id).isEmpty())
                        .boxed();
        Stream<Integer> frequent =
                ContentWords.of(dataset, 2 * MOST_WORDS).stream()
                        .filter(id -> dataset.vocabulary().count(id) >= FEWEST_TIMES);
        return new WordPairs(
                Stream.concat(ofCategories, frequent)
                        .distinct()
                        .limit(MOST_WORDS)
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /** How many pairs there are. */
    public int count() {
        return first.length;
    }

    /** How many words there are. */
    public int wordCount() {
        return words.length;
    }

    /** The token id of the word at a place. */
    public int word(int place) {
        return words[place];
    }

    /** The place of a pair's first word among the words. */
    public int first(int pair) {
        return first[pair];
    }

    /** The place of a pair's second word, which is the larger one. */
    public int second(int pair) {
        return second[pair];
    }

    /** The number of the pair of the words at two different places, in either order. */
    public int pair(int place, int other) {
        int i = Math.min(place, other);
        int j = Math.max(place, other);
        if (i < 0 || i == j || j >= words.length) {
            throw new IllegalArgumentException(
                    "There is no pair of " + place + " and " + other + " of " + words.length);
        }
        return i * (2 * words.length - i - 1) / 2 + j - i - 1;
    }

    int[] words() {
        return words.clone();
    }
}
