package org.driftscope.ui.compare;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.Section;
import org.driftscope.ui.control.StoryText;
import org.driftscope.wording.Wording;

/** Two runs side by side, and one with many seeds. How far a training is stands above it all. */
public final class CompareView extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.compare");

    public CompareView(CompareViewModel model) {
        setId("compare");
        getStyleClass().add("compare");
        VBox content =
                new VBox(
                        new StoryText("compare-story", model.storyProperty()),
                        problem(model),
                        new Section(WORDS.get("second"), new SecondRunView(model)),
                        new CurvesView(
                                model, "compare-loss", WORDS.get("losses"), model.lossesProperty()),
                        new CurvesView(
                                model,
                                "compare-silhouette",
                                WORDS.get("silhouettes"),
                                model.silhouettesProperty()),
                        new Section(WORDS.get("many-seeds"), new SeedsView(model)));
        content.getStyleClass().add("compare-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(progress(model));
        setCenter(scroll);
    }

    private static Label problem(CompareViewModel model) {
        Label problem = new Label();
        problem.setId("compare-problem");
        problem.getStyleClass().add(Styles.DANGER);
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty().map(cause -> cause.text()).orElse(""));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private static HBox progress(CompareViewModel model) {
        ProgressBar bar = new ProgressBar();
        bar.setId("compare-progress");
        bar.setAccessibleText(WORDS.get("progress-name"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label words = new Label();
        words.setMinWidth(USE_PREF_SIZE);
        words.textProperty().bind(model.progressTextProperty());
        Button cancel = new Button(WORDS.get("cancel"));
        cancel.setId("compare-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        HBox row = new HBox(bar, words, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("compare-progress");
        row.visibleProperty().bind(model.trainingProperty());
        row.managedProperty().bind(model.trainingProperty());
        return row;
    }
}
