package org.driftscope.ui.present;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Transform;
import org.driftscope.ui.ScaledPane;

/**
 * What makes the pointer easy to follow on a projector: a ring around it, and a lens that shows
 * what lies under it twice as large. Lets every click through. On the JavaFX Application Thread.
 */
public final class PointerView extends Pane {
    private static final double RING = 26;
    private static final double LENS = 96;
    private static final double TIMES = 2;

    /** A lens that is drawn more often would slow the training. */
    private static final long BETWEEN = 50_000_000; // nanoseconds

    private final Node below;
    private final ObservableValue<Double> pixels = ScaledPane.factorOf(this);
    private final Circle ring = new Circle(RING);
    private final ImageView lens = new ImageView();
    private final Circle rim = new Circle(LENS);
    private final EventHandler<MouseEvent> following = this::follow;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (now - drawn >= BETWEEN) {
                        drawn = now;
                        draw();
                    }
                }
            };
    private Point2D pointer = Point2D.ZERO;
    private WritableImage seen;
    private long drawn;

    /**
     * Over a part of the window.
     *
     * @param below what the lens shows
     */
    public PointerView(PresentingViewModel model, Node below) {
        this.below = below;
        setId("pointer-view");
        setMouseTransparent(true);
        ring.setId("pointer-ring");
        ring.getStyleClass().add("pointer-ring");
        ring.visibleProperty().bind(model.ringProperty());
        rim.getStyleClass().add("pointer-ring");
        rim.setId("pointer-lens");
        rim.visibleProperty().bind(model.lensProperty());
        lens.visibleProperty().bind(model.lensProperty());
        lens.setClip(new Circle(LENS, LENS, LENS));
        lens.setFitWidth(2 * LENS);
        lens.setFitHeight(2 * LENS);
        getChildren().addAll(lens, rim, ring);
        model.lensProperty()
                .addListener(
                        (property, was, now) -> {
                            if (now) {
                                timer.start();
                            } else {
                                timer.stop();
                                seen = null;
                                lens.setImage(null);
                            }
                        });
        sceneProperty()
                .addListener(
                        (property, was, scene) -> {
                            if (was != null) {
                                was.removeEventFilter(MouseEvent.ANY, following);
                            }
                            if (scene != null) {
                                scene.addEventFilter(MouseEvent.ANY, following);
                            }
                        });
    }

    private void follow(MouseEvent event) {
        pointer = sceneToLocal(event.getSceneX(), event.getSceneY());
        ring.setCenterX(pointer.getX());
        ring.setCenterY(pointer.getY());
        rim.setCenterX(pointer.getX());
        rim.setCenterY(pointer.getY());
        lens.relocate(pointer.getX() - LENS, pointer.getY() - LENS);
    }

    /** Only what lies under the lens is drawn. */
    private void draw() {
        double sharp = pixels.getValue() * TIMES;
        double side = 2 * LENS * sharp / TIMES;
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(sharp, sharp));
        how.setViewport(
                new Rectangle2D(
                        pointer.getX() * sharp - side / 2,
                        pointer.getY() * sharp - side / 2,
                        side,
                        side));
        seen = below.snapshot(how, seen);
        lens.setImage(seen);
    }
}
