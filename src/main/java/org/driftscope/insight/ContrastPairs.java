package org.driftscope.insight;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.driftscope.text.Dataset;

/**
 * Two pairs with a word in common that show the difference between being alike and being together.
 *
 * @param alike the number of the pair of the first two words of the first category that has two;
 *     without categories, of the pair with the largest PPMI cosine among those that never share a
 *     sentence
 * @param together the number of the pair of the first of these two and the word, of no category of
 *     its own, that shares most sentences with it; of several the one with the smallest PPMI cosine
 */
public record ContrastPairs(OptionalInt alike, OptionalInt together) {
    /** The pairs of a corpus, empty where it has none like these. */
    public static ContrastPairs of(PairContexts contexts, Dataset dataset) {
        OptionalInt alike = ofACategory(contexts.pairs(), dataset);
        if (alike.isEmpty()) {
            alike = alikeAndNeverTogether(contexts);
        }
        OptionalInt together =
                alike.isPresent()
                        ? mostTogether(contexts, dataset, alike.getAsInt())
                        : OptionalInt.empty();
        return new ContrastPairs(alike, together);
    }

    private static OptionalInt ofACategory(WordPairs pairs, Dataset dataset) {
        for (int category = 0; category < dataset.corpus().categories().size(); category++) {
            int number = category;
            int[] places =
                    IntStream.range(0, pairs.wordCount())
                            .filter(p -> dataset.categoriesOf(pairs.word(p)).contains(number))
                            .limit(2)
                            .toArray();
            if (places.length == 2) {
                return OptionalInt.of(pairs.pair(places[0], places[1]));
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt alikeAndNeverTogether(PairContexts contexts) {
        OptionalInt best = OptionalInt.empty();
        for (int pair = 0; pair < contexts.pairs().count(); pair++) {
            if (contexts.value(ContextMeasure.SHARED_SENTENCES, pair) == 0
                    && (best.isEmpty() || ppmi(contexts, pair) > ppmi(contexts, best.getAsInt()))) {
                best = OptionalInt.of(pair);
            }
        }
        return best;
    }

    private static OptionalInt mostTogether(PairContexts contexts, Dataset dataset, int alike) {
        WordPairs pairs = contexts.pairs();
        int first = pairs.first(alike);
        IntPredicate ofItsKind =
                place ->
                        dataset.categoriesOf(pairs.word(place)).stream()
                                .anyMatch(dataset.categoriesOf(pairs.word(first))::contains);
        OptionalInt best = OptionalInt.empty();
        for (int place = 0; place < pairs.wordCount(); place++) {
            if (place != first && place != pairs.second(alike) && !ofItsKind.test(place)) {
                int pair = pairs.pair(first, place);
                if (shared(contexts, pair) > 0
                        && (best.isEmpty() || moreTogether(contexts, pair, best.getAsInt()))) {
                    best = OptionalInt.of(pair);
                }
            }
        }
        return best;
    }

    private static boolean moreTogether(PairContexts contexts, int pair, int other) {
        double more = shared(contexts, pair) - shared(contexts, other);
        return more > 0 || (more == 0 && ppmi(contexts, pair) < ppmi(contexts, other));
    }

    private static double shared(PairContexts contexts, int pair) {
        return contexts.value(ContextMeasure.SHARED_SENTENCES, pair);
    }

    private static double ppmi(PairContexts contexts, int pair) {
        return contexts.value(ContextMeasure.PPMI_COSINE, pair);
    }
}
