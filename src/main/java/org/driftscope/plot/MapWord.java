package org.driftscope.plot;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final int LONGEST_LABEL = 40;
    private static final Pattern ONE = Pattern.compile("\\X");
    private static final Pattern BEGINNING = Pattern.compile("\\X{" + (LONGEST_LABEL - 1) + "}");

    public MapWord {
        categories = List.copyOf(categories);
    }

    /** What is written beside its point: of a very long word the first 39 characters. */
    public String label() {
        if (text.length() <= LONGEST_LABEL) {
            return text;
        }
        Matcher beginning = BEGINNING.matcher(text);
        boolean isLong =
                beginning.lookingAt()
                        && beginning.end() < text.length()
                        && !ONE.matcher(text.substring(beginning.end())).matches();
        return isLong ? beginning.group() + "…" : text;
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
