package org.driftscope.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.driftscope.lesson.Terms;
import org.driftscope.ui.SharedStage;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class HelpViewTest {
    private static final List<String> VIEWS =
            List.of(
                    "map",
                    "why",
                    "flow",
                    "attention",
                    "senses",
                    "predict",
                    "pair",
                    "context",
                    "similarity",
                    "clusters",
                    "weights",
                    "compare");

    private final List<String> done = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shared) {
        stage = shared;
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new VBox(), 520, 420));
        stage.show();
    }

    @AfterEach
    void english() {
        Wording.speak(Language.ENGLISH);
    }

    /** A term that is not in the glossary would stand there as plain text. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void eachViewIsToldOfWithTermsThatTellTheirMeaning(Language language, FxRobot robot) {
        Wording.speak(language);
        Set<String> texts = new HashSet<>();
        for (String view : VIEWS) {
            robot.interact(() -> show(new HelpView(view, () -> {}, () -> {})));
            String text = robot.lookup("#help-text").query().getAccessibleText();
            assertTrue(text.length() > 120, view);
            assertTrue(!text.contains("(term:"), text);
            texts.add(text);
            Set<Node> terms = robot.lookup(".markdown-term").queryAll();
            assertTrue(!terms.isEmpty() || view.equals("flow"), view);
            for (Node term : terms) {
                assertTrue(
                        Terms.glossary().containsValue(((Hyperlink) term).getTooltip().getText()),
                        ((Hyperlink) term).getText());
            }
        }
        assertEquals(VIEWS.size(), texts.size());
    }

    private void show(javafx.scene.Parent view) {
        stage.getScene().setRoot(view);
    }

    @Test
    void theBoxClosesAndLeadsToTheGlossary(FxRobot robot) {
        robot.interact(
                () ->
                        show(
                                new HelpView(
                                        "why",
                                        () -> done.add("glossary"),
                                        () -> done.add("closed"))));
        robot.interact(() -> robot.lookup("#help-glossary").queryAs(ButtonBase.class).fire());
        robot.interact(() -> robot.lookup("#help-close").queryAs(ButtonBase.class).fire());
        assertEquals(List.of("glossary", "closed"), done);
    }

    @Test
    void theGlossaryHasEachTermInItsOrderAndFindsOne(FxRobot robot) {
        robot.interact(() -> show(new GlossaryView()));
        List<String> names =
                robot.lookup(".glossary-term").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList();
        assertEquals(35, names.size());
        assertEquals("attention", names.get(0));
        assertEquals("weight", names.get(34));
        robot.interact(
                () ->
                        robot.lookup("#glossary-filter")
                                .queryAs(TextInputControl.class)
                                .setText("Softmax"));
        assertNotEquals(35, robot.lookup(".glossary-term").queryAll().size());
        assertTrue(
                robot.lookup(".glossary-term").queryAllAs(Label.class).stream()
                        .anyMatch(label -> label.getText().equals("softmax")));
    }
}
