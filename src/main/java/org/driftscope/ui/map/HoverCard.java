package org.driftscope.ui.map;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A small card that tells of the word a person points at. */
final class HoverCard extends VBox {
    private final Label word = label("word", "hover-card-word");
    private final Label facts = label("facts", "hover-card-facts");
    private final Label heading = label("heading", "hover-card-heading");
    private final GridPane neighbours = new GridPane();

    HoverCard() {
        setId("hover-card");
        getStyleClass().add("hover-card");
        setMouseTransparent(true);
        setVisible(false);
        heading.setText("Nearest in the full space (cosine)");
        neighbours.setHgap(10);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        neighbours.getColumnConstraints().setAll(name, figure);
        getChildren().setAll(word, facts, heading, neighbours);
    }

    void show(WordCard card) {
        word.setText(card.word());
        facts.setText(card.facts());
        neighbours.getChildren().clear();
        int row = 0;
        for (WordCard.Row near : card.neighbours()) {
            neighbours.add(label("neighbour", "hover-card-" + row), 0, row);
            neighbours.add(label("cosine", "hover-card-cosine-" + row), 1, row);
            ((Label) neighbours.getChildren().get(2 * row)).setText(near.word());
            ((Label) neighbours.getChildren().get(2 * row + 1))
                    .setText(String.format(Locale.ROOT, "%.2f", near.cosine()));
            row++;
        }
        heading.setVisible(row > 0);
        heading.setManaged(row > 0);
    }

    private static Label label(String style, String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
