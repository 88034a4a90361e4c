package org.driftscope.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.driftscope.plot.Outline;
import org.driftscope.plot.Spot;

/** Drawing a box or a lasso around words, which chooses them once the button is let go. */
final class OutlineDrag {
    /** Corners of a lasso lie so many pixels apart at least. */
    private static final double SHORTEST_EDGE = 3;

    private final EmbeddingMapView view;
    private final EmbeddingMapViewModel model;
    private MapTool tool = MapTool.MOVE;
    private Spot start = new Spot(0, 0, 0);
    private Outline drawn = new Outline(List.of());

    OutlineDrag(EmbeddingMapView view, EmbeddingMapViewModel model) {
        this.view = view;
        this.model = model;
    }

    /** Begins where a tool is in hand, or Shift is held down, which stands for the box. */
    void press(MouseEvent event) {
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        MapTool wanted = event.isShiftDown() ? MapTool.BOX : model.toolProperty().get();
        tool = primary ? wanted : MapTool.MOVE;
        start = new Spot(event.getX(), event.getY(), 0);
        drawn = new Outline(List.of(start));
    }

    /** Goes on; false where nothing is being drawn. */
    boolean drag(MouseEvent event) {
        if (tool == MapTool.MOVE) {
            return false;
        }
        if (tool == MapTool.BOX) {
            drawn = Outline.box(start.x(), start.y(), event.getX(), event.getY());
        } else if (isApart(event)) {
            drawn = drawn.with(event.getX(), event.getY());
        }
        view.showOutline(Optional.of(drawn));
        return true;
    }

    private boolean isApart(MouseEvent event) {
        Spot last = drawn.corners().get(drawn.corners().size() - 1);
        return Math.hypot(event.getX() - last.x(), event.getY() - last.y()) >= SHORTEST_EDGE;
    }

    /** Chooses the words inside; with Ctrl, or Command on a Mac, besides those before. */
    void release(MouseEvent event) {
        if (tool != MapTool.MOVE && !event.isStillSincePress()) {
            model.chosenWords().choose(view.wordsIn(drawn), event.isShortcutDown());
        }
        cancel();
    }

    /** Gives up what is being drawn; false where nothing is. */
    boolean cancel() {
        boolean drawing = tool != MapTool.MOVE && drawn.corners().size() > 1;
        tool = MapTool.MOVE;
        drawn = new Outline(List.of());
        view.showOutline(Optional.empty());
        return drawing;
    }
}
