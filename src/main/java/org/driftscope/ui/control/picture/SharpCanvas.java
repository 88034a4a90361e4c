package org.driftscope.ui.control.picture;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.driftscope.ui.ScaledPane;

/**
 * Something painted in pixels, which is painted again with more of them for a picture of it, and
 * where the window is drawn larger. As large as it was last painted. On the JavaFX Application
 * Thread.
 */
@SuppressWarnings("this-escape") // nothing is asked before the constructor is through
public class SharpCanvas extends Region {
    /** More pixels in a row are beyond some graphics cards. */
    private static final double MOST_ACROSS = 8_000;

    private final Canvas canvas = new Canvas();
    private final Scale shrunk = new Scale();
    private Consumer<GraphicsContext> painter = pen -> {};
    private double across;
    private double down;
    private double sharpness = 1;
    private final ObservableValue<Double> onScreen = ScaledPane.factorOf(this);

    public SharpCanvas() {
        canvas.setManaged(false);
        canvas.getTransforms().add(shrunk);
        getChildren().add(canvas);
        onScreen.addListener((property, was, now) -> sharpen(now));
    }

    /** As sharp as it is on the screen, after a picture was taken. */
    static void soften(Node node) {
        if (node instanceof SharpCanvas sharp) {
            sharp.sharpen(sharp.onScreen.getValue());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(SharpCanvas::soften);
        }
    }

    /**
     * Paints it anew in so much room, and may be asked to paint the same again.
     *
     * @param how begins with nothing painted; in units of the scene
     */
    public final void paint(double width, double height, Consumer<GraphicsContext> how) {
        painter = how;
        across = width;
        down = height;
        resize(width, height);
        paint();
    }

    private void paint() {
        canvas.setWidth(across * sharpness);
        canvas.setHeight(down * sharpness);
        shrunk.setX(1 / sharpness);
        shrunk.setY(1 / sharpness);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.save();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.scale(sharpness, sharpness);
        painter.accept(pen);
        pen.restore();
    }

    /** Paints all of a node and below with so many pixels a unit, each way. */
    static void sharpen(Node node, double pixels) {
        if (node instanceof SharpCanvas sharp) {
            sharp.sharpen(pixels);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> sharpen(child, pixels));
        }
    }

    private void sharpen(double pixels) {
        double most = MOST_ACROSS / Math.max(1, Math.max(across, down));
        double wanted = Math.max(1, Math.min(pixels, most));
        if (wanted != sharpness) {
            sharpness = wanted;
            paint();
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return across;
    }

    @Override
    protected double computeMinHeight(double width) {
        return down;
    }

    @Override
    protected double computePrefWidth(double height) {
        return across;
    }

    @Override
    protected double computePrefHeight(double width) {
        return down;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return across;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return down;
    }
}
