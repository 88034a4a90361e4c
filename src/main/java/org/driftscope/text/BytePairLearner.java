package org.driftscope.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Learns which pairs of neighbouring pieces to merge: over and over the most frequent, of equally
 * frequent ones the first in the order of {@link String#compareTo} of the left, then of the right
 * piece. A pair that stands only once is not merged. Used once, on one thread.
 *
 * <p>Counts are kept up to date word by word, so that a merge costs no more than the words it
 * changes. The queue may hold outdated entries; they are passed over.
 *
 * @see <a href="https://arxiv.org/abs/1508.07909">Sennrich, Haddow, Birch (2016), algorithm 1</a>
 */
final class BytePairLearner {
    private static final int LEAST_COUNT = 2;

    /** A pair with the count it had when it was put into the queue. */
    private record Candidate(long count, BytePair pair) {}

    /** How often a pair stands in the corpus, and the numbers of words it has stood in. */
    private static final class Use {
        private final List<Integer> words = new ArrayList<>();
        private long count;
    }

    private final List<List<String>> words = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final Map<BytePair, Use> uses = new HashMap<>();
    private final Set<BytePair> changed = new HashSet<>();
    private final PriorityQueue<Candidate> queue =
            new PriorityQueue<>(
                    Comparator.comparingLong((Candidate c) -> -c.count())
                            .thenComparing(c -> c.pair().left())
                            .thenComparing(c -> c.pair().right()));

    /** Adds a word, as its smallest pieces, that stands {@code count} times in the corpus. */
    void add(List<String> symbols, int count) {
        words.add(symbols);
        counts.add(count);
        addPairs(words.size() - 1, List.of());
    }

    /** The pairs to merge in order, at most {@code merges}. */
    List<BytePair> learn(int merges) {
        List<BytePair> learned = new ArrayList<>();
        enqueueChanged();
        while (learned.size() < merges && !queue.isEmpty()) {
            Candidate best = queue.remove();
            if (best.count() < LEAST_COUNT) {
                break;
            }
            if (best.count() == uses.get(best.pair()).count) {
                Cancellation.throwIfInterrupted();
                merge(best.pair());
                learned.add(best.pair());
                enqueueChanged();
            }
        }
        return learned;
    }

    /** The pieces of a word, by the number it was added as, after all merges so far. */
    List<String> pieces(int word) {
        return words.get(word);
    }

    private void merge(BytePair pair) {
        String merged = pair.merged();
        for (int word : List.copyOf(uses.get(pair).words)) {
            List<String> before = words.get(word);
            List<String> after = new ArrayList<>(before.size());
            for (int i = 0; i < before.size(); i++) {
                boolean here = i + 1 < before.size() && pair.is(before.get(i), before.get(i + 1));
                after.add(here ? merged : before.get(i));
                i += here ? 1 : 0;
            }
            if (after.size() < before.size()) {
                removePairs(word);
                words.set(word, after);
                addPairs(word, before);
            }
        }
    }

    private void removePairs(int word) {
        List<String> symbols = words.get(word);
        for (int i = 0; i + 1 < symbols.size(); i++) {
            BytePair pair = new BytePair(symbols.get(i), symbols.get(i + 1));
            uses.get(pair).count -= counts.get(word);
            changed.add(pair);
        }
    }

    /** Counts the pairs of a word; those it had {@code before} know of the word already. */
    private void addPairs(int word, List<String> before) {
        List<String> symbols = words.get(word);
        for (int i = 0; i + 1 < symbols.size(); i++) {
            BytePair pair = new BytePair(symbols.get(i), symbols.get(i + 1));
            Use use = uses.computeIfAbsent(pair, unused -> new Use());
            use.count += counts.get(word);
            if (!holds(before, pair)) {
                use.words.add(word);
            }
            changed.add(pair);
        }
    }

    private static boolean holds(List<String> symbols, BytePair pair) {
        for (int i = 0; i + 1 < symbols.size(); i++) {
            if (pair.is(symbols.get(i), symbols.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private void enqueueChanged() {
        for (BytePair pair : changed) {
            queue.add(new Candidate(uses.get(pair).count, pair));
        }
        changed.clear();
    }
}
