package org.driftscope.benchmark;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;

/**
 * When frames of a scene were handed to the screen: painted by the render thread, not merely
 * planned by a pulse.
 */
public final class PresentedFrames {
    private final List<Long> times = new ArrayList<>();

    /** Of this scene, from now on. */
    public PresentedFrames(Scene scene) {
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::presented);
    }

    private synchronized void presented() {
        times.add(System.nanoTime());
    }

    /** Forgets all so far. */
    public synchronized void forget() {
        times.clear();
    }

    /** How many. */
    public synchronized int count() {
        return times.size();
    }

    /** Frames in each whole second since the first. */
    public synchronized List<Integer> bySecond() {
        List<Integer> counts = new ArrayList<>();
        if (times.isEmpty()) {
            return counts;
        }
        long second = TimeUnit.SECONDS.toNanos(1);
        long end = times.get(0) + second;
        int count = 0;
        for (long time : times) {
            while (time >= end) {
                counts.add(count);
                count = 0;
                end += second;
            }
            count++;
        }
        return counts;
    }

    /** The longest time between two frames in a row, in milliseconds. */
    public synchronized double longestGap() {
        long longest = 0;
        for (int i = 1; i < times.size(); i++) {
            longest = Math.max(longest, times.get(i) - times.get(i - 1));
        }
        return longest / 1e6;
    }
}
