package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.driftscope.insight.PairSimilarity;
import org.driftscope.math.Matrix;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Test;

/**
 * Which similarity of gradients says something of two words, on the default corpus. A share is that
 * of the comparisons of a pair of the same category with a pair across categories in which the
 * first has the larger cosine: 1 where they are apart, 0.5 where they are mixed.
 *
 * <p>The expectations come from a numpy program (the reference transformer of the tests in double
 * precision, the start drawn by numpy). Over 200 random starts it found for the gradient of the
 * whole corpus at step 0: dog-cat 0.73 in the median (a tenth below 0.3, the worst -0.58),
 * dog-morning 0.10, dog-cat above dog-morning in 90 %, a share of 0.77 on average. An earlier
 * measurement on fewer seeds had found 0.80 and -0.07 for the two pairs. Trained with 8 seeds,
 * single batches mix the pairs (0.52 over the first 100 steps), and the sum over 100 steps,
 * centred, parts them (1.00 in the median, 0.998 at worst).
 */
class GradientSimilarityTest {
    private static final String CORPUS = "starter-natural-4";
    private static final Dataset DATASET = Corpora.dataset(CORPUS);

    private static Stepper stepper(long seed, int batchSize) {
        RunSettings settings = Corpora.stored(CORPUS).recommended().withSeed(seed);
        return new Stepper(DATASET, settings.withBatchSize(batchSize), true);
    }

    private static int id(String word) {
        return DATASET.vocabulary().id(word).orElseThrow();
    }

    private static int[] words(Stepper stepper) {
        return stepper.description().fittedWords().stream().mapToInt(Integer::intValue).toArray();
    }

    private static double share(Matrix gradient, int[] words, boolean centred) {
        List<Double> same = new ArrayList<>();
        List<Double> across = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (int j = i + 1; j < words.length; j++) {
                double cosine =
                        centred
                                ? PairSimilarity.centredCosine(gradient, words[i], words[j], words)
                                : PairSimilarity.cosine(gradient, words[i], words[j]);
                boolean alike =
                        DATASET.categoriesOf(words[i]).equals(DATASET.categoriesOf(words[j]));
                (alike ? same : across).add(cosine);
            }
        }
        long won =
                same.stream()
                        .mapToLong(one -> across.stream().filter(other -> one > other).count())
                        .sum();
        return (double) won / ((long) same.size() * across.size());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Test
    void theWholeCorpusAtStepZeroSaysMuch() {
        int seeds = 30;
        double[] dogCat = new double[seeds];
        double[] dogMorning = new double[seeds];
        double shares = 0;
        for (int i = 0; i < seeds; i++) {
            try (Stepper stepper = stepper(i + 1, 32)) {
                Matrix gradient = StartGradient.of(stepper.moment());
                dogCat[i] = PairSimilarity.cosine(gradient, id("dog"), id("cat"));
                dogMorning[i] = PairSimilarity.cosine(gradient, id("dog"), id("morning"));
                shares += share(gradient, words(stepper), false);
            }
        }
        assertEquals(0.76, median(dogCat), 0.10); // between both measurements
        assertEquals(0.02, median(dogMorning), 0.25);
        assertEquals(0.77, shares / seeds, 0.04);
        int closer = 0;
        for (int i = 0; i < seeds; i++) {
            closer += dogCat[i] > dogMorning[i] ? 1 : 0;
        }
        assertTrue(closer >= 0.75 * seeds, closer + " of " + seeds);
    }

    @Test
    void itIsWhatAStepOverAllSentencesReports() {
        try (Stepper stepper = stepper(3, DATASET.sentenceCount())) {
            Matrix expected = StartGradient.of(stepper.moment());
            stepper.step();
            Matrix actual = stepper.moment().lastGradient();
            assertTrue(difference(expected, actual) <= 1e-5 * largest(expected));
            // It stays that of step 0, whatever the run has done since.
            assertEquals(expected, StartGradient.of(stepper.moment()));
        }
    }

    private static double difference(Matrix a, Matrix b) {
        double worst = 0;
        for (int row = 0; row < a.rows(); row++) {
            for (int c = 0; c < a.columns(); c++) {
                worst = Math.max(worst, Math.abs(a.get(row, c) - b.get(row, c)));
            }
        }
        return worst;
    }

    private static double largest(Matrix a) {
        return difference(a, Matrix.zeros(a.rows(), a.columns()));
    }

    @Test
    void theSumOver100StepsPartsTheCategoriesAndSingleStepsDoNot() {
        List<double[]> results =
                LongStream.rangeClosed(1, 8)
                        .mapToObj(GradientSimilarityTest::hundredSteps)
                        .toList();
        double[] summed = results.stream().mapToDouble(result -> result[0]).toArray();
        assertEquals(1, median(summed), 0);
        for (double share : summed) {
            assertTrue(share >= 0.99, () -> "a share of " + share);
        }
        double single = results.stream().mapToDouble(result -> result[1]).average().orElseThrow();
        assertEquals(0.5, single, 0.06);
    }

    /** The share of the sum over 100 steps, centred, and the mean share of the single steps. */
    private static double[] hundredSteps(long seed) {
        try (Stepper stepper = stepper(seed, 32)) {
            int[] words = words(stepper);
            double single = 0;
            for (int step = 1; step <= 100; step++) {
                stepper.step();
                single += share(stepper.moment().lastGradient(), words, false) / 100;
            }
            return new double[] {share(stepper.moment().gradientSum(), words, true), single};
        }
    }

    /**
     * On lesson-bone dog and cat never share a sentence, and dog and bone share two. The numpy
     * program trained 8 seeds for 400 steps: dog-cat 0.90 in the median (0.67 to 0.99), dog-bone
     * -0.04 (-0.23 to 0.20). Dog and cat stay below the 0.99 of a corpus in which their contexts
     * are identical, since one chews its bone and the other its toy.
     */
    @Test
    void aSharedContextCountsAndASharedSentenceDoesNot() {
        int seeds = 8;
        double[] dogCat = new double[seeds];
        double[] dogBone = new double[seeds];
        for (int i = 0; i < seeds; i++) {
            try (Stepper stepper = Corpora.stepper("lesson-bone", i + 1)) {
                Dataset dataset = stepper.description().dataset();
                int dog = dataset.vocabulary().id("dog").orElseThrow();
                stepper.setCorpusLossEvery(400);
                for (int step = 0; step < 400; step++) {
                    stepper.step();
                }
                Matrix embeddings = stepper.frame().embeddings();
                dogCat[i] =
                        PairSimilarity.centredCosine(
                                embeddings,
                                dog,
                                dataset.vocabulary().id("cat").orElseThrow(),
                                words(stepper));
                dogBone[i] =
                        PairSimilarity.centredCosine(
                                embeddings,
                                dog,
                                dataset.vocabulary().id("bone").orElseThrow(),
                                words(stepper));
            }
        }
        assertEquals(0.90, median(dogCat), 0.06);
        assertEquals(-0.04, median(dogBone), 0.15);
        for (int i = 0; i < seeds; i++) {
            assertTrue(dogCat[i] > dogBone[i] + 0.4, dogCat[i] + " and " + dogBone[i]);
        }
    }
}
