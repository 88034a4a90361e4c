package org.driftscope.ui.senses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.driftscope.insight.SenseOccurrence;
import org.driftscope.text.Category;
import org.driftscope.text.ContentWords;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;
import org.driftscope.wording.Wording;

/**
 * Two sentences of the text that mean one word in two senses.
 *
 * @param name such as "orange: fruit or colours"
 */
record SensePair(String name, String first, String second) {
    private static final Wording WORDS = Wording.of("ui.senses");

    private static final int MOST_TRIED = 100;
    private static final int MOST_CONTENT_WORDS = 1000;

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
                WORDS.get(
                        "pair",
                        "word",
                        dataset.vocabulary().token(first.token()),
                        "first",
                        categories.get(first.sense()).name(),
                        "second",
                        categories.get(second.sense()).name()),
                sentence(dataset, first),
                sentence(dataset, second));
    }

    private static String sentence(Dataset dataset, SenseOccurrence occurrence) {
        return dataset.corpus().sentences().get(occurrence.example().sentence());
    }

    /**
     * Two sentences with a word in common, the first of the text that have one: of a category, else
     * a content word, else any. Empty where no two have one among the tokens that are read.
     *
     * @param context the most tokens that are read of a sentence
     * @param most how many sentences are looked at
     */
    static Optional<SensePair> withoutSenses(Dataset dataset, int context, int most) {
        Set<Integer> content = Set.copyOf(ContentWords.of(dataset, MOST_CONTENT_WORDS));
        List<IntPredicate> wanted =
                List.of(
                        token -> !dataset.categoriesOf(token).isEmpty(),
                        content::contains,
                        token -> isWritten(dataset.vocabulary().token(token)));
        return wanted.stream()
                .flatMap(word -> sharing(dataset, context, most, word).stream())
                .findFirst();
    }

    private static boolean isWritten(String token) {
        return !Vocabulary.isSpecial(token)
                && token.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Optional<SensePair> sharing(
            Dataset dataset, int context, int most, IntPredicate wanted) {
        List<String> sentences = dataset.corpus().sentences();
        Map<Integer, Integer> seen = new HashMap<>();
        for (int s = 0; s < Math.min(most, sentences.size()); s++) {
            int[] tokens = dataset.sentence(s);
            for (int t = 0; t < Math.min(context, tokens.length - 1); t++) {
                Integer earlier = wanted.test(tokens[t]) ? seen.putIfAbsent(tokens[t], s) : null;
                if (earlier != null && earlier != s) {
                    return Optional.of(
                            new SensePair(
                                    dataset.vocabulary().token(tokens[t]),
                                    sentences.get(earlier),
                                    sentences.get(s)));
                }
            }
        }
        return Optional.empty();
    }
}
