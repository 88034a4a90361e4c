package org.driftscope.ui.control;

import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.driftscope.plot.HeatCell;
import org.driftscope.plot.HeatGrid;

/** Moves a heat map's hovered cell, frames it and shows its text beside it. */
final class HeatPointer {
    private static final double SMALLEST_FRAME = 5;
    private static final double TEXT_WIDTH = 320;
    private static final double TEXT_GAP = 10;
    private static final int PAGE = 10;

    private final HeatMap map;
    private final Region cursor = new Region();
    private final Tooltip text = new Tooltip();

    HeatPointer(HeatMap map) {
        this.map = map;
        cursor.getStyleClass().add("heat-cursor");
        cursor.setMouseTransparent(true);
        cursor.setManaged(false);
        cursor.setVisible(false);
        text.setHideOnEscape(false); // Escape is for the map to take
        text.setWrapText(true);
        text.setMaxWidth(TEXT_WIDTH);
        map.hoveredProperty().addListener(change -> place());
        map.setOnMouseMoved(this::point);
        map.setOnMouseDragged(this::point);
        map.setOnMouseExited(event -> leave());
        map.setOnMousePressed(event -> map.requestFocus());
        map.setOnKeyPressed(this::press);
        map.focusedProperty()
                .addListener(
                        (property, old, focused) -> {
                            if (!focused) {
                                leave();
                            }
                        });
    }

    Region cursor() {
        return cursor;
    }

    private void point(MouseEvent event) {
        OptionalInt row = OptionalInt.empty();
        OptionalInt column = OptionalInt.empty();
        if (map.grid().isPresent()) {
            HeatGrid grid = map.grid().get();
            row = grid.rowAt(event.getY());
            column = grid.columnAt(event.getX());
        }
        if (row.isPresent() && column.isPresent()) {
            map.hover(row.getAsInt(), column.getAsInt());
        } else {
            leave();
        }
    }

    private void leave() {
        map.hover(-1, -1);
    }

    private void press(KeyEvent event) {
        if (map.grid().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        HeatGrid grid = map.grid().get();
        HeatCell cell = map.hoveredProperty().get();
        if (cell == null && event.getCode() != KeyCode.ESCAPE && moves(event.getCode())) {
            map.hover(0, 0);
            event.consume();
        } else if (cell != null && event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (cell != null && moves(event.getCode())) {
            int row = cell.row() + down(event.getCode());
            int column =
                    switch (event.getCode()) {
                        case LEFT -> cell.column() - 1;
                        case RIGHT -> cell.column() + 1;
                        case HOME -> 0;
                        case END -> grid.columns() - 1;
                        default -> cell.column();
                    };
            map.hover(
                    Math.max(0, Math.min(grid.rows() - 1, row)),
                    Math.max(0, Math.min(grid.columns() - 1, column)));
            event.consume();
        }
    }

    private static boolean moves(KeyCode code) {
        return switch (code) {
            case LEFT, RIGHT, UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> true;
            default -> false;
        };
    }

    private static int down(KeyCode code) {
        return switch (code) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -PAGE;
            case PAGE_DOWN -> PAGE;
            default -> 0;
        };
    }

    /** Frames the hovered cell where it is now, with its text on its right. */
    void place() {
        HeatCell cell = map.hoveredProperty().get();
        boolean shown = cell != null && map.grid().isPresent();
        cursor.setVisible(shown);
        if (!shown) {
            text.hide();
            return;
        }
        HeatGrid grid = map.grid().get();
        double width = Math.max(SMALLEST_FRAME, grid.cellWidth());
        double height = Math.max(SMALLEST_FRAME, grid.cellHeight());
        double x = grid.x(cell.column()) + (grid.cellWidth() - width) / 2;
        double y = grid.y(cell.row()) + (grid.cellHeight() - height) / 2;
        cursor.resizeRelocate(x, y, width, height);
        text.setText(map.hoveredText());
        Point2D beside =
                map.localToScreen(
                        cursor.getLayoutX() + width + TEXT_GAP,
                        cursor.getLayoutY() + height + TEXT_GAP);
        if (beside != null && map.getScene().getWindow().isShowing()) {
            text.show(map, beside.getX(), beside.getY());
        }
    }
}
