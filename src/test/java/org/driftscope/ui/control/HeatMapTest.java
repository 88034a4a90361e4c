package org.driftscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.driftscope.math.Matrix;
import org.driftscope.plot.HeatCell;
import org.driftscope.plot.HeatGrid;
import org.driftscope.plot.HeatScale;
import org.driftscope.ui.SharedStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class HeatMapTest {
    private static final Matrix SMALL =
            Matrix.copyOf(2, 3, new float[] {-2, 0, 1, 2, Float.NaN, 0.5f});

    private HeatMap map;

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        map = new HeatMap("weights");
        map.matrixProperty().set(SMALL);
        map.rowNamesProperty().set(List.of("dog", "cat"));
        map.columnNamesProperty().set(List.of("a", "b", "c"));
        stage.setScene(new Scene(new StackPane(map), 400, 300));
        stage.sizeToScene();
        stage.show();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private HeatGrid grid() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map.grid().orElseThrow());
    }

    /** Near the upper left corner of a cell, where no value is written. */
    private Color cell(int row, int column) {
        HeatGrid grid = grid();
        return pixel(grid.x(column) + 4, grid.y(row) + 4);
    }

    private Color pixel(double x, double y) {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map.snapshot(null, null));
        return image.getPixelReader().getColor((int) x, (int) y);
    }

    private Point2D onScreen(int row, int column) {
        HeatGrid grid = grid();
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        map.localToScreen(
                                grid.x(column) + grid.cellWidth() / 2,
                                grid.y(row) + grid.cellHeight() / 2));
    }

    @Test
    void cellsHaveTheColoursOfTheirValuesUpToTheLargestMagnitude(FxRobot robot) {
        assertEquals(Color.web("#0072B2"), cell(0, 0));
        assertEquals(Color.web("#FFFFFF"), cell(0, 1));
        assertEquals(Color.web("#D55E00"), cell(1, 0));
        assertEquals("−2.00", robot.lookup(".heat-low").queryAs(Label.class).getText());
        assertEquals("2.00", robot.lookup(".heat-high").queryAs(Label.class).getText());
    }

    @Test
    void theDarkThemeChangesTheColoursByItself() {
        fx(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
        assertEquals(Color.web("#56B4E9"), cell(0, 0));
        assertEquals(Color.web("#0D1117"), cell(0, 1));
        assertEquals(Color.web("#E69F00"), cell(1, 0));
    }

    @Test
    void aScaleThatIsGivenHolds() {
        fx(() -> map.scaleProperty().set(HeatScale.symmetric(1)));
        assertEquals(Color.web("#D55E00"), cell(0, 2));
        assertEquals(Color.web("#EAAF80"), cell(1, 2)); // half the way from white
    }

    @Test
    void pointingAtACellTellsOfIt(FxRobot robot) {
        robot.moveTo(onScreen(0, 2));
        assertEquals(new HeatCell(0, 2, 1), map.hoveredProperty().get());
        assertTrue(map.getAccessibleText().endsWith("dog, c: 1.00"), map.getAccessibleText());
        robot.moveTo(onScreen(1, 1));
        assertTrue(Double.isNaN(map.hoveredProperty().get().value()));
        assertTrue(map.getAccessibleText().endsWith("cat, b: masked"), map.getAccessibleText());
        robot.moveTo(map.localToScreen(395, 295));
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(map.hoveredProperty().get());
    }

    @Test
    void theArrowsWalkFromCellToCellAndStopAtTheEdge(FxRobot robot) {
        robot.moveTo(map.localToScreen(395, 295));
        fx(map::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertEquals(new HeatCell(0, 0, -2), map.hoveredProperty().get());
        robot.type(KeyCode.RIGHT).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.RIGHT);
        assertEquals(new HeatCell(1, 2, 0.5), map.hoveredProperty().get());
        robot.type(KeyCode.HOME).type(KeyCode.UP);
        assertEquals(new HeatCell(0, 0, -2), map.hoveredProperty().get());
        robot.type(KeyCode.ESCAPE);
        assertNull(map.hoveredProperty().get());
    }

    @Test
    void theHoveredCellFollowsItsValueAndGoesWithItsRow(FxRobot robot) {
        robot.moveTo(map.localToScreen(395, 295));
        fx(map::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        fx(() -> map.matrixProperty().set(Matrix.copyOf(2, 3, new float[] {1, 2, 3, 4, 5, 6})));
        assertEquals(new HeatCell(1, 0, 4), map.hoveredProperty().get());
        fx(() -> map.matrixProperty().set(Matrix.copyOf(1, 3, new float[] {1, 2, 3})));
        assertNull(map.hoveredProperty().get());
    }

    @Test
    void theTextOfACellCanBeReplaced(FxRobot robot) {
        fx(() -> map.cellTextProperty().set((row, column, value) -> row + "/" + column));
        robot.moveTo(onScreen(1, 2));
        assertTrue(map.getAccessibleText().endsWith("1/2"), map.getAccessibleText());
    }

    @Test
    void tenThousandRowsArePaintedAsMeansAndSaySo(FxRobot robot) {
        float[] values = new float[10_000 * 8];
        IntStream.range(0, 10_000)
                .forEach(row -> values[row * 8] = row < 5_000 ? 1 : row % 2 == 0 ? -1 : 1);
        fx(
                () -> {
                    map.rowNamesProperty().set(List.of());
                    map.columnNamesProperty().set(List.of());
                    map.matrixProperty().set(Matrix.owning(10_000, 8, values));
                });
        HeatGrid grid = grid();
        String note = robot.lookup(".heat-note").queryAs(Label.class).getText();
        assertTrue(note.contains("up to " + (grid.rowsWith(0).last() + 1) + " rows,"), note);
        assertEquals(Color.web("#D55E00"), pixel(grid.x(0) + 10, grid.y(2_500)));
        Color mixed = pixel(grid.x(0) + 10, grid.y(7_500)); // ones of both signs, so nearly 0
        assertTrue(mixed.getBlue() > 0.9, mixed.toString());
        robot.moveTo(onScreen(7_500, 0));
        assertEquals(1, Math.abs(map.hoveredProperty().get().value()));
        assertTrue(map.getAccessibleText().contains("painted as the mean of rows"));
    }

    @Test
    void anEmptyMatrixShowsNothing() {
        fx(() -> map.matrixProperty().set(Matrix.owning(0, 0, new float[0])));
        assertTrue(map.grid().isEmpty());
        assertFalse(map.lookup(".heat-legend").isVisible());
    }
}
