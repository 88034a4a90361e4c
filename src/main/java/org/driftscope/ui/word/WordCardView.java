package org.driftscope.ui.word;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card of the selected word. */
public final class WordCardView extends VBox {
    private static final Wording WORDS = Wording.of("ui.word");

    private final WordCardViewModel model;
    private final FlowPane neighbours = new FlowPane();

    public WordCardView(WordCardViewModel model) {
        this.model = model;
        setId("word-card");
        getStyleClass().add("word-card");
        Label facts = new Label();
        facts.setId("word-facts");
        facts.setWrapText(true);
        facts.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        facts.textProperty().bind(model.factsProperty());
        Label nearest = new Label(WORDS.get("nearest"));
        nearest.setWrapText(true);
        nearest.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        neighbours.setId("word-neighbours");
        neighbours.getStyleClass().add("neighbours");
        getChildren().addAll(title(), facts, nearest, neighbours);
        visibleProperty().bind(model.shownProperty());
        managedProperty().bind(model.shownProperty());
        model.neighbours().addListener((ListChangeListener<String>) change -> showNeighbours());
        showNeighbours();
    }

    private HBox title() {
        Label word = new Label();
        word.setId("word-name");
        word.getStyleClass().add(Styles.TITLE_4);
        word.textProperty().bind(model.wordProperty());
        word.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(word, Priority.ALWAYS);
        ToggleButton follow =
                new ToggleButton(WORDS.get("follow"), new FontIcon(Feather.CROSSHAIR));
        follow.setId("word-follow");
        follow.getStyleClass().add(Styles.SMALL);
        follow.setMinWidth(USE_PREF_SIZE);
        follow.setTooltip(new Tooltip(WORDS.get("follow-tip")));
        follow.selectedProperty().bindBidirectional(model.followingProperty());
        IconButton deselect = new IconButton("word-deselect", Feather.X, WORDS.get("deselect"));
        deselect.getStyleClass().add(Styles.SMALL);
        deselect.setOnAction(event -> model.deselect());
        HBox row = new HBox(word, follow, deselect);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showNeighbours() {
        while (neighbours.getChildren().size() > model.neighbours().size()) {
            neighbours.getChildren().remove(neighbours.getChildren().size() - 1);
        }
        for (int i = 0; i < model.neighbours().size(); i++) {
            if (i == neighbours.getChildren().size()) {
                Label chip = new Label();
                chip.getStyleClass().add("chip");
                neighbours.getChildren().add(chip);
            }
            ((Label) neighbours.getChildren().get(i)).setText(model.neighbours().get(i));
        }
    }
}
