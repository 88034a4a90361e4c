package org.driftscope.ui.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.driftscope.model.WeightGroup;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.Questions;
import org.driftscope.ui.SharedStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The panel on a real run, which answers at once. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WeightsViewTest {
    private final FxRobot robot = new FxRobot();
    private final List<Controls> asked = new ArrayList<>();
    private TrainingRun run;
    private WeightsViewModel model;
    private WeightsView view;

    /** Answers from the run as it is, and lets it be changed. */
    private final class AtOnce implements Questions, WeightsRequests {
        @Override
        public <T> void ask(
                Object asker,
                Function<Moment, T> question,
                Consumer<T> answer,
                Runnable unanswered) {
            answer.accept(question.apply(run.ask(Stepper::moment).join()));
        }

        @Override
        public void setControls(Controls controls) {
            asked.add(controls);
            run.setControls(controls);
        }

        @Override
        public void untie() {
            run.untie();
        }
    }

    @Start
    void start(Stage stage) throws ExecutionException, InterruptedException {
        SharedStage.reset(stage);
        run =
                new TrainingRun(
                        Dataset.of(HandMade.CORPUS, TextSettings.DEFAULT), RunSettings.DEFAULT);
        AtOnce real = new AtOnce();
        model = new WeightsViewModel(real, real);
        model.open(run.opened().get());
        model.shownProperty().set(true);
        view = new WeightsView(model);
        stage.setScene(new Scene(view, 380, 700));
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void train(int steps) {
        long target = run.ask(Stepper::frame).join().step() + steps;
        run.step(steps);
        Frame frame = run.ask(Stepper::frame).join();
        while (frame.step() < target) {
            frame = run.ask(Stepper::frame).join();
        }
        Frame last = frame;
        robot.interact(() -> model.show(last));
    }

    private Label label(String id) {
        return robot.lookup(id).queryAs(Label.class);
    }

    @Test
    void showsTheNumbersOfARealRun() {
        train(10);
        assertTrue(
                label("#weights-story").getText().startsWith("Step 10 moved every group"),
                () -> label("#weights-story").getText());
        assertFalse(label("#weights-query-update").getText().isBlank());
        assertTrue(label("#weights-query-update").getTooltip().getText().contains("step 10"));
        assertEquals(9, model.rows().size());
        assertEquals(10, model.curvesProperty().get().get(0).points().size());
    }

    @Test
    void freezesAndThawsWithTheButtonOfTheRow() {
        train(2);
        ToggleButton freeze = robot.lookup("#weights-embedding-freeze").queryAs(ToggleButton.class);
        assertEquals("Freeze: Embedding E", freeze.getAccessibleText());
        robot.interact(freeze::fire);
        assertTrue(asked.get(0).frozen().contains(WeightGroup.EMBEDDING));
        assertEquals("Thaw: Embedding E", freeze.getAccessibleText());
        assertTrue(label("#weights-notice").getText().contains("output matrix"));
        train(2);
        assertEquals("0", label("#weights-embedding-update").getText());
        assertEquals("frozen, output too", label("#weights-embedding-state").getText());
        robot.interact(freeze::fire);
        train(1);
        assertFalse(label("#weights-embedding-update").getText().equals("0"));
    }

    /** Where a row is on screen, top and height. */
    private String place(String id) {
        Bounds bounds = robot.lookup(id).query().localToScene(label(id).getLayoutBounds());
        return Math.round(bounds.getMinY()) + ", " + Math.round(bounds.getHeight());
    }

    @Test
    void freezingMovesNothingThoughItIsSaid() {
        train(2);
        robot.interact(
                () -> {
                    view.getScene().getWindow().setHeight(480);
                    SharedStage.layOut(view);
                });
        ScrollPane scroll = (ScrollPane) view.getCenter();
        robot.interact(() -> scroll.setVvalue(0.2));
        List<String> rows = List.of("query", "key", "output");
        List<String> before =
                rows.stream().map(row -> place("#weights-" + row + "-share")).toList();
        robot.interact(
                () -> {
                    robot.lookup("#weights-query-freeze").queryAs(ToggleButton.class).fire();
                    SharedStage.layOut(view);
                });
        assertTrue(label("#weights-notice").isVisible());
        assertEquals("frozen", label("#weights-query-state").getText());
        assertEquals(
                before, rows.stream().map(row -> place("#weights-" + row + "-share")).toList());
        robot.interact(() -> scroll.setVvalue(1));
        assertEquals(1, scroll.getVvalue());
    }

    @Test
    void untiesByAButton() {
        train(2);
        ButtonBase untie = robot.lookup("#weights-untie").queryAs(ButtonBase.class);
        robot.interact(untie::fire);
        assertTrue(untie.isDisabled());
        assertEquals("The output is untied", untie.getText());
        assertTrue(model.parameters().contains("output.weight"));
        robot.interact(
                () -> {
                    model.parameterProperty().set("output.weight");
                    model.kindProperty().set(MatrixKind.WEIGHTS);
                });
        assertTrue(
                model.matrixProperty().get().title().startsWith("output matrix"),
                () -> model.matrixProperty().get().title());
    }

    @Test
    void listsTheSentencesAndRefusesToLeaveNone() {
        ListView<?> list = robot.lookup("#weights-sentences").queryAs(ListView.class);
        assertEquals(3, list.getItems().size());
        robot.interact(
                () -> robot.lookup("#weights-untick-shown").queryAs(ButtonBase.class).fire());
        assertTrue(
                label("#weights-notice").getText().startsWith("One sentence at least must stay"));
        assertTrue(asked.isEmpty());
    }
}
