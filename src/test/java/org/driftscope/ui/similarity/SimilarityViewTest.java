package org.driftscope.ui.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.stage.Stage;
import org.driftscope.plot.HeatCell;
import org.driftscope.plot.HeatGrid;
import org.driftscope.run.Frame;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.QuestionsByHand;
import org.driftscope.ui.SharedStage;
import org.driftscope.ui.control.HeatMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SimilarityViewTest {
    private final QuestionsByHand questions = new QuestionsByHand();
    private final SimilarityViewModel model = new SimilarityViewModel(questions);
    private SimilarityView view;
    private Stage stage;

    @Start
    void start(Stage theStage) {
        SharedStage.reset(theStage);
        stage = theStage;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        view = new SimilarityView(model);
        stage.setScene(new Scene(view, 900, 700));
        stage.sizeToScene();
        stage.show();
        model.shownProperty().set(true);
        model.open(HandMade.description());
        show(SimilarFrames.start());
        show(SimilarFrames.later(10));
    }

    private void show(Frame frame) {
        questions.answerFrom(frame);
        model.show(frame);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static HeatMap map(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#similarity-matrix").queryAs(HeatMap.class);
    }

    private static Color cell(FxRobot robot, int row, int column) {
        HeatMap map = map(robot);
        HeatGrid grid = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map.grid().orElseThrow());
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        map.snapshot(null, null)
                                .getPixelReader()
                                .getColor((int) grid.x(column) + 4, (int) grid.y(row) + 4));
    }

    @Test
    void measuresStandBesideThoseOfShuffledLabels(FxRobot robot) {
        assertEquals("0.00", text(robot, "#similarity-within-start"));
        assertEquals("0.96", text(robot, "#similarity-within-now"));
        assertEquals("−0.50", text(robot, "#similarity-between-start"));
        assertEquals("−0.14", text(robot, "#similarity-between-now"));
        assertEquals("0.54", text(robot, "#similarity-silhouette-now"));
        String shuffled = text(robot, "#similarity-silhouette-shuffled");
        assertTrue(shuffled.endsWith("(−0.31 to 0.54)"), shuffled);
        // Each of the two animals has one of two neighbours of its kind, milk none.
        assertEquals("0.33", text(robot, "#similarity-purity-now"));
    }

    @Test
    void theButtonShowsTheStart(FxRobot robot) {
        assertEquals(Color.web("#FFFFFF"), cell(robot, 1, 2)); // dog and milk: 0 now
        robot.clickOn("#similarity-start");
        assertEquals(Color.web("#0072B2"), cell(robot, 1, 2)); // -1 at the start
        robot.clickOn("#similarity-start");
        assertTrue(model.startShownProperty().get());
        robot.clickOn("#similarity-now");
        assertFalse(model.startShownProperty().get());
    }

    @Test
    void theStartCannotBeChosenWhereItIsUnknown(FxRobot robot) {
        robot.interact(
                () -> {
                    model.open(HandMade.description());
                    questions.forgetStart();
                    show(SimilarFrames.later(10));
                });
        assertTrue(robot.lookup("#similarity-start").query().isDisabled());
    }

    @Test
    void theKeyboardReadsThePairs(FxRobot robot) {
        HeatMap map = map(robot);
        robot.moveTo(view.localToScreen(2, 698));
        robot.interact(map::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertEquals(new HeatCell(0, 1, 0.96f), map.hoveredProperty().get());
        assertTrue(
                map.getAccessibleText().contains("cat and dog: cosine 0.96"),
                map.getAccessibleText());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theHistogramHasTheSharesOfThePairs(FxRobot robot) {
        LineChart<Number, Number> chart =
                robot.lookup("#similarity-distances").queryAs(LineChart.class);
        WaitForAsyncUtils.waitForFxEvents();
        XYChart.Series<Number, Number> between =
                chart.getData().stream()
                        .filter(series -> series.getName().equals("between, now"))
                        .findFirst()
                        .orElseThrow();
        // Distances 1 and 1.28: half of the pairs from 1 to 1.1, half from 1.2 to 1.3.
        assertEquals(1.05, between.getData().get(10).getXValue().doubleValue(), 1e-9);
        assertEquals(50.0, between.getData().get(10).getYValue().doubleValue(), 1e-9);
        assertEquals(50.0, between.getData().get(12).getYValue().doubleValue(), 1e-9);
        assertEquals(4, chart.getData().size());
        // The curve is drawn there: high at 10 and 12, low between. It begins with a move.
        List<PathElement> drawn = ((Path) between.getNode()).getElements();
        double low = ((LineTo) drawn.get(1)).getY();
        assertEquals(low, ((LineTo) drawn.get(12)).getY(), 0.01);
        assertTrue(((LineTo) drawn.get(11)).getY() < low - 50);
        assertTrue(((LineTo) drawn.get(13)).getY() < low - 50);
    }

    @Test
    void everythingIsWithinANarrowView(FxRobot robot) {
        robot.interact(() -> stage.setWidth(380));
        WaitForAsyncUtils.waitForFxEvents();
        for (String id :
                new String[] {
                    "#similarity-story", "#similarity-purity-shuffled", "#similarity-distances"
                }) {
            var node = robot.lookup(id).query();
            Point2D right =
                    WaitForAsyncUtils.waitForAsyncFx(
                            5_000,
                            () ->
                                    view.sceneToLocal(
                                            node.localToScene(
                                                    node.getBoundsInLocal().getMaxX(), 0)));
            assertTrue(right.getX() <= 380, id + " ends at " + right.getX());
        }
    }
}
