package org.driftscope.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.problem.Problem;
import org.junit.jupiter.api.Test;

class DivergenceDetectorTest {
    private final DivergenceDetector detector = new DivergenceDetector(100); // ln 100 = 4.605

    private static StepResult result(long step, double loss) {
        return new StepResult(step, loss, 1, 1.0);
    }

    /** From 4.6 on, the smoothed loss is 20 - 15.4 * 0.9^k after k steps at 20. */
    @Test
    void tellsOfALossWorseThanBlindGuessingFromStepTenOn() {
        assertTrue(detector.observe(result(1, 4.6), 0).isEmpty());
        for (int step = 2; step < 10; step++) {
            assertTrue(detector.observe(result(step, 20), 0).isEmpty());
        }
        Problem problem = detector.observe(result(10, 20), 0).orElseThrow();
        assertEquals(
                "Step 10: the loss, smoothed over the last steps, is 14.0; blind guessing has 4.6."
                        + " The learning rate 1 overshoots. The weights of step 9 are kept; restart"
                        + " with a learning rate of 0.1.",
                problem.text());
    }

    @Test
    void writesNumbersWithoutPowersOfTenAndWithoutMoreDigitsThanSayAnything() {
        assertEquals(
                "Step 1: the loss has grown beyond all numbers. The learning rate 0.0001"
                        + " overshoots. The weights of step 0 are kept; restart with a learning"
                        + " rate of 0.00001.",
                detector.observe(new StepResult(1, Double.NaN, 1, 1e-4), 0).orElseThrow().text());
        detector.observe(result(1, 4.6), 0);
        assertEquals(
                "Step 10: the loss, smoothed over the last steps, is over a million; blind guessing"
                        + " has 4.6.",
                detector.observe(result(10, 1e30), 0).orElseThrow().what());
    }

    @Test
    void toleratesALossBelowOneAndAHalfTimesBlindGuessing() {
        for (int step = 1; step < 100; step++) {
            assertTrue(detector.observe(result(step, 6.9), 0).isEmpty());
        }
    }

    @Test
    void leavesABadStartTimeToGetBetter() {
        for (int step = 1; step < 30; step++) {
            assertTrue(detector.observe(result(step, 15 - 0.1 * step), 0).isEmpty());
        }
    }

    @Test
    void tellsAtOnceOfWhatIsNotANumberOrWouldLeaveTheRange() {
        assertTrue(detector.observe(result(1, Double.NaN), 0).isPresent());
        assertTrue(detector.observe(result(1, Double.POSITIVE_INFINITY), 0).isPresent());
        assertTrue(
                detector.observe(new StepResult(1, 4, Double.NaN, 0.01), Double.NaN).isPresent());
        assertTrue(detector.observe(result(1, 4), 1e31).isPresent());
        assertTrue(detector.observe(result(1, 4), 1).isEmpty());
    }
}
