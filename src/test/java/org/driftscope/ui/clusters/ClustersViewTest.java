package org.driftscope.ui.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.driftscope.run.Frame;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.QuestionsByHand;
import org.driftscope.ui.Selection;
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
class ClustersViewTest {
    private final QuestionsByHand questions = new QuestionsByHand();
    private final Selection selection = new Selection();
    private final ClustersViewModel model = new ClustersViewModel(questions, selection);
    private Stage stage;

    @Start
    void start(Stage primary) {
        SharedStage.reset(primary);
        stage = primary;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.shownProperty().set(true);
        model.open(HandMade.description());
        show(TurningWords.start());
        stage.setScene(new Scene(new ClustersView(model), 500, 800));
        stage.setWidth(500);
        stage.setHeight(800);
        stage.sizeToScene();
        stage.show();
    }

    private void show(Frame frame) {
        questions.answerFrom(frame);
        model.show(frame);
    }

    private static List<String> chips(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#clusters-neighbours .chip").queryAll().stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void aClickOnAClusterSelectsItsCentreAndListsWhoIsNearest(FxRobot robot) {
        robot.clickOn("dog, the");
        assertEquals(1, selection.token());
        assertEquals("runs 0.99", chips(robot).get(1));

        robot.interact(() -> show(TurningWords.later()));
        assertEquals("drinks 1.00, up from 5th", chips(robot).get(0));
        robot.clickOn("#clusters-look");
        assertEquals("drinks 1.00", chips(robot).get(0));
    }

    @Test
    void theKeyboardChoosesTheNumberOfClusters(FxRobot robot) {
        robot.interact(() -> robot.lookup("#clusters-count").query().requestFocus());
        robot.type(KeyCode.DOWN, 2);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(3, model.countProperty().get());
        assertEquals(3, robot.lookup(".cluster-name").queryAll().size());
        robot.interact(() -> model.countProperty().set(ClustersViewModel.BEST));
        assertEquals(
                ClustersViewModel.BEST,
                robot.lookup("#clusters-count").queryAs(ComboBox.class).getValue());
    }

    @Test
    void theChartReadsTheMeasuresUnderTheMouse(FxRobot robot) {
        robot.interact(() -> show(TurningWords.later()));
        WaitForAsyncUtils.waitForFxEvents();
        Label reading = robot.lookup("#clusters-reading").queryAs(Label.class);
        assertEquals("step 2 · silhouette 0.20 · purity 0.50", reading.getText());

        Node chart = robot.lookup("#clusters-chart").query();
        robot.moveTo(chart.localToScreen(38, 60));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("step 1 · silhouette 0.10 · purity 0.25", reading.getText());
    }

    @Test
    void aNarrowViewCutsNothingOff(FxRobot robot) {
        robot.interact(() -> selection.select(1));
        robot.interact(
                () -> {
                    stage.setWidth(380);
                    stage.setHeight(300);
                });
        WaitForAsyncUtils.waitForFxEvents();
        ClustersView view = robot.lookup("#clusters-view").queryAs(ClustersView.class);
        assertTrue(view.getContent().getBoundsInParent().getHeight() > view.getHeight());
        for (Node node : robot.lookup(".label").queryAll()) {
            Label label = (Label) node;
            if (label.isVisible() && label.isWrapText()) {
                assertEquals(label.prefHeight(label.getWidth()), label.getHeight(), 1);
            } else if (label.isVisible() && label.getParent().isVisible()) {
                assertTrue(label.getWidth() + 1 >= label.prefWidth(-1), label::toString);
            }
        }
        assertFalse(chips(robot).isEmpty());
    }
}
