package org.driftscope.ui.settings;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.wording.Wording;

/** Says what changed settings wait for, or what is wrong with them, and applies them. */
public final class ApplyView extends VBox {
    private static final Wording WORDS = Wording.of("ui.settings");

    public ApplyView(SettingsViewModel model) {
        getStyleClass().add("apply");
        Label words = new Label();
        words.setId("settings-problem");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add(Styles.TEXT_SMALL);
        words.textProperty().bind(model.noteProperty());
        model.problemProperty()
                .addListener(
                        (property, old, problem) ->
                                words.pseudoClassStateChanged(
                                        Styles.STATE_DANGER, !problem.isEmpty()));
        words.visibleProperty().bind(model.changedProperty());
        words.managedProperty().bind(model.changedProperty());
        Button defaults = new Button(WORDS.get("defaults"));
        defaults.setId("settings-defaults");
        defaults.setTooltip(new Tooltip(WORDS.get("defaults-tip")));
        defaults.setOnAction(event -> model.defaults());
        Button apply = new Button(WORDS.get("apply"));
        apply.setId("settings-apply");
        apply.getStyleClass().add(Styles.ACCENT);
        apply.setMaxWidth(Double.MAX_VALUE);
        apply.disableProperty()
                .bind(model.changedProperty().not().or(model.problemProperty().isNotEmpty()));
        apply.setOnAction(event -> model.apply());
        HBox.setHgrow(apply, Priority.ALWAYS);
        HBox buttons = new HBox(defaults, apply);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(words, buttons);
    }
}
