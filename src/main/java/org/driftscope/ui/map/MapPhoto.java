package org.driftscope.ui.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.driftscope.export.PictureSettings;
import org.driftscope.export.PngPicture;
import org.driftscope.export.SvgPicture;
import org.driftscope.export.SvgXml;
import org.driftscope.plot.Ink;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.storage.AtomicFile;
import org.driftscope.ui.control.picture.PictureSource;
import org.driftscope.ui.control.picture.Snapshots;
import org.driftscope.ui.control.picture.SvgNodes;

/**
 * The map on screen as a picture: what was painted last, painted anew at the size of the picture,
 * with the legend and the caption over it. Without buttons and cards.
 */
final class MapPhoto implements PictureSource {
    private final EmbeddingMapView view;
    private final EmbeddingMapViewModel model;
    private final List<Node> over;

    /** {@code over} are the nodes of the view that belong to the picture, if they are shown. */
    MapPhoto(EmbeddingMapView view, EmbeddingMapViewModel model, List<Node> over) {
        this.view = view;
        this.model = model;
        this.over = List.copyOf(over);
    }

    /** A node in pixels and where it lies. */
    private record Piece(Image image, double x, double y) {}

    @Override
    public double width() {
        return Math.max(PictureSettings.SMALLEST, Math.ceil(view.getWidth()));
    }

    @Override
    public double height() {
        return Math.max(PictureSettings.SMALLEST, Math.ceil(view.getHeight()));
    }

    private PictureSettings settings(int scale, boolean transparent) {
        return new PictureSettings(
                (int) width(), (int) height(), scale, transparent, model.darkProperty().get());
    }

    private Optional<ScatterLayout> layout(boolean transparent) {
        return view.painted().map(layout -> transparent ? onNothing(layout) : layout);
    }

    private static ScatterLayout onNothing(ScatterLayout map) {
        return new ScatterLayout(
                new Ink(map.background().rgb(), 0),
                List.of(),
                map.links(),
                map.trails(),
                map.ghosts(),
                map.arrows(),
                map.markers(),
                map.rings(),
                map.paths(),
                map.labels(),
                map.scaleBar());
    }

    @Override
    public Supplier<BufferedImage> pixels(int scale, boolean transparent) {
        PngPicture picture = new PngPicture(settings(scale, transparent));
        Optional<ScatterLayout> layout = layout(transparent);
        List<Piece> pieces = new ArrayList<>();
        for (Node node : over) {
            Bounds bounds = node.getLayoutBounds();
            if (node.isVisible() && bounds.getWidth() > 0 && bounds.getHeight() > 0) {
                Image image = Snapshots.of(node, bounds, scale, Color.TRANSPARENT);
                pieces.add(new Piece(image, scale * node.getLayoutX(), scale * node.getLayoutY()));
            }
        }
        return () -> {
            BufferedImage image =
                    layout.map(picture::image)
                            .orElseGet(() -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            for (Piece piece : pieces) {
                graphics.drawImage(
                        Snapshots.pixels(piece.image()),
                        (int) Math.round(piece.x()),
                        (int) Math.round(piece.y()),
                        null);
            }
            graphics.dispose();
            return image;
        };
    }

    @Override
    public AtomicFile.Content drawing(String title, boolean transparent) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SvgXml svg = new SvgXml(bytes, width(), height(), title);
        layout(transparent)
                .ifPresent(
                        layout ->
                                new SvgPicture(settings(1, transparent), this::word)
                                        .writeInto(layout, svg));
        SvgNodes nodes = new SvgNodes(svg);
        over.forEach(nodes::writeInParent);
        svg.end();
        return out -> out.write(bytes.toByteArray());
    }

    private String word(int tokenId) {
        return model.wordsProperty().get().all().get(tokenId).text();
    }
}
