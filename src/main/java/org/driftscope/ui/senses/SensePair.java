package org.driftscope.ui.senses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.driftscope.insight.SenseOccurrence;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;

/**
 * Two sentences of the text that mean one word in two senses.
 *
 * @param name such as "orange: fruit or colours"
 */
record SensePair(String name, String first, String second) {
    /** One for each word that occurs in two senses or more, each from the first sentences. */
    static List<SensePair> of(Dataset dataset, List<SenseOccurrence> occurrences) {
        Map<Integer, Map<Integer, SenseOccurrence>> firsts = new TreeMap<>();
        for (SenseOccurrence occurrence : occurrences) {
            firsts.computeIfAbsent(occurrence.token(), token -> new TreeMap<>())
                    .putIfAbsent(occurrence.sense(), occurrence);
        }
        List<Category> categories = dataset.corpus().categories();
        List<SensePair> pairs = new ArrayList<>();
        firsts.forEach(
                (token, bySense) -> {
                    List<SenseOccurrence> senses = List.copyOf(bySense.values());
                    if (senses.size() > 1) {
                        pairs.add(
                                new SensePair(
                                        dataset.vocabulary().token(token)
                                                + ": "
                                                + categories.get(senses.get(0).sense()).name()
                                                + " or "
                                                + categories.get(senses.get(1).sense()).name(),
                                        sentence(dataset, senses.get(0)),
                                        sentence(dataset, senses.get(1))));
                    }
                });
        return pairs;
    }

    private static String sentence(Dataset dataset, SenseOccurrence occurrence) {
        return dataset.corpus().sentences().get(occurrence.example().sentence());
    }

    /**
     * Two sentences with a word of a category in common, the first of the text that have one; any
     * two where there are none.
     */
    static SensePair withoutSenses(Dataset dataset, int most) {
        List<String> sentences = dataset.corpus().sentences();
        Map<Integer, Integer> seen = new HashMap<>();
        for (int s = 0; s < Math.min(most, sentences.size()); s++) {
            for (int token : dataset.sentence(s)) {
                Integer earlier = seen.putIfAbsent(token, s);
                if (earlier != null && earlier != s && !dataset.categoriesOf(token).isEmpty()) {
                    return new SensePair(
                            dataset.vocabulary().token(token),
                            sentences.get(earlier),
                            sentences.get(s));
                }
            }
        }
        return new SensePair("", sentences.get(0), sentences.get(sentences.size() > 1 ? 1 : 0));
    }
}
