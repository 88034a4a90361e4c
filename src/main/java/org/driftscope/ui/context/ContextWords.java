package org.driftscope.ui.context;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.driftscope.insight.WordPairs;
import org.driftscope.text.ContentWords;
import org.driftscope.text.Dataset;

/** Which words of a corpus are compared with each other. */
final class ContextWords {
    /** So that all pairs, 4,950 at most, can be drawn and their cosines ranked at every picture. */
    static final int MOST = 100;

    /** A word met once says little about the company it keeps. */
    private static final int FEWEST_TIMES = 2;

    private ContextWords() {}

    /**
     * All pairs of the words of the categories, in the order of the vocabulary, and after them the
     * most frequent content words that occur twice or more; of 100 words at most.
     */
    static WordPairs of(Dataset dataset) {
        Stream<Integer> ofCategories =
                IntStream.range(0, dataset.vocabulary().size())
                        .filter(id -> !dataset.categoriesOf(id).isEmpty())
                        .boxed();
        List<Integer> content = ContentWords.of(dataset, 2 * MOST);
        Stream<Integer> frequent =
                content.stream().filter(id -> dataset.vocabulary().count(id) >= FEWEST_TIMES);
        return new WordPairs(
                Stream.concat(ofCategories, frequent)
                        .distinct()
                        .limit(MOST)
                        .mapToInt(Integer::intValue)
                        .toArray());
    }
}
