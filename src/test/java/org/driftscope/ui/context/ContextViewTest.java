package org.driftscope.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.Set;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.run.RunState;
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
class ContextViewTest {
    private final QuestionsByHand questions = new QuestionsByHand();
    private final Selection selection = new Selection();
    private final ContextViewModel model = new ContextViewModel(questions, selection);
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.shownProperty().set(true);
        model.open(HandMade.description());
        questions.answerFrom(HandMade.frame(5, RunState.PAUSED));
        model.show(HandMade.frame(5, RunState.PAUSED));
        stage.setScene(new Scene(new ContextView(model), 900, 640));
        stage.setWidth(900);
        stage.setHeight(640);
        stage.sizeToScene();
        stage.show();
    }

    private PairScatter scatter() {
        return robot.lookup("#context-scatter").queryAs(PairScatter.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<PairRow> table() {
        return robot.lookup("#context-table").queryAs(TableView.class);
    }

    private PairRow row(String words) {
        return model.rows().stream().filter(r -> r.words().equals(words)).findFirst().orElseThrow();
    }

    private Point2D onScreen(String words) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    PairPlot painted = scatter().painted();
                    PairRow row = row(words);
                    return scatter().plot().localToScreen(painted.x(row), painted.y(row));
                });
    }

    private Color pixel(double x, double y) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        scatter()
                                .plot()
                                .snapshot(null, null)
                                .getPixelReader()
                                .getColor((int) x, (int) y));
    }

    @Test
    void thePictureHasADotWhereItSays() {
        WaitForAsyncUtils.waitForFxEvents();
        PairPlot painted = scatter().painted();
        double x = painted.x(row("milk – drinks"));
        double y = painted.y(row("milk – drinks"));

        assertEquals(Color.WHITE, pixel(x - 30, y + 20));
        assertNotEquals(Color.WHITE, pixel(x, y));
    }

    @Test
    void pointingAtADotTellsThePairAndItsNumbers() {
        robot.moveTo(onScreen("milk – drinks"));
        WaitForAsyncUtils.waitForFxEvents();

        Label card = robot.lookup("#context-card").queryAs(Label.class);
        assertTrue(card.isVisible());
        assertTrue(card.getText().startsWith("milk – drinks\nshared sentences 1\n"), card::getText);
        assertTrue(card.getText().endsWith("\nembedding cosine 0.97"), card::getText);
        Bounds bounds = card.getBoundsInParent();
        assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= scatter().getWidth());

        robot.moveTo(scatter().localToScreen(2, 2));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(card.isVisible());
    }

    @Test
    void aClickMarksTheDotAndWritesItsName() {
        robot.clickOn(onScreen("milk – drinks"));
        robot.moveTo(scatter().localToScreen(2, 2));
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(row("milk – drinks").markedProperty().get());
        Set<Node> names = robot.lookup(".pair-name").queryAll();
        assertEquals(
                Set.of("dog – cat", "dog – drinks", "milk – drinks"),
                Set.copyOf(names.stream().map(name -> ((Label) name).getText()).toList()));
    }

    @Test
    void anotherMeasureMovesTheDots() {
        double before = onScreen("milk – drinks").getX();

        robot.clickOn("#context-next-word-divergence");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(ContextMeasure.NEXT_WORD_DIVERGENCE, model.measureProperty().get());
        // After milk ".", after drinks milk or ".": ½·(½·log2(½/¼)·... by hand 0.311, PPMI 0.634.
        assertTrue(onScreen("milk – drinks").getX() < before - 50);
        robot.clickOn("#context-next-word-divergence");
        assertTrue(
                robot.lookup("#context-next-word-divergence")
                        .queryAs(ToggleButton.class)
                        .isSelected());
    }

    @Test
    void theTableIsSortedByAnyNumber() {
        assertEquals("milk – drinks", table().getItems().get(0).words()); // the largest cosine

        robot.clickOn("#context-column-pair");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("cat – drinks", table().getItems().get(0).words());

        robot.clickOn("#context-column-next");
        robot.clickOn("#context-column-next");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                1, table().getItems().get(0).value(ContextMeasure.NEXT_WORD_DIVERGENCE), 1e-12);
    }

    @Test
    void theKeyboardWalksThroughTheTableAndMarks() {
        robot.interact(() -> table().requestFocus());
        robot.type(KeyCode.DOWN);
        PairRow chosen = table().getSelectionModel().getSelectedItem();
        assertEquals(chosen, model.pointedProperty().get());
        boolean before = chosen.markedProperty().get();

        robot.type(KeyCode.SPACE);
        assertEquals(!before, chosen.markedProperty().get());
    }

    @Test
    void typingAWordLeavesItsPairs() {
        robot.clickOn("#context-filter").write("milk");
        assertEquals(3, table().getItems().size());

        robot.interact(() -> robot.lookup("#context-filter").queryAs(TextField.class).clear());
        robot.interact(() -> selection.select(4));
        assertEquals("cat", robot.lookup("#context-filter").queryAs(TextField.class).getText());
    }

    @Test
    void aNarrowViewScrollsAndCutsNothingOff() {
        robot.interact(
                () -> {
                    Stage stage = (Stage) scatter().getScene().getWindow();
                    stage.setWidth(380);
                    stage.setHeight(300);
                });
        WaitForAsyncUtils.waitForFxEvents();
        ContextView view = robot.lookup("#context-view").queryAs(ContextView.class);
        assertTrue(view.getContent().getBoundsInParent().getHeight() > view.getHeight());
        for (Node node : robot.lookup(".label").queryAll()) {
            Label label = (Label) node;
            if (label.isVisible() && !label.isWrapText() && label.getParent().isVisible()) {
                assertTrue(label.getWidth() + 1 >= label.prefWidth(-1), label::toString);
            }
        }
        Label story = robot.lookup("#context-story").queryAs(Label.class);
        assertEquals(story.prefHeight(story.getWidth()), story.getHeight(), 1);
        assertTrue(story.getWidth() <= 380);
    }
}
