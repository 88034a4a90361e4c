package org.driftscope.ui.attention;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.math.Matrix;
import org.driftscope.plot.HeatCell;
import org.driftscope.plot.HeatScale;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.ui.control.HeatMap;
import org.driftscope.ui.control.SentenceField;
import org.driftscope.ui.control.StoryText;
import org.driftscope.ui.control.Words;
import org.driftscope.wording.Wording;

/** Attention in one sentence: arcs, matrix and one weight over the steps. */
public final class AttentionView extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.attention");

    private static final Matrix NOTHING = Matrix.owning(0, 0, new float[0]);
    private static final int MATRIX_LEGEND = 80;
    private static final double CELL = 26;
    private static final double LARGE_CELL = 36;
    private static final int FEW = 8;
    private static final int MOST_ROWS = 14;

    private final AttentionViewModel model;
    private final HeatMap matrix = new HeatMap("attention-matrix");
    private final WeightChart chart = new WeightChart();
    private final Label stepWords = new Label();
    private final Slider step = new Slider(0, 1, 0);
    private final Label followed = new Label();
    private boolean placing;

    public AttentionView(AttentionViewModel model) {
        this.model = model;
        setId("attention");
        getStyleClass().add("attention");
        VBox content =
                new VBox(
                        new SentenceField(
                                "attention-sentence",
                                WORDS.get("sentence"),
                                model.sentenceProperty(),
                                model.sentences()),
                        problem(),
                        choices(),
                        new StoryText(
                                "attention-story", model.storyProperty(), WORDS.get("story-tip")),
                        arcs(),
                        matrix(),
                        followed(),
                        chart);
        content.getStyleClass().add("attention-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("attention-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setMinSize(0, 0);
        model.revisionProperty().addListener((property, old, now) -> changed());
        changed();
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("attention-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("attention-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private HBox choices() {
        ComboBox<HeadName> head = new ComboBox<>(model.heads());
        head.setId("attention-head");
        head.setConverter(new Words<>(HeadName::words));
        head.setMinWidth(USE_PREF_SIZE);
        head.setAccessibleText(WORDS.get("head"));
        head.setTooltip(new Tooltip(WORDS.get("head-tip")));
        head.valueProperty()
                .addListener(
                        (property, old, chosen) -> {
                            if (chosen != null) {
                                model.headProperty().set(chosen);
                            }
                        });
        model.headProperty().addListener((property, old, chosen) -> head.setValue(chosen));
        head.setValue(model.headProperty().get());
        step.setId("attention-step");
        step.getStyleClass().add(Styles.SMALL);
        step.setAccessibleText(WORDS.get("step"));
        step.setTooltip(new Tooltip(WORDS.get("step-tip")));
        step.setBlockIncrement(1);
        step.setMajorTickUnit(1);
        step.setMinorTickCount(0);
        step.setMinWidth(16);
        step.setPrefWidth(90);
        step.valueProperty()
                .addListener(
                        (property, old, value) -> {
                            if (!placing) {
                                model.positionProperty().set((int) Math.round(value.doubleValue()));
                            }
                        });
        HBox.setHgrow(step, Priority.ALWAYS);
        stepWords.setId("attention-step-words");
        stepWords.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(head, step, stepWords);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ScrollPane arcs() {
        ScrollPane scroll = new ScrollPane(new AttentionArcs(model));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.getStyleClass().add("attention-arcs-scroll");
        return scroll;
    }

    private HeatMap matrix() {
        matrix.scaleProperty().set(HeatScale.PROBABILITY);
        matrix.squareProperty().set(true);
        matrix.cellTextProperty().set(model::cellWords);
        matrix.hoveredProperty().addListener((property, old, cell) -> hovered(cell));
        return matrix;
    }

    private void hovered(HeatCell cell) {
        model.hoveredProperty().set(cell == null ? AttentionViewModel.NONE : cell.row());
        if (cell != null) {
            model.follow(cell.row(), cell.column());
        }
    }

    private Label followed() {
        followed.setId("attention-followed");
        followed.setWrapText(true);
        followed.setMinHeight(USE_PREF_SIZE);
        followed.getStyleClass().add("attention-followed");
        followed.setTooltip(FormulaTooltip.of(""));
        return followed;
    }

    private void changed() {
        Matrix weights = model.weights().orElse(NOTHING);
        if (!matrix.rowNamesProperty().get().equals(model.words())) {
            matrix.rowNamesProperty().set(model.words());
            matrix.columnNamesProperty().set(model.words());
            int count = model.words().size();
            double cell = count <= FEW ? LARGE_CELL : CELL;
            matrix.setMinHeight(MATRIX_LEGEND + cell * Math.min(MOST_ROWS, count));
            matrix.setPrefHeight(matrix.getMinHeight());
        }
        if (!matrix.matrixProperty().get().equals(weights)) {
            matrix.matrixProperty().set(weights);
        }
        matrix.titleProperty()
                .set(WORDS.get("matrix-title", "head", model.headProperty().get().words()));
        placeStep();
        stepWords.setText(model.stepWords());
        followed.setText(model.followedWords());
        followed.getTooltip().setText(model.formula());
        chart.show(model.followed(), model.step());
    }

    private void placeStep() {
        if (step.isValueChanging() && model.positionProperty().get() < model.lastPosition()) {
            return; // the mouse holds it
        }
        placing = true;
        step.setMax(Math.max(1, model.lastPosition()));
        step.setDisable(model.lastPosition() == 0);
        step.setValue(model.positionProperty().get());
        placing = false;
    }
}
