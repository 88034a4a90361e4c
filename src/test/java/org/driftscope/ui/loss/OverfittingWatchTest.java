package org.driftscope.ui.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OverfittingWatchTest {
    private final OverfittingWatch watch = new OverfittingWatch();

    @Test
    void bothFallingIsNoOverfitting() {
        watch.add(0, 4, 4);
        watch.add(10, 2, 2.5);
        watch.add(20, 1, 2.4);
        assertEquals("", watch.words());
    }

    @Test
    void itBeginsWhereTheHeldOutLossWasLeast() {
        watch.add(0, 4, 4);
        watch.add(10, 2, 2.5);
        watch.add(20, 1, 3);
        assertTrue(
                watch.words()
                        .startsWith(
                                "Over-fitting since step 10: the loss on held-out sentences rose"
                                        + " from 2.500 to 3.000"),
                watch.words());
        assertTrue(watch.words().contains("fell from 2.000 to 1.000"), watch.words());
        watch.add(30, 0.9, 2.4);
        assertEquals("", watch.words(), "the held-out loss is lower than ever");
    }

    /** 2 % may be noise. Where both rise, the step is too large: that is another thing. */
    @Test
    void aSmallRiseOrARiseOfBothIsNone() {
        watch.add(10, 2, 2.5);
        watch.add(20, 1, 2.55);
        assertEquals("", watch.words());
        watch.add(30, 3, 3.5);
        assertEquals("", watch.words());
    }

    @Test
    void anotherRunBeginsAnew() {
        watch.add(10, 2, 2.5);
        watch.add(20, 1, 3);
        watch.clear();
        assertEquals("", watch.words());
        watch.add(0, 4, 4);
        assertEquals("", watch.words());
    }
}
