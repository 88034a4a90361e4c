package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreensTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1280, 0, 800, 600);

    @Test
    void theOtherScreenIsTheOneTheWindowIsNotOn() {
        List<Rectangle2D> both = List.of(LAPTOP, PROJECTOR);
        assertEquals(Optional.of(PROJECTOR), Screens.besides(new Point2D(640, 400), both));
        assertEquals(Optional.of(LAPTOP), Screens.besides(new Point2D(1700, 300), both));
    }

    @Test
    void aWindowOutsideAllScreensIsOnTheNearest() {
        List<Rectangle2D> both = List.of(LAPTOP, PROJECTOR);
        assertEquals(Optional.of(LAPTOP), Screens.besides(new Point2D(1700, 900), both));
        assertEquals(Optional.of(PROJECTOR), Screens.besides(new Point2D(-50, 300), both));
    }

    @Test
    void aSingleScreenHasNoOther() {
        assertEquals(Optional.empty(), Screens.besides(new Point2D(640, 400), List.of(LAPTOP)));
    }
}
