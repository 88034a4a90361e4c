package org.driftscope.ui.map;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.driftscope.ui.Selection;

/** Turns mouse, wheel, pinch and keys on the map into requests to its view model. */
final class MapInput {
    private static final double PIXELS_PER_DOUBLING = 240;
    private static final double KEY_PIXELS = 40;

    private final EmbeddingMapView view;
    private final EmbeddingMapViewModel model;
    private final OutlineDrag outline;
    private double lastX;
    private double lastY;

    private MapInput(EmbeddingMapView view, EmbeddingMapViewModel model) {
        this.view = view;
        this.model = model;
        outline = new OutlineDrag(view, model);
    }

    /** Listens on {@code surface}, which lies where the view does; keys on the view itself. */
    static void listen(EmbeddingMapView view, Node surface, EmbeddingMapViewModel model) {
        MapInput input = new MapInput(view, model);
        surface.setOnMousePressed(input::press);
        surface.setOnMouseDragged(input::drag);
        surface.setOnMouseReleased(event -> input.outline.release(event));
        surface.setOnMouseClicked(input::click);
        surface.setOnMouseMoved(event -> input.point(surface, event));
        surface.setOnMouseExited(event -> model.hover(Selection.NONE));
        surface.setOnScroll(input::scroll);
        surface.setOnZoom(event -> input.zoom(event.getX(), event.getY(), event.getZoomFactor()));
        view.setOnKeyPressed(input::key);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        outline.press(event);
    }

    private void drag(MouseEvent event) {
        if (event.isStillSincePress() || outline.drag(event)) {
            return;
        }
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        lastX = event.getX();
        lastY = event.getY();
        boolean turning = model.isSpatial() && event.isPrimaryButtonDown();
        if (turning) {
            model.camera().turn(dx, dy);
            model.changed();
        } else {
            model.pan(dx, dy);
        }
    }

    private void click(MouseEvent event) {
        if (!event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int word = view.wordAt(event.getX(), event.getY()).orElse(Selection.NONE);
        if (event.getClickCount() == 2 && word == Selection.NONE) {
            view.fit();
        } else if (event.isShortcutDown()) {
            model.toggle(word);
        } else if (word == Selection.NONE) {
            model.chosenWords().clear();
        } else {
            model.click(word);
        }
    }

    private void point(Node surface, MouseEvent event) {
        int word = view.wordAt(event.getX(), event.getY()).orElse(Selection.NONE);
        boolean drawing = model.toolProperty().get() != MapTool.MOVE || event.isShiftDown();
        Cursor ground = drawing ? Cursor.CROSSHAIR : Cursor.DEFAULT;
        surface.setCursor(word == Selection.NONE ? ground : Cursor.HAND);
        model.hover(word);
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = StrictMath.pow(2, event.getDeltaY() / PIXELS_PER_DOUBLING);
            zoom(event.getX(), event.getY(), factor);
        }
        event.consume();
    }

    private void zoom(double x, double y, double factor) {
        model.camera().zoomAbout(x, y, factor);
        model.changed();
    }

    private void key(KeyEvent event) {
        for (MapKeys key : MapKeys.values()) {
            if (key.matches(event)) {
                press(key);
                event.consume();
            }
        }
    }

    private void press(MapKeys key) {
        switch (key) {
            case LEFT -> model.pan(KEY_PIXELS, 0);
            case RIGHT -> model.pan(-KEY_PIXELS, 0);
            case UP -> model.pan(0, KEY_PIXELS);
            case DOWN -> model.pan(0, -KEY_PIXELS);
            case ZOOM_IN -> view.zoomIn();
            case ZOOM_OUT -> view.zoomOut();
            case FIT -> view.fit();
            case NEXT -> model.cycle(1);
            case PREVIOUS -> model.cycle(-1);
            case TOGGLE -> model.toggle(model.selected());
            case CHOOSE_ALL -> model.chosenWords().chooseAll();
            case BOX -> model.takeUp(MapTool.BOX);
            case LASSO -> model.takeUp(MapTool.LASSO);
            case ISOLATE -> model.chosenWords().isolate();
            case HIDE -> model.chosenWords().hide();
            case SHOW_ALL -> model.chosenWords().showAll();
            case FILTER -> model.filter().openProperty().set(!model.filter().openProperty().get());
            case DESELECT -> letGo();
        }
    }

    /** First of what is being drawn, then of the words and the tool. */
    private void letGo() {
        if (!outline.cancel()) {
            model.chosenWords().clear();
            model.toolProperty().set(MapTool.MOVE);
        }
    }
}
