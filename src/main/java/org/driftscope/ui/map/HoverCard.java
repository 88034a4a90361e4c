package org.driftscope.ui.map;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/** A small card that tells of the word a person points at. */
final class HoverCard extends VBox {
    private static final Wording WORDS = Wording.of("ui.map");

    private final Label word = label("word", "hover-card-word");
    private final Label facts = label("facts", "hover-card-facts");
    private final Label heading = label("heading", "hover-card-heading");
    private final GridPane neighbours = new GridPane();

    HoverCard() {
        setId("hover-card");
        getStyleClass().add("hover-card");
        setMouseTransparent(true);
        setVisible(false);
        heading.setText(WORDS.get("nearest"));
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
            Label name = label("neighbour", "hover-card-" + row);
            name.setText(near.word());
            Label cosine = label("cosine", "hover-card-cosine-" + row);
            cosine.setText(Figures.measure(near.cosine()));
            neighbours.addRow(row++, name, cosine);
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
