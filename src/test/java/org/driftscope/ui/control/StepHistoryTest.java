package org.driftscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StepHistoryTest {
    @Test
    void keepsEveryStepWhileThereIsRoom() {
        StepHistory history = new StepHistory(8);
        for (int step = 1; step <= 7; step++) {
            history.add(step, step);
        }
        assertEquals(1, history.stride());
        assertEquals(8, history.size());
        assertFalse(history.filled(0));
        assertEquals(7, history.least(7));
    }

    @Test
    void losesNoSpikeHoweverLongTheRun() {
        StepHistory history = new StepHistory(64);
        for (int step = 1; step <= 1_000_000; step++) {
            history.add(step, step == 123_456 ? 9 : 1);
        }
        int bucket = history.bucketOf(123_456);
        assertEquals(9, history.largest(bucket));
        assertEquals(1, history.least(bucket));
        assertTrue(history.size() <= 64);
        assertEquals(16_384, history.stride()); // the least power of two with 64 of it above 10^6
        assertEquals(9, history.highest());
    }

    @Test
    void passesOverLossesThatAreNoNumber() {
        StepHistory history = new StepHistory(8);
        history.add(1, Double.NaN);
        history.add(2, Double.POSITIVE_INFINITY);
        assertEquals(0, history.size());
        assertEquals(-1, history.lastStep());
    }

    @Test
    void beginsAnewWhenCleared() {
        StepHistory history = new StepHistory(4);
        history.add(1000, 2);
        history.clear();
        assertEquals(0, history.size());
        assertEquals(1, history.stride());
        assertEquals(0, history.highest());
    }
}
