package org.driftscope.plot;

import java.util.List;

/**
 * A word of the map.
 *
 * @param tokenId its row in the embedding matrix
 * @param text as written
 * @param categories numbers of its categories; several for an ambiguous word
 * @param count how often it occurs in the corpus
 * @param fitted whether the projection is fitted on it; the others are drawn faintly
 */
public record MapWord(
        int tokenId, String text, List<Integer> categories, int count, boolean fitted) {
    public MapWord {
        categories = List.copyOf(categories);
    }

    /** The same word, fitted or not. */
    public MapWord withFitted(boolean other) {
        return new MapWord(tokenId, text, categories, count, other);
    }

    /** The same word in other categories. */
    public MapWord withCategories(List<Integer> others) {
        return new MapWord(tokenId, text, others, count, fitted);
    }
}
