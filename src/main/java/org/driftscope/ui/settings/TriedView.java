package org.driftscope.ui.settings;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.driftscope.storage.TriedSettings;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers settings that were tried, and tells what to expect of those in the form. */
final class TriedView extends VBox {
    private static final Wording WORDS = Wording.of("ui.settings");

    TriedView(TriedDraft model) {
        getStyleClass().add("form");
        ObjectProperty<TriedSettings> chosen = model.chosenProperty();
        ComboBox<TriedSettings> choice = new ComboBox<>();
        choice.getItems().setAll(TriedSettings.values());
        choice.setId("settings-tried");
        choice.setAccessibleText(WORDS.get("tried-choice"));
        choice.setPromptText(WORDS.get("tried-other"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setCellFactory(list -> new TriedCell());
        choice.setButtonCell(new TriedCell());
        choice.valueProperty().bindBidirectional(chosen);
        Label comment = new Label();
        comment.setId("settings-tried-comment");
        comment.setWrapText(true);
        comment.setMinHeight(USE_PREF_SIZE);
        comment.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        comment.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> chosen.get() == null ? "" : comment(chosen.get()), chosen));
        comment.visibleProperty().bind(chosen.isNotNull());
        comment.managedProperty().bind(comment.visibleProperty());
        getChildren().setAll(choice, comment);
    }

    private static String name(TriedSettings tried) {
        return WORDS.get(
                switch (tried) {
                    case RECOMMENDED -> "tried-recommended";
                    case PLAIN_DESCENT -> "tried-plain-descent";
                    case SLOW_MOTION -> "tried-slow-motion";
                    case TWO_LAYERS -> "tried-two-layers";
                    case WIDE_START -> "tried-wide-start";
                    case TINY_STEPS -> "tried-tiny-steps";
                    case HUGE_STEPS -> "tried-huge-steps";
                    case RUNAWAY -> "tried-runaway";
                    case ONE_SENTENCE -> "tried-one-sentence";
                });
    }

    private static String comment(TriedSettings tried) {
        return WORDS.get(
                switch (tried) {
                    case RECOMMENDED -> "tried-recommended-comment";
                    case PLAIN_DESCENT -> "tried-plain-descent-comment";
                    case SLOW_MOTION -> "tried-slow-motion-comment";
                    case TWO_LAYERS -> "tried-two-layers-comment";
                    case WIDE_START -> "tried-wide-start-comment";
                    case TINY_STEPS -> "tried-tiny-steps-comment";
                    case HUGE_STEPS -> "tried-huge-steps-comment";
                    case RUNAWAY -> "tried-runaway-comment";
                    case ONE_SENTENCE -> "tried-one-sentence-comment";
                });
    }

    /** Settings with a sign that says whether they work. */
    private static final class TriedCell extends ListCell<TriedSettings> {
        @Override
        protected void updateItem(TriedSettings tried, boolean empty) {
            super.updateItem(tried, empty);
            if (empty || tried == null) {
                setText(WORDS.get("tried-other"));
                setGraphic(null);
                setAccessibleText(null);
            } else {
                setText(name(tried));
                setGraphic(new FontIcon(tried.works() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
                setAccessibleText(
                        WORDS.get(
                                tried.works() ? "tried-works" : "tried-fails",
                                "name",
                                name(tried)));
            }
        }
    }
}
