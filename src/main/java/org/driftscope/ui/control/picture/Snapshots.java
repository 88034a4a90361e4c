package org.driftscope.ui.control.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;

/** Nodes as pixels. On the JavaFX Application Thread but for the conversions. */
public final class Snapshots {
    private Snapshots() {}

    /**
     * A part of a node, given in its own coordinates, at a scale and on a ground. What is painted
     * in a {@link SharpCanvas} is painted at that scale.
     */
    public static Image of(Node node, Bounds part, double scale, Paint ground) {
        Affine toPicture = new Affine();
        toPicture.appendScale(scale, scale);
        toPicture.appendTranslation(-part.getMinX(), -part.getMinY());
        try {
            toPicture.append(node.getLocalToParentTransform().createInverse());
        } catch (NonInvertibleTransformException e) {
            throw new IllegalArgumentException("A node without extent: " + node, e);
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(ground);
        parameters.setTransform(toPicture);
        double across = Math.max(1, Math.ceil(scale * part.getWidth()));
        double down = Math.max(1, Math.ceil(scale * part.getHeight()));
        parameters.setViewport(new Rectangle2D(0, 0, across, down));
        SharpCanvas.sharpen(node, scale);
        try {
            return node.snapshot(parameters, null);
        } finally {
            SharpCanvas.soften(node);
        }
    }

    /** The colour that lies behind a node: of the nearest thing around it that covers. */
    public static Color behind(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region) {
                Color colour = last(region.getBackground());
                if (colour != null && colour.isOpaque()) {
                    return colour;
                }
            }
        }
        Scene scene = node.getScene();
        return scene != null && scene.getFill() instanceof Color colour ? colour : Color.WHITE;
    }

    private static Color last(Background background) {
        if (background == null || background.getFills().isEmpty()) {
            return null;
        }
        BackgroundFill top = background.getFills().get(background.getFills().size() - 1);
        return top.getFill() instanceof Color colour ? colour : null;
    }

    /** The pixels of an image. */
    public static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData(),
                        0,
                        width);
        return pixels;
    }

    /** An image of these pixels. */
    static Image image(BufferedImage pixels) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] all = pixels.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), all, 0, width);
        return image;
    }
}
