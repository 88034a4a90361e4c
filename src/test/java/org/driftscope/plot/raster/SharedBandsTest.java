package org.driftscope.plot.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.driftscope.plot.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedBandsTest {
    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theHelperTakesBandsWhileTheCallerPaints() {
        CyclicBarrier bothPaint = new CyclicBarrier(2);
        Thread[] painters = new Thread[2];

        new SharedBands(2)
                .paint(
                        2,
                        band -> {
                            painters[band] = Thread.currentThread();
                            meet(bothPaint);
                        });

        assertNotEquals(painters[0], painters[1]);
    }

    @Test
    void withOneProcessorTheCallerPaintsAlone() {
        int[] painted = new int[20];
        Thread caller = Thread.currentThread();

        new SharedBands(1)
                .paint(
                        20,
                        band -> {
                            assertSame(caller, Thread.currentThread());
                            painted[band]++;
                        });

        for (int times : painted) {
            assertEquals(1, times);
        }
    }

    @Test
    void whatFailsInTheHelperIsThrownToTheCallerAndTheNextPictureIsPainted() {
        SharedBands bands = new SharedBands(2);
        CyclicBarrier bothPaint = new CyclicBarrier(2);
        Thread caller = Thread.currentThread();

        IllegalArgumentException thrown =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                bands.paint(
                                        2,
                                        band -> {
                                            meet(bothPaint);
                                            if (Thread.currentThread() != caller) {
                                                throw new IllegalArgumentException("no such band");
                                            }
                                        }));

        assertEquals("no such band", thrown.getMessage());
        int[] painted = new int[3];
        bands.paint(3, band -> painted[band]++);
        assertArrayEquals(new int[] {1, 1, 1}, painted);
    }

    @Test
    void twoThreadsPaintTheSamePixelsAsOne() {
        int[] alone = picture(new SharedBands(1));
        SharedBands shared = new SharedBands(2);

        for (int i = 0; i < 20; i++) {
            assertArrayEquals(alone, picture(shared));
        }
    }

    /** Translucent squares all over some bands and across their edges. */
    private static int[] picture(SharedBands bands) {
        Random random = new Random(5);
        Mask.Builder builder = new Mask.Builder();
        for (int i = 0; i < 30 * 30; i++) {
            builder.cover(i / 30, i % 30, 1 + random.nextInt(255));
        }
        Mask square = builder.mask(-15, -15, 30, 30);
        MaskQueue queue = new MaskQueue(bands);
        for (int i = 0; i < 1_000; i++) {
            Ink ink = new Ink(random.nextInt(1 << 24), random.nextDouble());
            queue.add(square, random.nextInt(300), random.nextInt(500), ink);
        }
        int[] pixels = new int[300 * 500];
        Raster raster = new Raster(300, 500, pixels);
        queue.paint(raster, rows -> raster.clear(Ink.of(0xFFFFFF), rows));
        return pixels;
    }
}
