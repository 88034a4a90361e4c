package org.driftscope.ui.clusters;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.ui.control.Section;
import org.driftscope.ui.control.StoryText;
import org.driftscope.ui.control.Words;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/** How clear the clusters are, which words they hold and who is nearest to the selected one. */
public final class ClustersView extends ScrollPane {
    private static final Wording WORDS = Wording.of("ui.clusters");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final ClustersViewModel model;
    private final FlowPane neighbours = new FlowPane();

    public ClustersView(ClustersViewModel model) {
        this.model = model;
        setId("clusters-view");
        getStyleClass().addAll("clusters-view", Tweaks.EDGE_TO_EDGE);
        getStylesheets().add(ClustersView.class.getResource("clusters.css").toExternalForm());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox content =
                new VBox(
                        new StoryText(
                                "clusters-story",
                                model.storyProperty(),
                                WORDS.get("story-meaning")),
                        plane(),
                        new Section(WORDS.get("clusters"), count(), new ClusterList(model)),
                        new Section(WORDS.get("nearest"), nearest(), neighbours, look()),
                        measures());
        content.getStyleClass().add("content");
        setContent(content);
        neighbours.setId("clusters-neighbours");
        neighbours.getStyleClass().add("neighbours");
        model.neighbours().addListener((ListChangeListener<String>) change -> showNeighbours());
        showNeighbours();
    }

    private Section measures() {
        MeasureChart chart = new MeasureChart(model);
        Section section = new Section(WORDS.get("measures"), legend(), chart);
        PictureMenu.attach(chart, WORDS.get("picture"), section);
        return section;
    }

    private static Label text(String id, ObservableValue<String> words) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(words);
        return label;
    }

    private Label plane() {
        Label plane = text("clusters-plane", model.planeProperty());
        plane.getStyleClass().add("plane");
        plane.setTooltip(FormulaTooltip.of(WORDS.get("plane-meaning")));
        plane.pseudoClassStateChanged(LOW, model.planeLowProperty().get());
        model.planeLowProperty()
                .addListener((property, was, low) -> plane.pseudoClassStateChanged(LOW, low));
        return plane;
    }

    private HBox count() {
        ComboBox<Integer> choice =
                new ComboBox<>(
                        FXCollections.observableList(
                                Stream.concat(
                                                Stream.of(ClustersViewModel.BEST),
                                                IntStream.rangeClosed(2, 8).boxed())
                                        .toList()));
        choice.setId("clusters-count");
        choice.setAccessibleText(WORDS.get("count-name"));
        choice.setConverter(
                new Words<>(k -> k == ClustersViewModel.BEST ? WORDS.get("count-best") : k + ""));
        choice.setTooltip(new Tooltip(WORDS.get("count-tip")));
        choice.setValue(model.countProperty().get());
        choice.valueProperty().addListener((property, was, now) -> model.countProperty().set(now));
        model.countProperty().addListener((property, was, now) -> choice.setValue(now.intValue()));
        Label name = new Label(WORDS.get("count"));
        name.setLabelFor(choice);
        HBox row = new HBox(name, choice);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label nearest() {
        Label title = text("clusters-nearest", model.nearestTitleProperty());
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        title.setTooltip(FormulaTooltip.of(WORDS.get("nearest-meaning")));
        return title;
    }

    private Button look() {
        Button look = new Button(WORDS.get("look"));
        look.setId("clusters-look");
        look.getStyleClass().add(Styles.SMALL);
        look.setTooltip(new Tooltip(WORDS.get("look-tip")));
        look.setOnAction(event -> model.look());
        return look;
    }

    private static FlowPane legend() {
        FlowPane legend =
                new FlowPane(
                        entry(
                                WORDS.get("silhouette"),
                                "silhouette-legend",
                                WORDS.get("silhouette-meaning")),
                        entry(WORDS.get("purity"), "purity-legend", WORDS.get("purity-meaning")));
        legend.getStyleClass().add("measure-legend");
        return legend;
    }

    private static Label entry(String words, String styleClass, String meaning) {
        Label label = new Label(words, new Line(0, 0, 14, 0));
        label.getStyleClass().addAll("legend", styleClass);
        label.setTooltip(FormulaTooltip.of(meaning));
        return label;
    }

    private void showNeighbours() {
        neighbours
                .getChildren()
                .setAll(model.neighbours().stream().map(ClustersView::chip).toList());
        neighbours.setVisible(!model.neighbours().isEmpty());
        neighbours.setManaged(neighbours.isVisible());
    }

    private static Label chip(String words) {
        Label chip = new Label(words);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
