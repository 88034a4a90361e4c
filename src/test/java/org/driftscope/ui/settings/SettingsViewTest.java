package org.driftscope.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.LongSentences;
import org.driftscope.text.TokenizerKind;
import org.driftscope.ui.HandMade;
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
class SettingsViewTest {
    private static final StoredCorpus CORPUS =
            new StoredCorpus(HandMade.CORPUS, RunSettings.DEFAULT);

    /** The width of the side panel in the window. */
    private static final double WIDTH = 316;

    private final SettingsViewModel model =
            new SettingsViewModel(new NoRequests(), FXCollections.observableArrayList(CORPUS));
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.open(CORPUS, Optional.empty(), HandMade.description());
        VBox content = new VBox(new SettingsView(model));
        content.getStyleClass().add("side-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        Scene scene = new Scene(scroll, WIDTH, 900);
        scene.getStylesheets()
                .add(
                        SettingsView.class
                                .getResource("/org/driftscope/ui/driftscope.css")
                                .toExternalForm());
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    private <T extends Control> T control(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    private void set(Runnable change) {
        robot.interact(change);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyTextSettingCanBeReachedAndIsExplained() {
        for (String id :
                List.of(
                        "tokenizer",
                        "merges",
                        "language",
                        "fold-case",
                        "punctuation",
                        "fold-numbers",
                        "minimum-frequency",
                        "largest-vocabulary",
                        "stop-words",
                        "longest-sentence",
                        "long-sentences",
                        "duplicates")) {
            Control control = control("settings-" + id, Control.class);
            assertTrue(control.isFocusTraversable(), id);
            assertNotNull(control.getTooltip(), id);
            assertFalse(control.getAccessibleHelp().isEmpty(), id);
            boolean named = control instanceof CheckBox || control.getAccessibleText() != null;
            assertTrue(named, id);
        }
    }

    @Test
    void showsWhatTheRunWasBegunWith() {
        assertEquals(TokenizerKind.WORDS, control("settings-tokenizer", ComboBox.class).getValue());
        assertEquals("", control("settings-language", ComboBox.class).getValue());
        assertTrue(control("settings-punctuation", CheckBox.class).isSelected());
        assertFalse(control("settings-fold-numbers", CheckBox.class).isSelected());
        assertTrue(control("settings-duplicates", CheckBox.class).isSelected());
        assertFalse(control("settings-stop-words", CheckBox.class).isSelected());
        assertEquals("0", control("settings-largest-vocabulary", TextField.class).getText());
        assertFalse(control("settings-report", Label.class).isVisible());
    }

    @Test
    void whatIsChosenReachesTheDraft() {
        set(
                () -> {
                    choose("settings-tokenizer", TokenizerKind.CHARACTERS);
                    choose("settings-language", "tr");
                    choose("settings-long-sentences", LongSentences.DROP);
                    control("settings-fold-numbers", CheckBox.class).fire();
                    control("settings-duplicates", CheckBox.class).fire();
                    control("settings-longest-sentence", TextField.class).setText("9");
                });
        assertEquals(
                model.text()
                        .settings()
                        .but()
                        .tokenizer(TokenizerKind.CHARACTERS)
                        .language("tr")
                        .longSentences(LongSentences.DROP)
                        .foldNumbers(true)
                        .keepDuplicates(false)
                        .longestSentence(9)
                        .build(),
                model.text().settings());
        assertTrue(model.changedProperty().get());
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        ((ComboBox<T>) control(id, ComboBox.class)).setValue(value);
    }

    @Test
    void whatCountsForOneChoiceOnlyIsShownWithIt() {
        assertFalse(control("settings-merges", TextField.class).isVisible());
        assertFalse(control("settings-long-sentences", ComboBox.class).isVisible());
        set(
                () -> {
                    choose("settings-tokenizer", TokenizerKind.BYTE_PAIRS);
                    control("settings-longest-sentence", TextField.class).setText("9");
                });
        assertTrue(control("settings-merges", TextField.class).isVisible());
        assertTrue(control("settings-long-sentences", ComboBox.class).isVisible());
        set(() -> control("settings-longest-sentence", TextField.class).setText("x"));
        assertFalse(control("settings-long-sentences", ComboBox.class).isVisible());
    }

    /** At the width of the side panel no name or choice ends in dots. */
    @Test
    void everyNameIsWholeInTheSidePanel() {
        set(
                () -> {
                    choose("settings-tokenizer", TokenizerKind.BYTE_PAIRS);
                    choose("settings-language", "az");
                    control("settings-longest-sentence", TextField.class).setText("9");
                    choose("settings-long-sentences", LongSentences.DROP);
                });
        for (String kind : List.of(".label", ".check-box", ".list-cell")) {
            robot.lookup("#settings-text")
                    .lookup(kind)
                    .queryAllAs(Labeled.class)
                    .forEach(SettingsViewTest::assertWhole);
        }
    }

    private static void assertWhole(Labeled labeled) {
        if (labeled.isVisible() && labeled.lookup(".text") instanceof Text text) {
            assertEquals(labeled.getText(), text.getText());
        }
    }

    /** Nothing is asked for here. */
    private static final class NoRequests implements SettingsRequests {
        @Override
        public void startAnew(StoredCorpus corpus, RunSettings settings) {
            throw new AssertionError();
        }

        @Override
        public void setLearningRate(double learningRate) {
            throw new AssertionError();
        }

        @Override
        public void setProjection(ProjectionSettings projection) {
            throw new AssertionError();
        }
    }
}
