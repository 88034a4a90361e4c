package org.driftscope.ui.senses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.driftscope.math.Matrix;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.ui.SharedStage;
import org.driftscope.ui.ShippedRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SensesViewTest {
    private final ShippedRun run = new ShippedRun("lesson-two-senses");
    private final SensesViewModel model = new SensesViewModel(run);

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        run.train(60);
        model.open(run.description());
        model.show(run.frame());
        model.shownProperty().set(true);
        stage.setScene(new Scene(new SensesView(model), 380, 1000));
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        run.close();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private long pixels(FxRobot robot, Ink ink) {
        WaitForAsyncUtils.waitForFxEvents();
        Node picture = robot.lookup("#senses-picture").query();
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> picture.snapshot(null, null));
        Color wanted = Color.rgb(ink.red(), ink.green(), ink.blue());
        long count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getPixelReader().getColor(x, y).equals(wanted)) {
                    count++;
                }
            }
        }
        return count;
    }

    @Test
    void thePathsHaveTheColoursOfTheirSenses(FxRobot robot) {
        assertTrue(pixels(robot, CategoryPalette.LIGHT.category(0)) > 100);
        assertTrue(pixels(robot, CategoryPalette.LIGHT.category(1)) > 100);
        robot.interact(() -> model.darkProperty().set(true));
        assertTrue(pixels(robot, CategoryPalette.DARK.category(0)) > 100);
        assertTrue(pixels(robot, CategoryPalette.DARK.background()) > 1000);
    }

    @Test
    void aReadyPairIsChosenAndTheOtherWordsAreDrawn(FxRobot robot) {
        ComboBox<?> pairs = robot.lookup("#senses-pair").queryAs(ComboBox.class);
        robot.interact(() -> pairs.getSelectionModel().select(1));
        assertTrue(text(robot, "#senses-story").contains("bat enters both sentences"));
        assertEquals(
                "Beside the cave the bat flew over the barn.",
                robot.lookup("#senses-first").queryAs(TextField.class).getText());
        robot.clickOn("#senses-all-words");
        assertTrue(robot.lookup("#senses-all-words").queryAs(CheckBox.class).isSelected());
        assertTrue(model.scene().paths().size() > 2);
    }

    @Test
    void aSentenceCanBeTyped(FxRobot robot) {
        TextField second = robot.lookup("#senses-second").queryAs(TextField.class);
        robot.interact(() -> second.setText("ducks rest"));
        robot.clickOn(second);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(text(robot, "#senses-problem").contains("no word in common"));
        assertTrue(robot.lookup("#senses-problem").query().isVisible());
    }

    @Test
    void pointingAtAPointSaysWhatItIs(FxRobot robot) {
        PathsPicture picture = robot.lookup("#senses-picture").queryAs(PathsPicture.class);
        Matrix line = picture.placed().orElseThrow().lines().get(0);
        robot.moveTo(picture.localToScreen(line.get(6, 0), line.get(6, 1)));
        assertEquals("behind final norm: orange as fruit", text(robot, "#senses-reading"));
        robot.moveTo(picture.localToScreen(line.get(0, 0), line.get(0, 1)));
        assertTrue(text(robot, "#senses-reading").startsWith("word alone: orange"));
    }

    @Test
    void theChartShowsTheMeasures(FxRobot robot) {
        LineChart<?, ?> chart = robot.lookup("#senses-chart").queryAs(LineChart.class);
        assertEquals(3, chart.getData().size());
        assertEquals(7, chart.getData().get(0).getData().size());
        assertEquals(
                model.lines().lines().get(2).values().get(6).orElseThrow(),
                chart.getData().get(2).getData().get(5).getYValue());
        run.train(20);
        robot.interact(() -> model.show(run.frame()));
        assertEquals(
                model.lines().lines().get(2).values().get(6).orElseThrow(),
                chart.getData().get(2).getData().get(5).getYValue());
    }

    @Test
    void everythingFitsTheNarrowestWidth(FxRobot robot) {
        robot.interact(() -> SharedStage.layOut(robot.lookup("#senses-story").query()));
        for (String id :
                new String[] {
                    "#senses-first-list",
                    "#senses-all-words",
                    "#senses-story",
                    "#senses-picture",
                    "#senses-chart"
                }) {
            Node node = robot.lookup(id).query();
            Bounds bounds = node.localToScene(node.getBoundsInLocal());
            assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= 380, id + " " + bounds);
        }
    }
}
