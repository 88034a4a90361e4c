package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.math.Matrix;
import org.driftscope.projection.Basis;
import org.driftscope.projection.BasisMotion;
import org.junit.jupiter.api.Test;

/** While a model trains, points move because their words do, hardly because the plane turns. */
class BasisMotionTest {
    private static final double MOST_OF_RADIUS = 0.06;

    @Test
    void theBasisAloneMovesPointsByLessThan6PercentOfTheRadiusInEveryFrame() {
        for (long seed = 1; seed <= 10; seed++) {
            try (Stepper stepper = Corpora.stepper("starter-natural-4", seed)) {
                int[] fitted =
                        stepper.description().fittedWords().stream()
                                .mapToInt(Integer::intValue)
                                .toArray();
                Basis before = stepper.frame().projection().basis();
                for (int step = 1; step <= 150; step++) {
                    Frame frame = stepper.step();
                    Basis now = frame.projection().basis();
                    Matrix rows = frame.embeddings().selectRows(fitted);
                    double motion = BasisMotion.mean(before, now, rows);
                    assertTrue(
                            motion < MOST_OF_RADIUS,
                            "seed " + seed + ", step " + step + ": " + motion);
                    before = now;
                }
            }
        }
    }
}
