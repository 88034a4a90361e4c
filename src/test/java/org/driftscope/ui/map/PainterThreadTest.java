package org.driftscope.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.driftscope.plot.Camera;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Orbit;
import org.driftscope.plot.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PainterThreadTest {
    /** The painters here paint nothing, so that there is no page. */
    private static final PictureOrder ORDER =
            new PictureOrder(
                    Optional.empty(),
                    new Viewpoint(new Camera(0, 0, 1, 10, 10), Orbit.START, List.of()),
                    CategoryPalette.LIGHT,
                    false,
                    null);

    private static void awaitDone(PainterThread painter) {
        while (painter.isBusy()) {
            Thread.onSpinWait();
        }
    }

    private static PaintedPicture named(PictureOrder order, String name) {
        return new PaintedPicture(order, Optional.empty(), name);
    }

    @Test
    void aPictureIsPaintedByAnotherThreadAndCollectedOnce() {
        CountDownLatch allowed = new CountDownLatch(1);
        PainterThread painter =
                new PainterThread(
                        order -> {
                            await(allowed);
                            return named(order, Thread.currentThread().getName());
                        });
        assertTrue(painter.collect().isEmpty(), "nothing was begun");

        painter.begin(ORDER);

        assertTrue(painter.isBusy());
        assertTrue(painter.collect().isEmpty(), "it is not done");
        assertThrows(IllegalStateException.class, () -> painter.begin(ORDER));
        allowed.countDown();
        awaitDone(painter);
        PaintedPicture done = painter.collect().orElseThrow();
        assertNotEquals(Thread.currentThread().getName(), done.arrowScale());
        assertEquals(ORDER, done.order());
        assertTrue(painter.collect().isEmpty(), "it was collected");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatFailsIsToldToWhoeverCollectsAndTheNextPictureIsPainted() {
        PainterThread painter =
                new PainterThread(
                        order -> {
                            if (!order.moving()) {
                                throw new IllegalArgumentException("no such picture");
                            }
                            return named(order, "painted");
                        });
        painter.begin(ORDER);
        awaitDone(painter);
        assertThrows(CompletionException.class, painter::collect);

        painter.begin(
                new PictureOrder(Optional.empty(), ORDER.viewpoint(), ORDER.palette(), true, null));

        awaitDone(painter);
        assertEquals("painted", painter.collect().orElseThrow().arrowScale());
    }
}
