package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** From still to leaping: lists are kept, made anew, given up and begun again. */
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
}
