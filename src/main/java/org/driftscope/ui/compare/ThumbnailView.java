package org.driftscope.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.driftscope.plot.Camera;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.Insets;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.ui.control.picture.SharpCanvas;
import org.driftscope.wording.Wording;

/** A small map: dots in the colours of their categories, with the seed and what came of it. */
final class ThumbnailView extends VBox {
    private static final Wording WORDS = Wording.of("ui.compare");

    static final double SIDE = 104;

    private static final double RADIUS = 2.6;
    private static final Insets MARGIN = new Insets(8, 8, 8, 8);

    private final Thumbnail thumbnail;
    private final SharpCanvas canvas = new SharpCanvas();

    ThumbnailView(Thumbnail thumbnail, boolean dark) {
        this.thumbnail = thumbnail;
        getStyleClass().add("compare-thumbnail");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(
                WORDS.get("map-words", "name", thumbnail.name(), "words", thumbnail.words()));
        Label name = new Label(thumbnail.name());
        Label words = new Label(thumbnail.words());
        words.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        if (!thumbnail.clear()) {
            words.getStyleClass().add("compare-unclear");
        }
        getChildren().addAll(name, canvas, words);
        PictureMenu.attach(this, WORDS.get("map", "name", thumbnail.name()));
        paint(dark);
    }

    /** Paints the dots anew, light or dark. */
    void paint(boolean dark) {
        CategoryPalette palette = CategoryPalette.of(dark).with(thumbnail.colours());
        Camera camera = Camera.fitted(thumbnail.bounds(), SIDE, SIDE, MARGIN);
        canvas.paint(SIDE, SIDE, graphics -> paint(graphics, palette, camera));
    }

    private void paint(GraphicsContext graphics, CategoryPalette palette, Camera camera) {
        graphics.setFill(color(palette.background()));
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setStroke(color(palette.grid()));
        graphics.strokeRect(0.5, 0.5, SIDE - 1, SIDE - 1);
        List<Thumbnail.Dot> dots = thumbnail.dots();
        for (Thumbnail.Dot dot : dots) {
            graphics.setFill(color(palette.fill(dot.categories())));
            graphics.fillOval(
                    camera.toPixelX(dot.x()) - RADIUS,
                    camera.toPixelY(dot.y()) - RADIUS,
                    2 * RADIUS,
                    2 * RADIUS);
        }
    }

    private static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }
}
