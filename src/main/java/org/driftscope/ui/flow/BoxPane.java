package org.driftscope.ui.flow;

import atlantafx.base.theme.Styles;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.plot.HeatCell;
import org.driftscope.plot.HeatGrid;
import org.driftscope.ui.control.HeatMap;
import org.driftscope.ui.control.IconButton;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/** A box opened large: its values can be read, and each tells its formula. */
final class BoxPane extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.flow");
    private static final double CELL_WIDTH = 46;
    private static final double CELL_HEIGHT = 35;
    private static final double NAMES = 110;

    /** Names of columns and the legend. */
    private static final double BELOW = 132;

    /** Cells of more columns or rows than these have no room for figures on any screen. */
    private static final int MOST_WITH_VALUES = 128;

    private final FlowViewModel model;
    private final Label name = new Label();
    private final Label about = new Label();
    private final CheckBox figures = new CheckBox(WORDS.get("figures"));
    private final HeatMap map = new HeatMap("flow-map");
    private final ScrollPane scroll = new ScrollPane(map);

    BoxPane(FlowViewModel model) {
        this.model = model;
        setId("flow-opened");
        getStyleClass().add("flow-opened");
        name.setId("flow-opened-name");
        name.getStyleClass().add(Styles.TEXT_BOLD);
        name.setWrapText(true);
        about.setId("flow-opened-about");
        about.setWrapText(true);
        about.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        figures.setId("flow-figures");
        figures.setSelected(true);
        figures.setTooltip(new Tooltip(WORDS.get("figures-tip")));
        figures.selectedProperty().addListener(change -> resize());
        IconButton close = new IconButton("flow-close", Feather.ARROW_LEFT, WORDS.get("close"));
        close.setOnAction(event -> model.setOpened(false));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox title = new HBox(close, name);
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("flow-opened-title");
        FlowPane choices = new FlowPane(about, figures);
        choices.getStyleClass().add("flow-choices");
        VBox top = new VBox(title, choices);
        top.getStyleClass().add("flow-opened-top");
        setTop(top);
        scroll.getStyleClass().add("flow-scroll");
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().addListener(change -> resize());
        setCenter(scroll);
        map.hoveredProperty().addListener((property, old, cell) -> hovered(cell));
    }

    /** Shows the box in front. */
    void show() {
        model.boxInFront().ifPresent(this::show);
    }

    private void show(FlowBox box) {
        name.setText(box.name() + "  " + box.shape());
        about.setText("= " + box.about());
        map.titleProperty().set(box.name());
        map.scaleProperty().set(box.scale().orElse(null));
        map.rowNamesProperty().set(box.rowNames());
        map.columnNamesProperty().set(box.columnNames());
        map.matrixProperty().set(box.values());
        map.cellTextProperty().set((row, column, value) -> box.say(row, column));
        boolean few = Math.max(box.values().rows(), box.values().columns()) <= MOST_WITH_VALUES;
        figures.setVisible(few);
        figures.setManaged(few);
        resize();
    }

    /** Gives the heat map the keys. */
    void focus() {
        scroll.applyCss(); // only then is the map in the scene
        map.requestFocus();
    }

    private void resize() {
        double width = scroll.getViewportBounds().getWidth();
        double height = scroll.getViewportBounds().getHeight();
        boolean readable = figures.isManaged() && figures.isSelected();
        int rows = map.matrixProperty().get().rows();
        int columns = map.matrixProperty().get().columns();
        map.setPrefWidth(Math.max(width, readable ? NAMES + CELL_WIDTH * columns : 0));
        map.setPrefHeight(Math.max(height, readable ? BELOW + CELL_HEIGHT * rows : 0));
    }

    private void hovered(HeatCell cell) {
        if (cell != null) {
            map.grid().ifPresent(grid -> scrollTo(grid, cell));
        }
    }

    /** Keeps the cell that keys lead to in sight. */
    private void scrollTo(HeatGrid grid, HeatCell cell) {
        Bounds port = scroll.getViewportBounds();
        double spareX = map.getWidth() - port.getWidth();
        double spareY = map.getHeight() - port.getHeight();
        if (spareX > 0) {
            double from = -port.getMinX();
            double left = grid.x(cell.column());
            double right = left + grid.cellWidth();
            if (left < from || right > from + port.getWidth()) {
                scroll.setHvalue((left + right - port.getWidth()) / 2 / spareX);
            }
        }
        if (spareY > 0) {
            double from = -port.getMinY();
            double top = grid.y(cell.row());
            double bottom = top + grid.cellHeight();
            if (top < from || bottom > from + port.getHeight()) {
                scroll.setVvalue((top + bottom - port.getHeight()) / 2 / spareY);
            }
        }
    }
}
