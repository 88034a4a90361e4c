package org.driftscope.ui.map;

import java.util.List;
import java.util.Optional;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.ScatterComposer;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.ScatterScene;
import org.driftscope.plot.raster.LayoutPainter;
import org.driftscope.plot.raster.Raster;

/**
 * Lays pictures out and paints them. Keeps what makes the next one quick and steady. One thread,
 * any but the JavaFX Application Thread works while it does.
 */
final class MapPainter {
    private final LabelTexts texts;
    private final ScatterComposer composer;
    private List<MapWord> words = List.of();
    private double scale;
    private LayoutPainter painter;
    private LabelMasks masks;

    /** Paints labels in these fonts. */
    MapPainter(LabelTexts texts) {
        this.texts = texts;
        composer = new ScatterComposer(texts);
        scaleTo(1);
    }

    /** Paints the page of an order. */
    PaintedPicture paint(PictureOrder order) {
        if (scale != order.page().scale()) {
            scaleTo(order.page().scale());
        }
        if (!words.equals(order.words())) {
            changeTo(order.words());
        }
        Optional<ScatterLayout> layout = order.scene().map(scene -> compose(scene, order));
        layout.ifPresentOrElse(
                shown -> paint(shown, order),
                () -> order.page().raster().clear(order.palette().background()));
        return new PaintedPicture(order, layout, composer.arrowScale());
    }

    private void scaleTo(double pixels) {
        scale = pixels;
        painter = new LayoutPainter(scale);
        masks = new LabelMasks(texts, scale, fittedTexts());
    }

    private void changeTo(List<MapWord> others) {
        words = others;
        composer.forget();
        texts.forget(fittedTexts());
        masks = new LabelMasks(texts, scale, fittedTexts());
    }

    private List<String> fittedTexts() {
        return words.stream().filter(MapWord::fitted).map(MapWord::text).toList();
    }

    private ScatterLayout compose(ScatterScene scene, PictureOrder order) {
        return order.moving()
                ? composer.composeMoving(scene, order.viewpoint(), order.palette())
                : composer.compose(scene, order.viewpoint(), order.palette());
    }

    private void paint(ScatterLayout layout, PictureOrder order) {
        Raster raster = order.page().raster();
        masks.prepare(layout);
        painter.paint(layout, masks, order.palette().muted(), raster);
    }
}
