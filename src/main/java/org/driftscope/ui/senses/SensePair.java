package org.driftscope.ui.senses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int MOST_TRIED = 100;

    /**
     * One for each word that occurs in two senses or more: the first sentences where it stands at
     * the same place, so that only its neighbours differ; else the first at all.
     */
    static List<SensePair> of(Dataset dataset, List<SenseOccurrence> occurrences) {
        Map<Integer, List<SenseOccurrence>> byWord = new TreeMap<>();
        for (SenseOccurrence occurrence : occurrences) {
            byWord.computeIfAbsent(occurrence.token(), token -> new ArrayList<>()).add(occurrence);
        }
        List<SensePair> pairs = new ArrayList<>();
        for (List<SenseOccurrence> word : byWord.values()) {
            Optional<SensePair> samePlace = first(dataset, word, true);
            samePlace.or(() -> first(dataset, word, false)).ifPresent(pairs::add);
        }
        return pairs;
    }

    private static Optional<SensePair> first(
            Dataset dataset, List<SenseOccurrence> word, boolean samePlace) {
        SenseOccurrence one = word.get(0);
        for (SenseOccurrence first : word.subList(0, Math.min(MOST_TRIED, word.size()))) {
            for (SenseOccurrence second : word) {
                if (first.sense() == one.sense()
                        && second.sense() != one.sense()
                        && (!samePlace || first.position() == second.position())) {
                    return Optional.of(of(dataset, first, second));
                }
            }
        }
        return Optional.empty();
    }

    private static SensePair of(Dataset dataset, SenseOccurrence first, SenseOccurrence second) {
        List<Category> categories = dataset.corpus().categories();
        return new SensePair(
                dataset.vocabulary().token(first.token())
                        + ": "
                        + categories.get(first.sense()).name()
                        + " or "
                        + categories.get(second.sense()).name(),
                sentence(dataset, first),
                sentence(dataset, second));
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
