package org.driftscope.plot;

import java.util.ArrayList;
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
    private final LabelPlacement pushPlacement = new LabelPlacement();
    private final PushScale pushScale = new PushScale();
    private final LabelPlacement pathPlacement = new LabelPlacement();
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
        pushPlacement.forget();
        pathPlacement.forget();
    }

    /** By how much the arrows of the last layout are lengthened, such as "× 20". */
    public String arrowScale() {
        return arrowScale.text();
    }

    /** By how much the pushes of the last layout are enlarged, such as "enlarged × 230". */
    public String pushScale() {
        return pushScale.text();
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
        Viewpoint free = viewpoint.reserving(List.of(scaleBar.box()));
        PushLayer pushLayer = new PushLayer(scene, free, palette);
        List<PushLayer.Arrow> pushes = pushLayer.arrows(pushScale);
        List<ScatterLayout.Label> labels =
                new ArrayList<>(pushLayer.labels(pushes, pushPlacement, textSize));
        PathLayer pathLayer = new PathLayer(scene, free.reserving(boxes(labels)), palette);
        labels.addAll(pathLayer.labels(markers, pathPlacement, textSize));
        labels.addAll(
                new LabelLayer(scene, free.reserving(boxes(labels)), shades, textSize, markerLayer)
                        .labels(markers, widths, placement, mostTries));
        markers = markerLayer.raised(markers, labels);
        List<ScatterLayout.Line> arrows = new ArrayList<>(lineLayer.arrows(arrowScale));
        pushes.forEach(push -> arrows.add(push.line()));
        return new ScatterLayout(
                palette.background(),
                scene.isSpatial()
                        ? gridLayer.spatial(viewpoint, scene.radius().orElse(1))
                        : gridLayer.flat(),
                lineLayer.links(),
                lineLayer.trails(),
                markerLayer.ghosts(labels),
                arrows,
                markers,
                markerLayer.rings(markers),
                pathLayer.paths(),
                labels,
                scaleBar);
    }

    private static List<Box> boxes(List<ScatterLayout.Label> labels) {
        return labels.stream().map(ScatterLayout.Label::box).toList();
    }
}
