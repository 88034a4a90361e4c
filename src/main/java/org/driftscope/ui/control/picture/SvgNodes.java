package org.driftscope.ui.control.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.driftscope.export.PngPicture;
import org.driftscope.export.SvgXml;

/**
 * Writes a node and all below it as SVG, in the order in which they are painted: shapes as shapes,
 * texts as texts, regions as their backgrounds and borders. What is made of pixels, such as a
 * canvas, becomes an image in the document. Effects are left out. On the JavaFX Application Thread.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/">Scalable Vector Graphics 1.1</a>
 */
public final class SvgNodes {
    /** Pixels of an embedded image for each unit, each way. */
    private static final double SHARPNESS = 2;

    private final SvgXml svg;
    private final SvgShapes shapes;
    private final SvgTexts texts;
    private final SvgRegions regions;

    /** Writes into a document that was begun. */
    public SvgNodes(SvgXml svg) {
        this.svg = svg;
        shapes = new SvgShapes(svg);
        texts = new SvgTexts(svg);
        regions = new SvgRegions(svg);
    }

    /** Writes a node in its own coordinates. */
    public void write(Node node) {
        content(node);
    }

    /** Writes a node in the coordinates of its parent. */
    public void writeInParent(Node node) {
        if (!node.isVisible() || node.getOpacity() <= 0) {
            return;
        }
        if (isImage(node)) {
            grouped(node.getLocalToParentTransform(), 1, null, () -> image(node));
        } else {
            String clip = node.getClip() == null ? null : clip(node);
            grouped(node.getLocalToParentTransform(), node.getOpacity(), clip, () -> content(node));
        }
    }

    private void grouped(Transform transform, double opacity, String clip, Runnable content) {
        boolean moved = !transform.isIdentity();
        boolean group = moved || opacity < 1 || clip != null;
        if (group) {
            svg.open("g");
        }
        if (moved) {
            svg.attribute("transform", matrix(transform));
        }
        if (opacity < 1) {
            svg.attribute("opacity", opacity);
        }
        if (clip != null) {
            svg.attribute("clip-path", "url(#" + clip + ")");
        }
        content.run();
        if (group) {
            svg.close();
        }
    }

    private static String matrix(Transform t) {
        return matrix(t.getMxx(), t.getMyx(), t.getMxy(), t.getMyy(), t.getTx(), t.getTy());
    }

    /** The columns of a transform in the plane one after the other. */
    static String matrix(double a, double b, double c, double d, double e, double f) {
        if (a == 1 && b == 0 && c == 0 && d == 1) {
            return "translate(" + SvgXml.number(e) + " " + SvgXml.number(f) + ")";
        }
        return String.format(
                Locale.ROOT, "matrix(%.6f %.6f %.6f %.6f %.4f %.4f)", a, b, c, d, e, f);
    }

    /** Whether it can only be written as pixels. */
    private static boolean isImage(Node node) {
        if (node instanceof Text text) {
            return !SvgPaint.isKnown(text.getFill());
        }
        return node instanceof Shape shape
                ? !SvgShapes.isKnown(shape)
                : node instanceof SharpCanvas || !(node instanceof Parent);
    }

    private void content(Node node) {
        if (isImage(node)) {
            image(node);
        } else if (node instanceof Text text) {
            texts.write(text);
        } else if (node instanceof Shape shape) {
            shapes.write(shape);
        } else if (node instanceof Parent parent) {
            if (parent instanceof Region region) {
                regions.write(region);
            }
            parent.getChildrenUnmodifiable().forEach(this::writeInParent);
        }
    }

    /** Writes the clip of a node, in whose coordinates it is; tells its name. */
    private String clip(Node node) {
        Node clip = node.getClip();
        String id = svg.newId();
        svg.open("clipPath");
        svg.attribute("id", id);
        if (clip instanceof Shape shape && SvgShapes.isKnown(shape)) {
            shapes.form(shape);
        } else {
            Bounds b = clip.getLayoutBounds();
            shapes.form(new Rectangle(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()));
        }
        Transform moved = clip.getLocalToParentTransform();
        if (!moved.isIdentity()) {
            svg.attribute("transform", matrix(moved));
        }
        svg.close();
        return id;
    }

    /** As pixels, with its own opacity and clip in them. */
    private void image(Node node) {
        Bounds bounds = node.getLayoutBounds();
        if (!(bounds.getWidth() > 0 && bounds.getHeight() > 0)) {
            return;
        }
        Image image = Snapshots.of(node, bounds, SHARPNESS, Color.TRANSPARENT);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            PngPicture.write(Snapshots.pixels(image), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        svg.empty("image");
        svg.attribute("x", bounds.getMinX());
        svg.attribute("y", bounds.getMinY());
        svg.attribute("width", image.getWidth() / SHARPNESS);
        svg.attribute("height", image.getHeight() / SHARPNESS);
        svg.reference(
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
    }
}
