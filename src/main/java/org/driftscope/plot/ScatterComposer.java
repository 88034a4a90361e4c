package org.driftscope.plot;

import java.util.List;

/**
 * Lays a map out in pixels. Keeps only what makes it steady from picture to picture. One thread.
 */
public final class ScatterComposer {
    /** Labels tried in one picture that had no place in the last one. */
    private static final int MOST_TRIES = 500;

    private final TextSize textSize;
    private final WordWidths widths;
    private final LabelPlacement placement = new LabelPlacement();
    private final ArrowScale arrowScale = new ArrowScale();
    private Shades shades = new Shades(CategoryPalette.LIGHT);

    /** Texts are as large as {@code textSize} says. */
    public ScatterComposer(TextSize textSize) {
        this.textSize = textSize;
        widths = new WordWidths(textSize);
    }

    /** Forgets where labels stood and how wide they are: for words of another run. */
    public void forget() {
        widths.forget();
        placement.forget();
    }

    /** By how much the arrows of the last layout are lengthened, such as "× 20". */
    public String arrowScale() {
        return arrowScale.text();
    }

    /** What is drawn where. */
    public ScatterLayout compose(ScatterScene scene, Viewpoint viewpoint, CategoryPalette palette) {
        return compose(scene, viewpoint, palette, Integer.MAX_VALUE);
    }

    /**
     * What is drawn where while it moves: of very many labels without a place only some are tried,
     * others in the next picture.
     */
    public ScatterLayout composeMoving(
            ScatterScene scene, Viewpoint viewpoint, CategoryPalette palette) {
        return compose(scene, viewpoint, palette, MOST_TRIES);
    }

    private ScatterLayout compose(
            ScatterScene scene, Viewpoint viewpoint, CategoryPalette palette, int mostTries) {
        if (!shades.palette().equals(palette)) {
            shades = new Shades(palette);
        }
        shades.colourBy(scene.options().levels());
        MarkerLayer markerLayer = new MarkerLayer(scene, new Lens(viewpoint), shades);
        LineLayer lineLayer = new LineLayer(scene, viewpoint, shades);
        GridLayer gridLayer = new GridLayer(viewpoint.camera(), palette);
        List<ScatterLayout.Marker> markers = markerLayer.markers();
        ScatterLayout.ScaleBar scaleBar = gridLayer.scaleBar();
        LabelLayer labelLayer =
                new LabelLayer(scene, viewpoint.reserving(scaleBar.box()), shades, textSize);
        List<ScatterLayout.Label> labels = labelLayer.labels(markers, widths, placement, mostTries);
        return new ScatterLayout(
                palette.background(),
                scene.isSpatial()
                        ? gridLayer.spatial(viewpoint, scene.radius().orElse(1))
                        : gridLayer.flat(),
                lineLayer.links(),
                lineLayer.trails(),
                markerLayer.ghosts(labels),
                lineLayer.arrows(arrowScale),
                markers,
                markerLayer.rings(markers),
                labels,
                scaleBar);
    }
}
