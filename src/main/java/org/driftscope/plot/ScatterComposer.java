package org.driftscope.plot;

import java.util.List;

/**
 * Lays a map out in pixels. Keeps only what makes it steady from picture to picture. One thread.
 */
public final class ScatterComposer {
    private final TextSize textSize;
    private final LabelPlacement placement = new LabelPlacement();
    private final ArrowScale arrowScale = new ArrowScale();

    /** Texts are as large as {@code textSize} says. */
    public ScatterComposer(TextSize textSize) {
        this.textSize = textSize;
    }

    /** Forgets where labels stood: for words of another run. */
    public void forget() {
        placement.forget();
    }

    /** By how much the arrows of the last layout are lengthened, such as "× 20". */
    public String arrowScale() {
        return arrowScale.text();
    }

    /** What is drawn where. */
    public ScatterLayout compose(ScatterScene scene, Viewpoint viewpoint, CategoryPalette palette) {
        MarkerLayer markerLayer = new MarkerLayer(scene, viewpoint, palette);
        LineLayer lineLayer = new LineLayer(scene, viewpoint, palette);
        GridLayer gridLayer = new GridLayer(viewpoint.camera(), palette);
        List<ScatterLayout.Marker> markers = markerLayer.markers();
        ScatterLayout.ScaleBar scaleBar = gridLayer.scaleBar();
        LabelLayer labelLayer =
                new LabelLayer(scene, viewpoint.reserving(scaleBar.box()), palette, textSize);
        return new ScatterLayout(
                palette.background(),
                scene.isSpatial()
                        ? gridLayer.spatial(viewpoint, scene.radius().orElse(1))
                        : gridLayer.flat(),
                lineLayer.links(),
                lineLayer.trails(),
                markerLayer.ghosts(),
                lineLayer.arrows(arrowScale),
                markers,
                markerLayer.rings(markers),
                labelLayer.labels(markers, placement),
                scaleBar);
    }
}
