package org.driftscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FramePumpTest {
    /** Six pulses at 60 a second: each asks for a frame, or only every other one. */
    @Test
    void everyOtherPulseIsLeftOutWhereAskedFor() {
        assertEquals(6, asked(false));
        assertEquals(3, asked(true));
    }

    private static int asked(boolean sparing) {
        AtomicInteger asked = new AtomicInteger();
        FramePump pump =
                new FramePump(
                        () -> {
                            asked.incrementAndGet();
                            return Optional.empty();
                        },
                        frame -> {},
                        () -> sparing);
        for (int pulse = 1; pulse <= 6; pulse++) {
            pump.handle(TimeUnit.MICROSECONDS.toNanos(16_667L * pulse));
        }
        return asked.get();
    }
}
