package org.driftscope.ui.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.raster.LayoutPainter;
import org.driftscope.plot.raster.Raster;

/** Paints layouts on a picture, at the scale of the screen, and decides nothing. */
final class MapPainter {
    private final MapPicture picture;
    private final LabelTexts texts;
    private Collection<String> words = List.of();
    private double scale;
    private LayoutPainter painter;
    private LabelMasks masks;

    MapPainter(MapPicture picture, LabelTexts texts) {
        this.picture = picture;
        this.texts = texts;
        scaleTo(1);
    }

    /** Pictures have so many pixels a unit of the scene from now on. */
    void scaleTo(double pixels) {
        scale = pixels;
        painter = new LayoutPainter(scale);
        masks = new LabelMasks(texts, scale);
        masks.forget(words);
    }

    /** Forgets the labels of other words. */
    void forget(Collection<String> next) {
        words = next;
        masks.forget(words);
    }

    /** Paints a picture of this size in units of the scene; without a layout an empty one. */
    void paint(
            Optional<ScatterLayout> layout, CategoryPalette palette, double width, double height) {
        Raster raster = picture.raster(width, height, scale);
        if (layout.isPresent()) {
            masks.prepare(layout.get());
            painter.paint(layout.get(), masks, palette.muted(), raster);
        } else {
            raster.clear(palette.background());
        }
        picture.show(scale);
    }
}
