package org.driftscope.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Which screens windows are on. */
final class Screens {
    private Screens() {}

    /**
     * The visible part of a screen that {@code window} is not on; empty where it is the only one.
     */
    static Optional<Rectangle2D> besides(Window window) {
        List<Rectangle2D> all = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        return besides(middle(window), all);
    }

    /** The first of {@code screens} but for that one which a point is on, or nearest to. */
    static Optional<Rectangle2D> besides(Point2D point, List<Rectangle2D> screens) {
        return screens.stream()
                .min(Comparator.comparingDouble(screen -> distance(point, screen)))
                .flatMap(
                        taken ->
                                screens.stream()
                                        .filter(screen -> !screen.equals(taken))
                                        .findFirst());
    }

    /** Whether two windows are on one screen. */
    static boolean together(Window one, Window other) {
        return besides(one).equals(besides(other));
    }

    private static Point2D middle(Window window) {
        return new Point2D(
                window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
    }

    private static double distance(Point2D point, Rectangle2D screen) {
        double x = Math.max(screen.getMinX(), Math.min(point.getX(), screen.getMaxX()));
        double y = Math.max(screen.getMinY(), Math.min(point.getY(), screen.getMaxY()));
        return point.distance(x, y);
    }
}
