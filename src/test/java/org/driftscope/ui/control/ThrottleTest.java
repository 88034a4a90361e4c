package org.driftscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ThrottleTest {
    /** The first at once, the other three together when the interval is over. */
    @Test
    void whatIsAskedWithinTheIntervalIsDoneOnceAtItsEnd(FxRobot robot) throws Exception {
        AtomicInteger done = new AtomicInteger();
        robot.interact(
                () -> {
                    Throttle throttle = new Throttle(Duration.millis(50), done::incrementAndGet);
                    for (int i = 0; i < 4; i++) {
                        throttle.ask();
                    }
                    assertEquals(1, done.get());
                });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.get() > 1);
        Thread.sleep(200);
        assertEquals(2, done.get());
    }
}
