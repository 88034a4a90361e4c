package org.driftscope.ui.map;

import java.util.Optional;
import javafx.scene.image.ImageView;

/**
 * A node that shows pages. There are three, in turns: one is shown, the render thread may still
 * read the one before, and the third is painted. On the JavaFX Application Thread.
 */
final class MapPicture extends ImageView {
    private Optional<Page> shown = Optional.empty();
    private Optional<Page> before = Optional.empty();
    private Optional<Page> free = Optional.empty();

    MapPicture() {
        setPickOnBounds(true);
        setSmooth(false);
    }

    /** A page for the next picture, of this size in units of the scene, which nobody reads. */
    Page take(double width, double height, double scale) {
        Optional<Page> fitting = free.filter(page -> page.fits(width, height, scale));
        free = Optional.empty();
        return fitting.orElseGet(() -> Page.of(width, height, scale));
    }

    /** Shows a page that was taken and painted; at most one in a pulse. */
    void show(Page page) {
        // When the page shown now was handed to the render thread, that was done with the others.
        free = before;
        before = shown;
        shown = Optional.of(page);
        page.buffer().updateBuffer(all -> null);
        setImage(page.image());
        setFitWidth(page.raster().width() / page.scale());
        setFitHeight(page.raster().height() / page.scale());
    }
}
