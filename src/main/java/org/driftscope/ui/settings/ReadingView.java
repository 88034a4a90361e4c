package org.driftscope.ui.settings;

import atlantafx.base.theme.Styles;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.driftscope.wording.Wording;

/**
 * How a plain text was read, with a way to read it otherwise; takes no room for a corpus in JSON.
 */
final class ReadingView extends VBox {
    private static final Wording WORDS = Wording.of("ui.settings");

    private final Label words = new Label();
    private final Hyperlink other = new Hyperlink(WORDS.get("read-otherwise"));

    ReadingView(ReadOnlyObjectProperty<TextReading> reading) {
        words.setId("settings-reading");
        words.setWrapText(true);
        words.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        other.setId("settings-read-otherwise");
        other.setPadding(Insets.EMPTY);
        other.setWrapText(true);
        other.getStyleClass().add(Styles.TEXT_SMALL);
        other.setOnAction(event -> reading.get().otherwise().run());
        getChildren().setAll(words, other);
        visibleProperty().bind(reading.isNotNull());
        managedProperty().bind(reading.isNotNull());
        reading.addListener((property, old, now) -> show(now));
    }

    private void show(TextReading reading) {
        if (reading != null) {
            words.setText(reading.words());
            other.setVisited(false);
        }
    }
}
