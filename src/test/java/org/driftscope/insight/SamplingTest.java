package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;

class SamplingTest {
    /** Logits of the probabilities 0.5, 0.05, 0.3 and 0.15. */
    private static final double[] LOGITS = {
        StrictMath.log(0.5), StrictMath.log(0.05), StrictMath.log(0.3), StrictMath.log(0.15)
    };

    private static double[] with(double temperature, int topK, double topP) {
        return new Sampling(temperature, topK, topP).probabilities(LOGITS);
    }

    @Test
    void plainSamplingKeepsTheSoftmax() {
        assertArrayEquals(new double[] {0.5, 0.05, 0.3, 0.15}, with(1, 0, 1), 1e-12);
    }

    @Test
    void aTemperatureOfAHalfSquaresTheProbabilities() {
        double sum = 0.25 + 0.0025 + 0.09 + 0.0225;
        assertArrayEquals(
                new double[] {0.25 / sum, 0.0025 / sum, 0.09 / sum, 0.0225 / sum},
                with(0.5, 0, 1),
                1e-12);
    }

    @Test
    void temperatureZeroIsGreedyAndTakesTheFirstOfEquals() {
        assertArrayEquals(new double[] {1, 0, 0, 0}, with(0, 0, 1), 0);
        assertArrayEquals(
                new double[] {0, 1, 0},
                new Sampling(0, 0, 1).probabilities(new double[] {1, 2, 2}),
                0);
    }

    @Test
    void topKKeepsTheLikeliest() {
        assertArrayEquals(new double[] {0.5 / 0.8, 0, 0.3 / 0.8, 0}, with(1, 2, 1), 1e-12);
        assertArrayEquals(with(1, 0, 1), with(1, 9, 1), 0);
    }

    @Test
    void theNucleusIsTheFewestThatHoldTheShare() {
        assertArrayEquals(new double[] {1, 0, 0, 0}, with(1, 0, 0.4), 1e-12);
        assertArrayEquals(new double[] {0.5 / 0.8, 0, 0.3 / 0.8, 0}, with(1, 0, 0.7), 1e-12);
        assertArrayEquals(
                new double[] {0.5 / 0.95, 0, 0.3 / 0.95, 0.15 / 0.95}, with(1, 0, 0.9), 1e-12);
    }

    @Test
    void theNucleusIsTakenFromWhatTopKLeaves() {
        // Of the two likeliest the first has 0.625, enough for a share of 0.6.
        assertArrayEquals(new double[] {1, 0, 0, 0}, with(1, 2, 0.6), 1e-12);
        assertArrayEquals(new double[] {0.5 / 0.8, 0, 0.3 / 0.8, 0}, with(1, 0, 0.6), 1e-12);
    }

    @Test
    void drawsAsOftenAsTheProbabilitiesSay() {
        SeededRandom random = new SeededRandom(7);
        int[] drawn = new int[4];
        int draws = 20_000;
        for (int i = 0; i < draws; i++) {
            drawn[Sampling.PLAIN.draw(LOGITS, random)]++;
        }
        // Four standard deviations of a share of 0.5 among 20,000 draws are 0.014.
        assertEquals(0.5, drawn[0] / (double) draws, 0.015);
        assertEquals(0.05, drawn[1] / (double) draws, 0.015);
        assertEquals(0.3, drawn[2] / (double) draws, 0.015);
        assertEquals(0.15, drawn[3] / (double) draws, 0.015);
    }

    @Test
    void hugeLogitsAndTemperaturesStayNumbers() {
        double[] probabilities = new Sampling(10, 0, 1).probabilities(new double[] {4e4, 0, -4e4});
        assertArrayEquals(new double[] {1, 0, 0}, probabilities, 1e-12);
    }

    @Test
    void sharesAndTemperaturesOutOfBoundsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Sampling(-0.1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Sampling(1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Sampling(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Sampling(1, 0, 1.01));
        assertThrows(IllegalArgumentException.class, () -> new Sampling(Double.NaN, 0, 1));
    }
}
