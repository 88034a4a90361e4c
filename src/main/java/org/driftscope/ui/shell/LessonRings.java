package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.AnimationTimer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.driftscope.lesson.WindowPart;
import org.driftscope.ui.lesson.LessonViewModel;
import org.driftscope.ui.lesson.StepViewModel;
import org.driftscope.ui.map.EmbeddingMapView;

/**
 * Rings around what the step of a lesson speaks of: parts of the window, and words on the map. Lies
 * over the window and lets every click through.
 */
final class LessonRings extends Pane {
    /** Looking for the nodes takes longer than following them. */
    private static final int PULSES_BETWEEN_LOOKS = 15;

    /** What stands above a part may still grow, and push it away, in the first two seconds. */
    private static final int REVEALING_LOOKS = 8;

    private static final double AROUND = 3;
    private static final double WORD = 9;

    private final Parent window;
    private final EmbeddingMapView map;
    private final WindowViewModel model;
    private final Map<WindowPart, Node> found = new HashMap<>();
    private final Map<Node, Integer> looks = new HashMap<>(); // at each, in this step
    private final List<Rectangle> rings = new ArrayList<>();
    private StepViewModel step; // null while no lesson is open
    private int pulses;

    /** Over the nodes of {@code window}. */
    LessonRings(Parent window, EmbeddingMapView map, WindowViewModel model) {
        this.window = window;
        this.map = map;
        this.model = model;
        setId("lesson-rings");
        setMouseTransparent(true);
        LessonViewModel lesson = model.lessons().lesson();
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        follow();
                    }
                };
        lesson.stepProperty()
                .addListener(
                        (property, was, now) -> {
                            step = now;
                            found.clear();
                            looks.clear();
                            pulses = 0;
                            if (now == null) {
                                timer.stop();
                                showOnly(0);
                            } else {
                                timer.start();
                            }
                        });
    }

    private void follow() {
        if (pulses++ % PULSES_BETWEEN_LOOKS == 0) {
            look();
        }
        int used = 0;
        for (WindowPart part : step.highlight()) {
            Optional<Bounds> bounds = Optional.ofNullable(found.get(part)).flatMap(this::seen);
            if (bounds.isPresent()) {
                ring(used++, bounds.get(), AROUND, 8);
            }
        }
        for (String word : step.words()) {
            Optional<Point2D> place = place(word);
            if (place.isPresent()) {
                Bounds point = new BoundingBox(place.get().getX(), place.get().getY(), 0, 0);
                ring(used++, point, WORD, 2 * WORD);
            }
        }
        showOnly(used);
    }

    /** Finds the nodes, which come and go as views open. */
    private void look() {
        Optional<String> open =
                Optional.ofNullable(model.explanations().openedProperty().get())
                        .map(Explanation::id);
        for (WindowPart part : step.highlight()) {
            Node node = window.lookup("#" + WindowParts.nodeId(part, open));
            if (node == null || !isShown(node)) {
                node = WindowParts.wayTo(part).map(id -> window.lookup("#" + id)).orElse(null);
            }
            found.put(part, node);
            if (node != null && looks.merge(node, 1, Integer::sum) <= REVEALING_LOOKS) {
                reveal(node);
            }
        }
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** Scrolls to it where not all of it is in sight. */
    private void reveal(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && !isSeenWhole(node)) {
                Bounds inContent =
                        pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double room =
                        pane.getContent().getBoundsInLocal().getHeight()
                                - pane.getViewportBounds().getHeight();
                pane.setVvalue(room <= 0 ? 0 : Math.min(1, inContent.getMinY() / room));
            }
        }
    }

    private boolean isSeenWhole(Node node) {
        double whole = sceneToLocal(node.localToScene(node.getLayoutBounds())).getHeight();
        return seen(node).filter(bounds -> bounds.getHeight() > whole - 1).isPresent();
    }

    /** Where the node is seen in this pane; empty where it is hidden or scrolled out of sight. */
    private Optional<Bounds> seen(Node node) {
        if (node.getScene() != getScene() || !isShown(node)) {
            return Optional.empty();
        }
        Bounds bounds = sceneToLocal(node.localToScene(node.getLayoutBounds()));
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                Node viewport = pane.lookup(".viewport");
                if (viewport != null) {
                    bounds =
                            common(
                                    bounds,
                                    sceneToLocal(
                                            viewport.localToScene(viewport.getLayoutBounds())));
                }
            }
        }
        return bounds.getWidth() < 1 || bounds.getHeight() < 1
                ? Optional.empty()
                : Optional.of(bounds);
    }

    private static Bounds common(Bounds a, Bounds b) {
        double left = Math.max(a.getMinX(), b.getMinX());
        double top = Math.max(a.getMinY(), b.getMinY());
        double right = Math.min(a.getMaxX(), b.getMaxX());
        double bottom = Math.min(a.getMaxY(), b.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private Optional<Point2D> place(String word) {
        OptionalInt token = model.lessons().token(word);
        if (token.isEmpty() || map.getScene() != getScene() || !isShown(map)) {
            return Optional.empty();
        }
        return map.positionOf(token.getAsInt())
                .filter(map::contains)
                .map(at -> sceneToLocal(map.localToScene(at)));
    }

    private void ring(int number, Bounds around, double distance, double arc) {
        if (number == rings.size()) {
            Rectangle made = new Rectangle();
            made.getStyleClass().add("lesson-ring");
            made.setManaged(false);
            rings.add(made);
            getChildren().add(made);
        }
        Rectangle ring = rings.get(number);
        double left = Math.max(1, around.getMinX() - distance);
        double top = Math.max(1, around.getMinY() - distance);
        ring.setX(left);
        ring.setY(top);
        ring.setWidth(Math.min(getWidth() - 1, around.getMaxX() + distance) - left);
        ring.setHeight(Math.min(getHeight() - 1, around.getMaxY() + distance) - top);
        ring.setArcWidth(arc);
        ring.setArcHeight(arc);
    }

    private void showOnly(int count) {
        for (int i = 0; i < rings.size(); i++) {
            rings.get(i).setVisible(i < count);
        }
    }
}
