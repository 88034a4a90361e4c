package org.driftscope.ui.senses;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.ui.control.SentenceField;
import org.driftscope.ui.control.StoryText;
import org.driftscope.ui.control.Words;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/** One word in two sentences: its paths in the plane of the map, and measures by stage. */
public final class SensesView extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.senses");

    private final SensesViewModel model;
    private final StageChart chart = new StageChart();
    private final FlowPane legend = new FlowPane();

    public SensesView(SensesViewModel model) {
        this.model = model;
        setId("senses");
        getStyleClass().add("senses");
        VBox content =
                new VBox(
                        pairs(),
                        new SentenceField(
                                "senses-first",
                                WORDS.get("first"),
                                model.firstProperty(),
                                model.sentences()),
                        new SentenceField(
                                "senses-second",
                                WORDS.get("second"),
                                model.secondProperty(),
                                model.sentences()),
                        problem(),
                        new StoryText(
                                "senses-story", model.storyProperty(), WORDS.get("story-meaning")),
                        new PathsPicture(model),
                        caption(),
                        new StoryText(
                                "senses-chart-story",
                                model.chartStoryProperty(),
                                WORDS.get("senses-meaning")),
                        stages());
        content.getStyleClass().add("senses-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("senses-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setMinSize(0, 0);
        legend.getStyleClass().add("senses-legend");
        model.revisionProperty().addListener((property, old, now) -> showLines());
        showLines();
    }

    private VBox stages() {
        VBox stages = new VBox(legend, chart);
        stages.getStyleClass().add("senses-stages");
        PictureMenu.attach(chart, WORDS.get("measures"), stages);
        return stages;
    }

    private void showLines() {
        StageLines lines = model.lines();
        chart.show(lines);
        if (legend.getChildren().size() != lines.lines().size()) {
            legend.getChildren().clear();
            for (int i = 0; i < lines.lines().size(); i++) {
                Label name = new Label("", new Line(0, 0, 16, 0));
                name.getStyleClass().addAll("senses-line", "senses-line-" + i);
                name.setTooltip(FormulaTooltip.of(""));
                legend.getChildren().add(name);
            }
        }
        for (int i = 0; i < lines.lines().size(); i++) {
            Label name = (Label) legend.getChildren().get(i);
            name.setText(lines.lines().get(i).name());
            name.getTooltip().setText(lines.lines().get(i).formula());
        }
    }

    private HBox pairs() {
        ComboBox<SensePair> pairs = new ComboBox<>(model.pairs());
        pairs.setId("senses-pair");
        pairs.setConverter(new Words<>(SensePair::name));
        pairs.setPromptText(WORDS.get("pairs"));
        pairs.setAccessibleText(WORDS.get("pairs"));
        pairs.setTooltip(new Tooltip(WORDS.get("pairs-tip")));
        pairs.valueProperty().bindBidirectional(model.pairProperty());
        CheckBox all = new CheckBox(WORDS.get("all-words"));
        all.setId("senses-all-words");
        all.setMinWidth(USE_PREF_SIZE);
        all.setTooltip(new Tooltip(WORDS.get("all-words-tip")));
        all.selectedProperty().bindBidirectional(model.allWordsProperty());
        HBox row = new HBox(pairs, all);
        pairs.managedProperty().bind(pairs.visibleProperty());
        pairs.visibleProperty().bind(Bindings.isNotEmpty(model.pairs()));
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("senses-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("senses-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private static Label caption() {
        Label caption = new Label(WORDS.get("caption"));
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        caption.getStyleClass().add("senses-caption");
        return caption;
    }
}
