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

    private Camera shown = new Camera(0, 0, 100, 1, 1);
    private Optional<Camera> goal = Optional.empty();
    private Orbit orbit = Orbit.START;
    private Insets insets = new Insets(48, 84, 64, 48);
    private boolean fitting = true;
    private boolean placed;

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
    }

    /** Starts over: the next words are shown at once, without a ride to them. */
    void reset() {
        fitting = true;
        placed = false;
        goal = Optional.empty();
        orbit = Orbit.START;
    }

    void fit() {
        fitting = true;
        goal = Optional.empty();
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
     * @param followed what is kept in the middle
     * @return whether there is some way left
     */
    boolean advance(double seconds, Bounds words, Optional<Spot> followed) {
        Camera wanted = wanted(words, followed);
        if (!placed || shown.isWithin(SETTLED_PIXELS, wanted)) {
            placed |= !words.isEmpty();
            shown = wanted;
            goal = Optional.empty();
            return false;
        }
        shown = shown.towards(wanted, 1 - StrictMath.exp(-seconds / EASE_SECONDS));
        return true;
    }

    private Camera wanted(Bounds words, Optional<Spot> followed) {
        Camera base = goal.orElse(shown);
        if (fitting && !words.isEmpty()) {
            base = Camera.fitted(words, shown.width(), shown.height(), insets);
        }
        Camera zoomed = base;
        return followed.map(spot -> zoomed.centeredOn(spot.x(), spot.y())).orElse(zoomed);
    }
}
