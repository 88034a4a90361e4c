package org.driftscope.ui.control.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.driftscope.export.SvgXml;
import org.driftscope.storage.AtomicFile;

/** Any node as a picture, with a margin around it. */
final class NodePicture implements PictureSource {
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final double MARGIN = 8;

    private final Node node;

    NodePicture(Node node) {
        this.node = node;
    }

    /** In the node's own coordinates. */
    private Bounds area() {
        Bounds bounds = node.getLayoutBounds();
        return new BoundingBox(
                bounds.getMinX() - MARGIN,
                bounds.getMinY() - MARGIN,
                bounds.getWidth() + 2 * MARGIN,
                bounds.getHeight() + 2 * MARGIN);
    }

    @Override
    public double width() {
        return area().getWidth();
    }

    @Override
    public double height() {
        return area().getHeight();
    }

    @Override
    public Supplier<BufferedImage> pixels(int scale, boolean transparent) {
        Paint ground = transparent ? Color.TRANSPARENT : Snapshots.behind(node);
        Image image = unfocused(() -> Snapshots.of(node, area(), scale, ground));
        return () -> Snapshots.pixels(image);
    }

    @Override
    public AtomicFile.Content drawing(String title, boolean transparent) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Bounds area = area();
        SvgXml svg = new SvgXml(bytes, area.getWidth(), area.getHeight(), title);
        if (!transparent) {
            svg.empty("rect");
            svg.attribute("width", "100%");
            svg.attribute("height", "100%");
            new SvgPaint(svg).fill(Snapshots.behind(node));
        }
        svg.open("g");
        svg.attribute(
                "transform",
                "translate("
                        + SvgXml.number(-area.getMinX())
                        + " "
                        + SvgXml.number(-area.getMinY())
                        + ")");
        unfocused(
                () -> {
                    new SvgNodes(svg).write(node);
                    return svg;
                });
        svg.close();
        svg.end();
        return out -> out.write(bytes.toByteArray());
    }

    /** As it looks when the keys are elsewhere. */
    private <T> T unfocused(Supplier<T> taking) {
        boolean focused = node.getPseudoClassStates().contains(FOCUS_VISIBLE);
        if (!focused) {
            return taking.get();
        }
        node.pseudoClassStateChanged(FOCUS_VISIBLE, false);
        node.applyCss();
        try {
            return taking.get();
        } finally {
            node.pseudoClassStateChanged(FOCUS_VISIBLE, true);
        }
    }
}
