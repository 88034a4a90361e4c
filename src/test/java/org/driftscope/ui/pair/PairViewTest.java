package org.driftscope.ui.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.driftscope.ui.RealRun;
import org.driftscope.ui.SharedStage;
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
class PairViewTest {
    private final RealRun run = new RealRun("starter-natural-4", 1);
    private final PairViewModel model = new PairViewModel(run);

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Scene scene = new Scene(new PairView(model), 600, 900);
        scene.getStylesheets().add("/org/driftscope/ui/driftscope.css");
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        model.open(run.description());
        model.shownProperty().set(true);
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void train(int steps) {
        run.step(steps);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.show(run.moment().frame()));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    /** The second number of a cell such as "0.20 → 0.85". */
    private static double now(FxRobot robot, String cell) {
        String words = text(robot, cell);
        return Double.parseDouble(words.substring(words.indexOf('→') + 1).replace('−', '-'));
    }

    @Test
    void opensWithTheFirstReadyPairAndFollowsTheRun(FxRobot robot) {
        assertEquals("dog", robot.lookup("#pair-first").queryComboBox().getValue());
        assertEquals("cat", robot.lookup("#pair-second").queryComboBox().getValue());
        assertEquals("morning", robot.lookup("#pair-control").queryComboBox().getValue());
        assertTrue(text(robot, "#pair-story").startsWith("At step 0 the embeddings are random"));
        train(200);
        assertTrue(
                text(robot, "#pair-story").startsWith("“dog” and “cat” are close at step 200"),
                text(robot, "#pair-story"));
        double cosine = now(robot, "#pair-cell-0-1");
        assertTrue(cosine >= 0.6, "a centred cosine of " + cosine);
        assertTrue(text(robot, "#pair-steps-story").contains("of 200 kept steps"));
        List<String> frames =
                robot.lookup("#pair-frames").queryAs(FlowPane.class).getChildren().stream()
                        .map(node -> ((Label) node).getText())
                        .toList();
        assertEquals( // of the 6 sentences of dog the cat lacks "plays with a ball"
                List.of(
                        "i have a _ .",
                        "feed the _ .",
                        "the _ is cute .",
                        "the _ sleeps on the sofa .",
                        "the _ runs in the garden ."),
                frames);
    }

    @Test
    void anotherReadyPairIsChosen(FxRobot robot) {
        ComboBox<String> ready = robot.lookup("#pair-ready").queryComboBox();
        assertTrue(ready.getItems().contains("coffee and tea, against morning"));
        robot.interact(() -> ready.setValue("coffee and tea, against morning"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("coffee", robot.lookup("#pair-first").queryComboBox().getValue());
        assertTrue(text(robot, "#pair-first-facts").endsWith("drinks"));
        assertTrue(text(robot, "#pair-story").contains("“coffee” and “tea”"));
    }

    @Test
    void aWordIsTypedAndAnUnknownOneIsTold(FxRobot robot) {
        type(robot, "#pair-second", "milk");
        assertTrue(text(robot, "#pair-story").contains("“dog” and “milk”"));
        type(robot, "#pair-second", "zebra");
        assertEquals("“zebra” is not a word of this text.", text(robot, "#pair-note"));
        assertEquals("", text(robot, "#pair-story"));
        type(robot, "#pair-second", "dog");
        assertEquals("Choose three different words to compare them.", text(robot, "#pair-note"));
        type(robot, "#pair-second", "cat");
        assertEquals("", text(robot, "#pair-note"));
        assertTrue(text(robot, "#pair-story").contains("“dog” and “cat”"));
    }

    private static void type(FxRobot robot, String id, String word) {
        ComboBox<String> box = robot.lookup(id).queryComboBox();
        robot.interact(
                () -> {
                    box.getEditor().requestFocus();
                    box.getEditor().setText(word);
                });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theChartShowsTheDistanceToo(FxRobot robot) {
        train(50);
        ComboBox<Likeness> likeness = robot.lookup("#pair-likeness").queryComboBox();
        double cosine = last();
        robot.interact(() -> likeness.setValue(Likeness.DISTANCE));
        double distance = last();
        assertTrue(cosine <= 1 && distance != cosine);
        assertEquals(now(robot, "#pair-cell-2-1"), distance, 0.006);
        assertEquals(51, model.curvesProperty().get().get(0).points().size()); // steps 0 to 50
    }

    private double last() {
        var points = model.curvesProperty().get().get(0).points();
        return points.get(points.size() - 1).value();
    }
}
