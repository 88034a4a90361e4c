package org.driftscope.ui.preferences;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.Form;
import org.driftscope.ui.control.NumberField;

/** A box with what holds for all runs. */
public final class PreferencesView extends VBox {
    private final NumberField past;

    /** {@code close} takes the box away. */
    public PreferencesView(PreferencesViewModel model, Runnable close) {
        setId("preferences");
        getStyleClass().add("dialog-content");
        Form form = new Form();
        past =
                form.number(
                        "preferences-past",
                        "Memory for past steps, MB",
                        model.pastMegabytes(),
                        "How much a run may keep of its past");
        form.check(
                "preferences-autosave",
                "Save unsaved runs by itself",
                model.autosaveProperty(),
                "Every 20 seconds, into a file of the program’s own; it is offered after a crash");
        Button keep = new Button("Keep");
        keep.setId("preferences-keep");
        keep.getStyleClass().add(Styles.ACCENT);
        keep.setDefaultButton(true);
        keep.disableProperty().bind(model.problemProperty().isNotEmpty());
        keep.setOnAction(
                event -> {
                    if (model.keep()) {
                        close.run();
                    }
                });
        Button cancel = new Button("Cancel");
        cancel.setId("preferences-cancel");
        cancel.setOnAction(event -> close.run());
        HBox buttons = new HBox(keep, cancel);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        Label problem = words("preferences-problem", "");
        problem.getStyleClass().add(Styles.DANGER);
        problem.textProperty().bind(model.problemProperty());
        shownWhile(problem, model.problemProperty());
        Label clamped = words("preferences-clamped", model.clamped());
        shownWhile(clamped, clamped.textProperty());
        Label imposed = words("preferences-imposed", model.imposed());
        shownWhile(imposed, imposed.textProperty());
        getChildren().addAll(form, clamped, meaning(), imposed, problem, buttons);
    }

    private static Label meaning() {
        return words(
                "preferences-meaning",
                "With more memory you can go back in longer runs without waiting for steps to be made"
                        + " again; 20,000 steps of the first corpus take 18 MB. The memory holds from"
                        + " the next run on, saving by itself at once.");
    }

    private static void shownWhile(Label label, StringExpression words) {
        label.visibleProperty().bind(words.isNotEmpty());
        label.managedProperty().bind(words.isNotEmpty());
    }

    private static Label words(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    public void focus() {
        past.requestFocus();
    }
}
