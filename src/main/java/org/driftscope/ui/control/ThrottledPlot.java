package org.driftscope.ui.control;

import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A region that is drawn anew when its size changes or, no more often than once in an interval,
 * when asked: stroking a curve of many points costs more than all else on screen.
 */
public abstract class ThrottledPlot extends Region {
    private final Throttle redraw;
    private Dimension2D drawn = new Dimension2D(0, 0); // of the size that is drawn; 0 where none is

    /** {@code between} is the interval. */
    @SuppressWarnings("this-escape") // nothing is asked before the constructor is through
    protected ThrottledPlot(Duration between) {
        redraw = new Throttle(between, this::askForDrawing);
    }

    /** Puts everything in its place for the present size. */
    protected abstract void draw();

    /** There is something new to draw. */
    protected final void redraw() {
        redraw.ask();
    }

    private void askForDrawing() {
        drawn = new Dimension2D(0, 0);
        requestLayout();
    }

    /** Axes ask for a layout more often than there is something new to draw. */
    @Override
    protected final void layoutChildren() {
        Dimension2D size = new Dimension2D(getWidth(), getHeight());
        if (!size.equals(drawn)) {
            drawn = size;
            draw();
        }
    }
}
