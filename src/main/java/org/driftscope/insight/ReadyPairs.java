package org.driftscope.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.driftscope.text.ContentWords;
import org.driftscope.text.Dataset;

/**
 * Pairs of a corpus that show something. With categories: of each category its first two words,
 * with the first word of the last category as control (of the first one for the last); and the
 * first pair once more, with the content word that shares the most sentences, at least two, with
 * its first word. Without: the words that share the most neighbours, with the word that shares the
 * fewest with both.
 */
public final class ReadyPairs {
    private static final int MOST_WORDS = 60;
    private static final int MOST_PAIRS = 3;
    private static final int SENTENCES_TOGETHER = 2;

    private final Dataset dataset;

    private ReadyPairs(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * The pairs of a dataset, the most telling first.
     *
     * @param words token ids of the words of interest, three at least
     */
    public static List<ReadyPair> of(Dataset dataset, List<Integer> words) {
        ReadyPairs ready = new ReadyPairs(dataset);
        List<ReadyPair> pairs = ready.ofCategories();
        return pairs.isEmpty() ? ready.byNeighbours(words) : pairs;
    }

    private List<ReadyPair> ofCategories() {
        List<List<Integer>> categories =
                IntStream.range(0, dataset.corpus().categories().size())
                        .mapToObj(this::wordsOf)
                        .filter(words -> words.size() >= 2)
                        .toList();
        List<ReadyPair> pairs = new ArrayList<>();
        for (int i = 0; i < categories.size() && categories.size() > 1; i++) {
            List<Integer> own = categories.get(i);
            int last = categories.size() - 1;
            int control = categories.get(i == last ? 0 : last).get(0);
            pairs.add(new ReadyPair(own.get(0), own.get(1), control));
        }
        if (!pairs.isEmpty()) {
            together(categories.get(0))
                    .ifPresent(
                            word ->
                                    pairs.add(
                                            1,
                                            new ReadyPair(
                                                    pairs.get(0).first(),
                                                    pairs.get(0).second(),
                                                    word)));
        }
        return List.copyOf(pairs);
    }

    /** Words of this category and no other, in its order. */
    private List<Integer> wordsOf(int category) {
        return dataset.corpus().categories().get(category).words().stream()
                .map(dataset.vocabulary()::id)
                .flatMap(id -> id.stream().boxed())
                .filter(id -> dataset.categoriesOf(id).equals(List.of(category)))
                .toList();
    }

    private Optional<Integer> together(List<Integer> category) {
        int first = category.get(0);
        Set<Integer> content = new HashSet<>(ContentWords.of(dataset, ContentWords.DEFAULT_MOST));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            Set<Integer> tokens = new HashSet<>();
            IntStream.of(dataset.sentence(s)).forEach(tokens::add);
            if (tokens.contains(first)) {
                tokens.stream()
                        .filter(id -> content.contains(id) && !category.contains(id))
                        .forEach(id -> counts.merge(id, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SENTENCES_TOGETHER)
                .max(
                        Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                                .thenComparing(entry -> -dataset.vocabulary().count(entry.getKey()))
                                .thenComparing(entry -> -entry.getKey()))
                .map(Map.Entry::getKey);
    }

    private List<ReadyPair> byNeighbours(List<Integer> interesting) {
        List<Integer> words =
                interesting.stream()
                        .sorted(Comparator.comparing(id -> -dataset.vocabulary().count(id)))
                        .limit(MOST_WORDS)
                        .toList();
        Map<Integer, Set<WordFrame>> frames = frames(words);
        List<ReadyPair> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                pairs.add(new ReadyPair(words.get(i), words.get(j), words.get(i)));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparing(pair -> -shared(frames, pair.first(), pair.second())))
                .limit(MOST_PAIRS)
                .map(pair -> withControl(pair, words, frames))
                .toList();
    }

    private Map<Integer, Set<WordFrame>> frames(List<Integer> words) {
        Map<Integer, Set<WordFrame>> frames = new HashMap<>();
        words.forEach(word -> frames.put(word, new HashSet<>()));
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] sentence = dataset.sentence(s);
            for (int t = 0; t < sentence.length; t++) {
                if (frames.containsKey(sentence[t])) {
                    frames.get(sentence[t]).add(WordFrame.of(sentence, t, 1));
                }
            }
        }
        return frames;
    }

    private static int shared(Map<Integer, Set<WordFrame>> frames, int a, int b) {
        return (int) frames.get(a).stream().filter(frames.get(b)::contains).count();
    }

    private static ReadyPair withControl(
            ReadyPair pair, List<Integer> words, Map<Integer, Set<WordFrame>> frames) {
        int control =
                words.stream()
                        .filter(id -> id != pair.first() && id != pair.second())
                        .min(
                                Comparator.comparing(
                                        id ->
                                                shared(frames, id, pair.first())
                                                        + shared(frames, id, pair.second())))
                        .orElseThrow();
        return new ReadyPair(pair.first(), pair.second(), control);
    }
}
