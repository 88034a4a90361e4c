package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.insight.PairContexts;
import org.driftscope.insight.PairCosines;
import org.driftscope.insight.WordPairs;
import org.driftscope.text.ContentWords;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Test;

/**
 * What a corpus says of two words' contexts is what becomes of their embeddings. The expectations
 * were measured beforehand in a separate double-precision program over 8 seeds of 400 steps. From
 * seed to seed the cosine of words that are alike hardly varies, that of others by about 0.3.
 */
class ContextEmergenceTest {
    private static final int STEPS = 400;
    private static final int SEEDS = 8;

    @Test
    void wordsOfTheSameContextsEndUpAlikeAndWordsOfTheSameSentencesDoNot() {
        Map<String, List<Double>> found = train("standard-6");
        assertEquals(0.99, median(found.get("dog-cat")), 0.03);
        assertEquals(0.99, median(found.get("coffee-tea")), 0.03);
        assertEquals(0.77, median(found.get("morning-evening")), 0.05);
        assertEquals(0.09, median(found.get("dog-ball")), 0.25);
        assertEquals(0.06, median(found.get("coffee-morning")), 0.25);
        // Rank correlations with the cosines, over all pairs.
        assertTrue(Collections.min(found.get("PPMI_COSINE")) > 0.1, found::toString);
        assertTrue(Collections.max(found.get("NEXT_WORD_DIVERGENCE")) < -0.1, found::toString);
        assertTrue(Collections.max(found.get("PREVIOUS_WORD_DIVERGENCE")) < -0.2, found::toString);
        assertTrue(Collections.max(found.get("SHARED_SENTENCES")) < 0.1, found::toString);
    }

    @Test
    void onTheLessonDogMeetsCatWhomItNeverMetAndNotItsBone() {
        Map<String, List<Double>> found = train("lesson-bone");
        assertTrue(median(found.get("dog-cat")) > 0.85, found::toString);
        assertEquals(-0.22, median(found.get("dog-bone")), 0.25);
        for (int seed = 0; seed < SEEDS; seed++) {
            assertTrue(
                    found.get("dog-cat").get(seed) > found.get("dog-bone").get(seed) + 0.5,
                    found::toString);
        }
    }

    /** By pair and by measure what each seed came to. */
    private static Map<String, List<Double>> train(String corpus) {
        Map<String, List<Double>> found = new HashMap<>();
        Dataset dataset = Corpora.dataset(corpus);
        int[] words = ContentWords.of(dataset, 200).stream().mapToInt(Integer::intValue).toArray();
        PairContexts contexts = PairContexts.of(dataset, new WordPairs(words));
        for (long seed = 1; seed <= SEEDS; seed++) {
            try (Stepper stepper = Corpora.stepper(corpus, seed)) {
                Frame frame = stepper.frame();
                while (frame.step() < STEPS) {
                    frame = stepper.step();
                }
                PairCosines cosines = PairCosines.centred(frame.embeddings(), contexts.pairs());
                addPairs(found, dataset, contexts.pairs(), cosines);
                for (ContextMeasure measure : ContextMeasure.values()) {
                    double correlation =
                            contexts.ranks(measure).correlation(cosines.ranks()).orElseThrow();
                    found.computeIfAbsent(measure.name(), name -> new ArrayList<>())
                            .add(correlation);
                }
            }
        }
        return found;
    }

    private static void addPairs(
            Map<String, List<Double>> found,
            Dataset dataset,
            WordPairs pairs,
            PairCosines cosines) {
        for (int pair = 0; pair < pairs.count(); pair++) {
            String one = dataset.vocabulary().token(pairs.word(pairs.first(pair)));
            String other = dataset.vocabulary().token(pairs.word(pairs.second(pair)));
            double cosine = cosines.value(pair);
            found.computeIfAbsent(one + "-" + other, name -> new ArrayList<>()).add(cosine);
            found.computeIfAbsent(other + "-" + one, name -> new ArrayList<>()).add(cosine);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get(SEEDS / 2 - 1) + sorted.get(SEEDS / 2)) / 2;
    }
}
