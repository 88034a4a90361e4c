package org.driftscope.ui.why;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;

/** A few words to begin with, for a person who has selected none. */
final class ReadyWords {
    private static final int MOST = 6;

    private ReadyWords() {}

    /**
     * Token ids of the most frequent word of each of the first categories; where there are no
     * categories, of the most frequent words the map is fitted on.
     */
    static List<Integer> of(RunDescription description) {
        Dataset dataset = description.dataset();
        Vocabulary vocabulary = dataset.vocabulary();
        Map<Integer, Integer> best = new TreeMap<>();
        for (int id = 0; id < vocabulary.size(); id++) {
            for (int category : dataset.categoriesOf(id)) {
                Integer before = best.get(category);
                if (before == null || vocabulary.count(id) > vocabulary.count(before)) {
                    best.put(category, id);
                }
            }
        }
        return best.isEmpty()
                ? description.fittedWords().stream()
                        .sorted(Comparator.comparing(id -> -vocabulary.count(id)))
                        .limit(MOST)
                        .toList()
                : best.values().stream().distinct().limit(MOST).toList();
    }
}
