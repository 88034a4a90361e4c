package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.insight.HeadHabit.Place;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class HeadHabitTest {
    private static final float NO = Float.NaN;

    @Test
    void countsTheTokensFromTheThirdOn() {
        Matrix weights =
                Matrix.copyOf(
                        4,
                        4,
                        new float[] {
                            1, NO, NO, NO, //
                            0.9f, 0.1f, NO, NO, //
                            0.25f, 0.5f, 0.25f, NO, //
                            0.25f, 0.125f, 0.5f, 0.125f
                        });
        HeadHabit habit = HeadHabit.of(weights).orElseThrow();
        assertEquals(0.1875, habit.self(), 1e-7);
        assertEquals(0.5, habit.previous(), 1e-7);
        assertEquals(0.25, habit.first(), 1e-7);
        assertEquals(7.0 / 24, habit.even(), 1e-12); // the mean of a third and a quarter
        assertEquals(Place.PREVIOUS, habit.strongest());
        assertEquals(0.25, habit.on(Place.FIRST), 1e-7);
    }

    @Test
    void inTwoTokensThePlacesCantBeToldApart() {
        assertTrue(HeadHabit.of(Matrix.copyOf(2, 2, new float[] {1, NO, 0.5f, 0.5f})).isEmpty());
    }
}
