package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One measure used again and again, against every pair compared and sorted anew. */
class NeighborPurityTest {
    private static final int CHANNELS = 10;
    private static final int LABELS = 5;

    private static int[] ids(int words) {
        return IntStream.range(0, words).toArray();
    }

    private static int[] labels(int words) {
        return IntStream.range(0, words).map(i -> i * 7 % LABELS).toArray();
    }

    private static double bySorting(Matrix rows, int[] labels) {
        int same = 0;
        for (int word = 0; word < rows.rows(); word++) {
            int own = word;
            double[] cosines =
                    IntStream.range(0, rows.rows())
                            .mapToDouble(other -> PairSimilarity.cosine(rows, own, other))
                            .toArray();
            int[] nearest =
                    IntStream.range(0, rows.rows())
                            .filter(other -> other != own)
                            .boxed()
                            .sorted(Comparator.comparingDouble(other -> -cosines[other]))
                            .limit(3)
                            .mapToInt(Integer::intValue)
                            .toArray();
            for (int other : nearest) {
                same += labels[other] == labels[word] ? 1 : 0;
            }
        }
        return (double) same / (3 * rows.rows());
    }

    private static float[] start(SeededRandom random, int words, int[] labels) {
        float[] values = new float[words * CHANNELS];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
            values[i] += i % CHANNELS == labels[i / CHANNELS] ? 1 : 0;
        }
        return values;
    }

    /** From still to leaping: the words that were nearest last are so still, or no longer. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-4, 1e-3, 4e-3, 0.02, 1})
    void everyStepOfAWalkIsMeasuredAsIfItWereTheFirst(double pace) {
        int words = 230;
        int[] labels = labels(words);
        SeededRandom random = new SeededRandom(3);
        float[] values = start(random, words, labels);
        NeighborPurity purity = new NeighborPurity(ids(words), labels);
        for (int step = 0; step < 30; step++) {
            Matrix rows = Matrix.copyOf(words, CHANNELS, values);
            assertEquals(bySorting(rows, labels), purity.mean(rows), "step " + step);
            double now = step % 11 == 10 ? 10 * pace : pace;
            for (int i = 0; i < values.length; i++) {
                values[i] += (float) (now * random.nextGaussian());
            }
        }
    }

    @Test
    void aFewWordsThatLeapAmongTheOthersAreNoticed() {
        int words = 230;
        int[] labels = labels(words);
        float[] values = start(new SeededRandom(4), words, labels);
        NeighborPurity purity = new NeighborPurity(ids(words), labels);
        for (int step = 0; step < 12; step++) {
            Matrix rows = Matrix.copyOf(words, CHANNELS, values);
            assertEquals(bySorting(rows, labels), purity.mean(rows), "step " + step);
            if (step
                    >= 4) { // right beside another word, on its other side from the origin, or to 0
                float factor = new float[] {1.001f, -1, 0}[step % 3];
                for (int c = 0; c < CHANNELS; c++) {
                    values[step * CHANNELS + c] = factor * values[(90 + step) * CHANNELS + c];
                }
            }
        }
    }

    @Test
    void manyEqualWordsAndWordsOfLengthZeroAreTakenByTheirIds() {
        int words = 210;
        int[] labels = labels(words);
        NeighborPurity purity = new NeighborPurity(ids(words), labels);
        float[] values = new float[words * CHANNELS];
        for (int word = 0; word < words; word++) {
            // The first 60 alike, the next 60 of length 0, each of the others on one of 10 axes.
            if (word < 60 || word >= 120) {
                values[word * CHANNELS + (word < 60 ? 0 : word % CHANNELS)] = 1;
            }
        }
        Matrix rows = Matrix.copyOf(words, CHANNELS, values);
        double expected = bySorting(rows, labels);
        for (int step = 0; step < 4; step++) {
            assertEquals(expected, purity.mean(rows));
        }
    }

    @Test
    void fewWordsAreMeasuredAgainAndAgainAlike() {
        int words = 16;
        int[] labels = labels(words);
        float[] values = start(new SeededRandom(5), words, labels);
        NeighborPurity purity = new NeighborPurity(ids(words), labels);
        for (int step = 0; step < 5; step++) {
            Matrix rows = Matrix.copyOf(words, CHANNELS, values);
            assertEquals(bySorting(rows, labels), purity.mean(rows));
            values[step * CHANNELS] += 2;
        }
    }

    @ParameterizedTest
    @CsvSource({"99,2", "100,3", "101,10", "128,64", "129,16", "257,128"})
    void wordsInTightCategoriesAreMeasuredAsByTheDefinition(int words, int channels) {
        int[] labels = labels(words);
        SeededRandom random = new SeededRandom(9);
        for (double spread : new double[] {1, 1e-2, 1e-3}) {
            float[] values = new float[words * channels];
            for (int i = 0; i < values.length; i++) {
                double centre = StrictMath.sin((labels[i / channels] + 1) * (i % channels + 2));
                values[i] = (float) (centre + spread * random.nextGaussian());
            }
            Matrix rows = Matrix.copyOf(words, channels, values);
            try (NeighborPurity purity = new NeighborPurity(ids(words), labels)) {
                assertEquals(bySorting(rows, labels), purity.mean(rows));
                assertEquals(bySorting(rows, labels), purity.mean(rows));
            }
        }
    }

    @Test
    void wordsThatHaveDivergedCountAsOfLengthZeroAndLeaveNoTrace() {
        int words = 140;
        int[] labels = labels(words);
        float[] values = start(new SeededRandom(10), words, labels);
        Matrix sound = Matrix.copyOf(words, CHANNELS, values);
        float[] spoilt = values.clone();
        float[] zero = values.clone();
        for (int word : new int[] {0, 127, 128, 139}) {
            spoilt[word * CHANNELS + word % CHANNELS] = Float.NaN;
            Arrays.fill(zero, word * CHANNELS, (word + 1) * CHANNELS, 0);
        }
        Matrix expected = Matrix.copyOf(words, CHANNELS, zero);
        float[] endless = values.clone();
        endless[5] = Float.POSITIVE_INFINITY;
        try (NeighborPurity purity = new NeighborPurity(ids(words), labels)) {
            assertEquals(bySorting(sound, labels), purity.mean(sound));
            assertEquals(
                    bySorting(expected, labels),
                    purity.mean(Matrix.copyOf(words, CHANNELS, spoilt)));
            purity.mean(Matrix.copyOf(words, CHANNELS, endless));
            assertEquals(bySorting(sound, labels), purity.mean(sound));
        }
    }

    @Test
    void anotherNumberOfChannelsMakesNoDifference() {
        int words = 120;
        int[] labels = labels(words);
        float[] values = start(new SeededRandom(11), words, labels);
        Matrix wide = Matrix.copyOf(words, CHANNELS, values);
        Matrix narrow =
                Matrix.copyOf(words, CHANNELS / 2, Arrays.copyOf(values, words * CHANNELS / 2));
        try (NeighborPurity purity = new NeighborPurity(ids(words), labels)) {
            assertEquals(bySorting(wide, labels), purity.mean(wide));
            assertEquals(bySorting(narrow, labels), purity.mean(narrow));
            assertEquals(bySorting(wide, labels), purity.mean(wide));
        }
    }

    @Test
    void wordsAllOfOneCategoryArePure() {
        int words = 110;
        int[] labels = new int[words];
        Matrix rows = Matrix.copyOf(words, CHANNELS, start(new SeededRandom(12), words, labels));
        try (NeighborPurity purity = new NeighborPurity(ids(words), labels)) {
            assertEquals(1, purity.mean(rows));
        }
    }
}
