package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BytePairTokenizerTest {
    private static final WordTokenizer WORDS = new WordTokenizer(TextSettings.DEFAULT);

    /** The words of Sennrich et al. (2016), algorithm 1, each as often as there. */
    private static final List<String> PAPER =
            List.of(
                    "low low low low low lower lower",
                    "newest newest newest newest newest newest",
                    "widest widest widest");

    /**
     * By hand, and by a naive Python program that counts all pairs anew before each merge: e s and
     * s t stand 9 times, and e comes first; then es t 9, l o 7 (o w is two pairs here, since the w
     * of low ends it), e w 6, ew est 6, n ewest 6, lo w 5, d est 3, i dest 3, w idest 3, e r 2, lo
     * w (that goes on) 2, low er 2.
     */
    @Test
    void learnsThePairsOfThePaperInTheOrderOfTheirCounts() {
        BytePairLearner learner = new BytePairLearner();
        learner.add(List.of("l@@", "o@@", "w"), 5);
        learner.add(List.of("l@@", "o@@", "w@@", "e@@", "r"), 2);
        learner.add(List.of("n@@", "e@@", "w@@", "e@@", "s@@", "t"), 6);
        learner.add(List.of("w@@", "i@@", "d@@", "e@@", "s@@", "t"), 3);
        assertEquals(
                List.of(
                        "e@@ s@@",
                        "es@@ t",
                        "l@@ o@@",
                        "e@@ w@@",
                        "ew@@ est",
                        "n@@ ewest",
                        "lo@@ w",
                        "d@@ est",
                        "i@@ dest",
                        "w@@ idest",
                        "e@@ r",
                        "lo@@ w@@",
                        "low@@ er"),
                learner.learn(20).stream().map(p -> p.left() + " " + p.right()).toList());
    }

    @Test
    void cutsWordsIntoTheirPieces() {
        assertEquals("l@@ o@@ w e@@ s@@ t", cut(0, "low est"));
        assertEquals(
                "lo@@ w lo@@ w@@ e@@ r n@@ ew@@ est w@@ i@@ d@@ est",
                cut(4, "low lower newest widest"));
        assertEquals("low lo@@ w@@ e@@ r newest widest", cut(10, "low lower newest widest"));
        assertEquals("low lower newest widest", cut(20, "low lower newest widest"));
    }

    @Test
    void cutsWordsItHasNeverSeen() {
        assertEquals("lo@@ w@@ est . x", cut(4, "lowest. x"));
        assertEquals("3@@ .@@ 5 … 🐶", cut(4, "3.5… 🐶"));
    }

    @Test
    void writesPiecesAsWholeWords() {
        BytePairTokenizer pairs = BytePairTokenizer.learn(WORDS, PAPER, 4);
        assertEquals("the lowest, new low.", pairs.write(pairs.tokenize("The lowest, new low.")));
        assertEquals("low new@@", pairs.write(List.of("lo@@", "w", "n@@", "ew@@")));
    }

    @Test
    void mergesNoPairThatStandsOnce() {
        BytePairTokenizer pairs = BytePairTokenizer.learn(WORDS, List.of("ab cd"), 9);
        assertEquals(List.of("a@@", "b", "c@@", "d"), pairs.tokenize("ab cd"));
    }

    /** The pairs of texts of three letters, against counting all of them anew at each merge. */
    @Test
    void learnsWhatCountingAnewLearns() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            Map<List<String>, Integer> words = new HashMap<>();
            for (int w = 0; w < 12; w++) {
                List<String> word = new ArrayList<>();
                for (int i = random.nextInt(7); i >= 0; i--) {
                    word.add("abc".charAt(random.nextInt(3)) + (i == 0 ? "" : "@@"));
                }
                words.merge(word, 1 + random.nextInt(3), Integer::sum);
            }
            BytePairLearner learner = new BytePairLearner();
            words.forEach(learner::add);
            assertEquals(countedAnew(words, 15), learner.learn(15));
        }
    }

    private static List<BytePair> countedAnew(Map<List<String>, Integer> first, int merges) {
        Map<List<String>, Integer> words = first;
        List<BytePair> learned = new ArrayList<>();
        while (learned.size() < merges) {
            Map<BytePair, Integer> counts = new HashMap<>();
            words.forEach(
                    (word, count) -> {
                        for (int i = 0; i + 1 < word.size(); i++) {
                            counts.merge(
                                    new BytePair(word.get(i), word.get(i + 1)),
                                    count,
                                    Integer::sum);
                        }
                    });
            int most = counts.isEmpty() ? 0 : Collections.max(counts.values());
            if (most < 2) {
                break;
            }
            BytePair best =
                    counts.keySet().stream()
                            .filter(pair -> counts.get(pair) == most)
                            .min(
                                    Comparator.comparing(BytePair::left)
                                            .thenComparing(BytePair::right))
                            .orElseThrow();
            learned.add(best);
            Map<List<String>, Integer> next = new HashMap<>();
            words.forEach((word, count) -> next.merge(merge(word, best), count, Integer::sum));
            words = next;
        }
        return learned;
    }

    private static List<String> merge(List<String> word, BytePair pair) {
        List<String> merged = new ArrayList<>();
        for (String symbol : word) {
            int last = merged.size() - 1;
            // A piece that was just made is longer than either half, so it is not taken again.
            if (last >= 0 && merged.get(last).equals(pair.left()) && symbol.equals(pair.right())) {
                merged.set(last, pair.left().replace("@@", "") + symbol);
            } else {
                merged.add(symbol);
            }
        }
        return merged;
    }

    private static String cut(int merges, String text) {
        return String.join(" ", BytePairTokenizer.learn(WORDS, PAPER, merges).tokenize(text));
    }
}
