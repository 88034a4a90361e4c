package org.driftscope.run;

import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.projection.FittedWords;
import org.driftscope.text.ContentWords;
import org.driftscope.text.Dataset;

/** Which tokens of a dataset the projection is fitted on. */
final class WordSets {
    /** A plane through fewer words than this says nothing. */
    private static final int FEWEST = 3;

    private WordSets() {}

    /** Token ids the projection is fitted on, ascending. */
    static List<Integer> fitted(Dataset dataset, FittedWords choice) {
        return switch (choice) {
            case CATEGORIES -> {
                List<Integer> words =
                        allTokens(dataset)
                                .filter(id -> !dataset.categoriesOf(id).isEmpty())
                                .boxed()
                                .toList();
                yield words.size() >= FEWEST ? words : frequent(dataset);
            }
            case FREQUENT -> frequent(dataset);
            case ALL -> all(dataset);
        };
    }

    /** All tokens, without the fillers where the settings want none on the map. */
    private static List<Integer> all(Dataset dataset) {
        boolean stopWords = dataset.settings().stopWordsOnMap();
        List<Integer> words =
                allTokens(dataset)
                        .filter(id -> stopWords || !dataset.isFiller(id))
                        .boxed()
                        .toList();
        return words.size() >= FEWEST ? words : allTokens(dataset).boxed().toList();
    }

    /** Those that are frequent, and those of the categories however rare they are. */
    private static List<Integer> frequent(Dataset dataset) {
        return IntStream.concat(
                        ContentWords.of(dataset, ContentWords.DEFAULT_MOST).stream()
                                .mapToInt(Integer::intValue),
                        allTokens(dataset).filter(id -> !dataset.categoriesOf(id).isEmpty()))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private static IntStream allTokens(Dataset dataset) {
        return IntStream.range(0, dataset.vocabulary().size());
    }
}
