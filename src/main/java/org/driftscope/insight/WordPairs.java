package org.driftscope.insight;

import java.util.Arrays;

/**
 * All pairs of some words, numbered: the first word with each after it, then the second, and so on.
 * Of n words there are n·(n − 1)/2. Immutable.
 */
public final class WordPairs {
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
