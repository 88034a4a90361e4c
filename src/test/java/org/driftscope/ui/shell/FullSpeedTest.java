package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import org.driftscope.run.Past;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Trains at full speed with the window open and reports how long the JavaFX thread was ever kept
 * busy and how much memory stays in use. The ordinary run is short, may share the machine, and
 * fails only on a frozen window or growing memory; {@code mvn -Plong test} takes ten minutes and
 * holds the window to a tenth of a second.
 */
class FullSpeedTest {
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final double FROZEN_MS = 30_000;
    private static final double SMOOTH_MS = 100;

    /** Growth below this is noise of the collector. */
    private static final long NOISE_BYTES = 8L << 20;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    /** With a past that is full before the first reading of the memory. */
    @BeforeEach
    void open() throws TimeoutException {
        System.setProperty(Past.BUDGET_PROPERTY, "8");
        FxToolkit.registerPrimaryStage();
        app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#play").queryAs(ButtonBase.class).isDisabled());
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
        System.clearProperty(Past.BUDGET_PROPERTY);
    }

    @Test
    @Tag("alone")
    void theWindowStaysAliveAndMemoryFlat() throws InterruptedException {
        soak(Duration.ofSeconds(18), 6, FROZEN_MS);
    }

    @Test
    @Tag("long")
    void forTenMinutesTheWindowStaysSmoothAndMemoryFlat() throws InterruptedException {
        soak(Duration.ofMinutes(10), 10, SMOOTH_MS);
    }

    private void soak(Duration length, int samples, double mostBusyMs) throws InterruptedException {
        robot.interact(
                () -> {
                    Slider speed = robot.lookup("#speed").queryAs(Slider.class);
                    speed.setValue(speed.getMax());
                    robot.lookup("#play").queryAs(ButtonBase.class).fire();
                });
        List<Double> warmUp = busyTimes(WARM_UP);
        List<Double> busy = new ArrayList<>();
        List<Long> heap = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            busy.addAll(busyTimes(length.dividedBy(samples)));
            heap.add(heapAfterCollection());
        }
        double longest = busy.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        String report =
                String.format(
                        Locale.ROOT,
                        "full speed for %d s: %s; JavaFX thread busy for %.1f ms at most (%.1f in the warm-up),"
                                + " %.2f ms in the median; heap after collection %s MiB",
                        length.toSeconds(),
                        robot.lookup("#step-readout").queryAs(Labeled.class).getText(),
                        longest,
                        warmUp.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                        busy.stream().sorted().skip(busy.size() / 2).findFirst().orElseThrow(),
                        heap.stream().map(bytes -> bytes >> 20).toList());
        System.out.println(report);
        assertTrue(longest <= mostBusyMs, report);
        assertTrue(
                least(heap.subList(samples / 2, samples)) <= least(heap) * 1.1 + NOISE_BYTES,
                report);
    }

    /**
     * A picture on its way to the screen can hold some memory for a moment: the least tells what
     * stays.
     */
    private static long least(List<Long> heap) {
        return heap.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    /**
     * How long, in milliseconds, each of a row of small tasks waited for its turn on the JavaFX
     * thread.
     */
    private static List<Double> busyTimes(Duration length) throws InterruptedException {
        List<Double> waits = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            WaitForAsyncUtils.waitForAsyncFx(
                    60_000, () -> waits.add((System.nanoTime() - asked) / 1e6));
            TimeUnit.MILLISECONDS.sleep(2);
        }
        return waits;
    }

    /** The least of three: a step between a collection and the look at it leaves some garbage. */
    private static long heapAfterCollection() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
