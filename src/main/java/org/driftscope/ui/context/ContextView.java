package org.driftscope.ui.context;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.ui.control.StoryText;
import org.driftscope.wording.Wording;

/**
 * All pairs of words: what the corpus says of them against what became of their embeddings, as a
 * picture and as a table, which stand side by side where there is room.
 */
public final class ContextView extends ScrollPane {
    private static final Wording WORDS = Wording.of("ui.context");

    private static final double WIDE = 760;

    private final GridPane body = new GridPane();
    private final VBox picture;
    private final VBox table;
    private boolean wide;

    public ContextView(ContextViewModel model) {
        setId("context-view");
        getStyleClass().addAll("context-view", Tweaks.EDGE_TO_EDGE);
        getStylesheets().add(ContextView.class.getResource("context.css").toExternalForm());
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        PairScatter scatter = new PairScatter(model);
        picture = new VBox(scatter, scatter.legend());
        picture.getStyleClass().add("picture");
        VBox.setVgrow(scatter, Priority.ALWAYS);
        PairTable rows = new PairTable(model);
        table = new VBox(filter(model), rows);
        table.getStyleClass().add("section");
        VBox.setVgrow(rows, Priority.ALWAYS);
        body.getStyleClass().add("body");
        VBox.setVgrow(body, Priority.ALWAYS);
        StoryText story = new StoryText("context-story", model.storyProperty());
        VBox content = new VBox(story, caption(model), new MeasureChoice(model), body);
        content.getStyleClass().add("content");
        setContent(content);
        widthProperty().addListener((property, was, now) -> arrange(now.doubleValue() >= WIDE));
        place();
    }

    private static Label text(String id, ObservableValue<String> words) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(words);
        return label;
    }

    private static Label caption(ContextViewModel model) {
        Label caption = text("context-caption", model.captionProperty());
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        caption.setTooltip(FormulaTooltip.of(MeasureWords.rankCorrelation()));
        return caption;
    }

    private static HBox filter(ContextViewModel model) {
        TextField field = new TextField();
        field.setId("context-filter");
        field.setPromptText(WORDS.get("filter"));
        field.setAccessibleText(WORDS.get("filter-name"));
        field.setTooltip(new Tooltip(WORDS.get("filter-tip")));
        field.textProperty().bindBidirectional(model.filterProperty());
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label count = new Label();
        count.setId("context-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        count.textProperty().bind(model.countProperty());
        HBox row = new HBox(field, count);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void arrange(boolean now) {
        if (now != wide) {
            wide = now;
            place();
        }
    }

    private void place() {
        body.getChildren().clear();
        body.getColumnConstraints().clear();
        int columns = wide ? 2 : 1;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            body.getColumnConstraints().add(column);
        }
        body.add(picture, 0, 0);
        body.add(table, wide ? 1 : 0, wide ? 0 : 1);
        GridPane.setVgrow(picture, Priority.ALWAYS);
        GridPane.setVgrow(table, Priority.ALWAYS);
    }
}
