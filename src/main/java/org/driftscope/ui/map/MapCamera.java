package org.driftscope.ui.map;

import java.util.Optional;
import org.driftscope.plot.Bounds;
import org.driftscope.plot.Camera;
import org.driftscope.plot.Insets;
import org.driftscope.plot.Orbit;
import org.driftscope.plot.Spot;

/**
 * The map's camera over time: it eases to hold all words until a person zooms or pans by hand, and
 * again once they ask to fit. On the JavaFX Application Thread.
 */
final class MapCamera {
    private static final double EASE_SECONDS = 0.22;
    private static final double SETTLED_PIXELS = 0.02;
    private static final double RADIANS_PER_PIXEL = 0.008;

    /** Pixels that arrows around a word and their labels may take. */
    private static final double PUSH_ROOM_ACROSS = 150;

    private static final double PUSH_ROOM_DOWN = 110;
    private static final double MOST_ROOM = 0.2; // of the picture, at each side
    private static final double LEFT_FOR_WORDS = 0.25; // of the picture, at least
    private static final int ROUNDS = 6;

    private Camera shown = new Camera(0, 0, 100, 1, 1);
    private Optional<Camera> goal = Optional.empty();
    private Orbit orbit = Orbit.START;
    private Insets insets = new Insets(48, 84, 64, 48);
    private boolean fitting = true;
    private boolean placed;
    private Optional<MapPlace> standing = Optional.empty(); // as soon as the size is known

    Camera shown() {
        return shown;
    }

    Orbit orbit() {
        return orbit;
    }

    /** Takes the size of the picture and the edges that overlays cover. */
    void resize(double width, double height, Insets free) {
        if (width != shown.width() || height != shown.height()) {
            shown = shown.resized(width, height);
            goal = goal.map(camera -> camera.resized(width, height));
            placed &= !fitting;
        }
        insets = free;
        stand();
    }

    /** Starts over: the next words are shown at once, without a ride to them. */
    void reset() {
        fitting = true;
        placed = false;
        goal = Optional.empty();
        orbit = Orbit.START;
        standing = Optional.empty();
    }

    void fit() {
        standing = Optional.empty();
        fitting = true;
        goal = Optional.empty();
    }

    /** Where it was brought by hand; empty while it holds all words. */
    Optional<MapPlace> place() {
        if (standing.isPresent() || fitting) {
            return standing;
        }
        Camera at = goal.orElse(shown);
        return Optional.of(new MapPlace(at.centerX(), at.centerY(), side() / at.scale()));
    }

    private double side() {
        return Math.max(1, Math.min(shown.width(), shown.height()));
    }

    /** Stands there at once, turned so. */
    void stand(Optional<MapPlace> place, Orbit turned) {
        orbit = turned;
        standing = place;
        stand();
    }

    private void stand() {
        if (standing.isPresent() && shown.width() > 1) {
            MapPlace at = standing.get();
            shown =
                    new Camera(
                            at.centerX(),
                            at.centerY(),
                            side() / at.span(),
                            shown.width(),
                            shown.height());
            standing = Optional.empty();
            goal = Optional.empty();
            fitting = false;
            placed = true;
        }
    }

    /** Zooms at once; what lies under the pixel stays there. */
    void zoomAbout(double x, double y, double factor) {
        fitting = false;
        goal = Optional.empty();
        shown = shown.zoomedAbout(x, y, factor);
    }

    /** Eases to a zoom about the middle. */
    void zoom(double factor) {
        fitting = false;
        goal =
                Optional.of(
                        goal.orElse(shown)
                                .zoomedAbout(shown.width() / 2, shown.height() / 2, factor));
    }

    void pan(double pixelsX, double pixelsY) {
        fitting = false;
        goal = Optional.empty();
        shown = shown.panned(pixelsX, pixelsY);
    }

    /** Turns a cloud in three dimensions by a drag of so many pixels. */
    void turn(double pixelsX, double pixelsY) {
        orbit = orbit.turned(pixelsX * RADIANS_PER_PIXEL, pixelsY * RADIANS_PER_PIXEL);
    }

    /**
     * Eases on by so many seconds.
     *
     * @param words what is held in the picture while fitting
     * @param pushed what has room for arrows around it while fitting
     * @param followed what is kept in the middle
     * @return whether there is some way left
     */
    boolean advance(double seconds, Bounds words, Optional<Spot> pushed, Optional<Spot> followed) {
        Camera wanted = wanted(words, pushed, followed);
        if (!placed || shown.isWithin(SETTLED_PIXELS, wanted)) {
            placed |= !words.isEmpty();
            shown = wanted;
            goal = Optional.empty();
            return false;
        }
        shown = shown.towards(wanted, 1 - StrictMath.exp(-seconds / EASE_SECONDS));
        return true;
    }

    private Camera wanted(Bounds words, Optional<Spot> pushed, Optional<Spot> followed) {
        Camera base = goal.orElse(shown);
        if (fitting && !words.isEmpty()) {
            base = fitted(words, pushed);
        }
        Camera zoomed = base;
        return followed.map(spot -> zoomed.centeredOn(spot.x(), spot.y())).orElse(zoomed);
    }

    private Camera fitted(Bounds words, Optional<Spot> pushed) {
        Insets free = insets;
        Camera fitted = Camera.fitted(words, shown.width(), shown.height(), free);
        // Where the other direction limits the scale, the words move by half of what an edge grows.
        for (int round = 0; round < ROUNDS && pushed.isPresent(); round++) {
            free = withRoom(free, fitted, pushed.get());
            fitted = Camera.fitted(words, shown.width(), shown.height(), free);
        }
        return fitted;
    }

    /** The edges, wider by what arrows around a point still reach over them. */
    private Insets withRoom(Insets free, Camera fitted, Spot spot) {
        double x = fitted.toPixelX(spot.x());
        double y = fitted.toPixelY(spot.y());
        double across = most(fitted.width(), insets.left() + insets.right());
        double down = most(fitted.height(), insets.top() + insets.bottom());
        double lowest = fitted.height() - insets.bottom();
        return new Insets(
                grown(free.top(), insets.top() - (y - PUSH_ROOM_DOWN), insets.top() + down),
                grown(free.right(), x + PUSH_ROOM_ACROSS - fitted.width(), insets.right() + across),
                grown(free.bottom(), y + PUSH_ROOM_DOWN - lowest, insets.bottom() + down),
                grown(free.left(), PUSH_ROOM_ACROSS - x, insets.left() + across));
    }

    /** How much wider an edge may become where overlays cover so much of a length. */
    private static double most(double length, double covered) {
        double spare = (length - covered - LEFT_FOR_WORDS * length) / 2;
        return Math.max(0, Math.min(MOST_ROOM * length, spare));
    }

    private static double grown(double edge, double by, double most) {
        return Math.min(most, edge + Math.max(0, by));
    }
}
