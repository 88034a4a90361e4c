package org.driftscope.ui.preferences;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.driftscope.plot.ColourFamily;
import org.driftscope.storage.Preferences;
import org.driftscope.ui.control.Choice;
import org.driftscope.ui.control.Form;
import org.driftscope.ui.control.NumberField;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;

/** A box with what holds for all runs. */
public final class PreferencesView extends VBox {
    private static final Wording WORDS = Wording.of("ui.preferences");

    private final NumberField past;

    /** {@code close} takes the box away. */
    public PreferencesView(PreferencesViewModel model, Runnable close) {
        setId("preferences");
        getStyleClass().add("dialog-content");
        Form form = new Form();
        past =
                form.number(
                        "preferences-past",
                        WORDS.get("past"),
                        model.pastMegabytes(),
                        WORDS.get("past-meaning"));
        form.check(
                "preferences-autosave",
                WORDS.get("autosave"),
                model.autosaveProperty(),
                WORDS.get("autosave-meaning"));
        form.choice(
                "preferences-language",
                WORDS.get("language"),
                new Choice<>(
                        model.languages(), PreferencesView::language, model.languageProperty()),
                WORDS.get("language-meaning"));
        form.choice(
                "preferences-size",
                WORDS.get("size"),
                new Choice<>(
                        Preferences.Look.SIZES,
                        percent -> WORDS.get("size-percent", "percent", percent),
                        model.percentProperty()),
                WORDS.get("size-meaning"));
        form.choice(
                "preferences-colours",
                WORDS.get("colours"),
                new Choice<>(
                        List.of(ColourFamily.values()),
                        PreferencesView::colours,
                        model.coloursProperty()),
                WORDS.get("colours-meaning"));
        form.check(
                "preferences-contrast",
                WORDS.get("contrast"),
                model.contrastProperty(),
                WORDS.get("contrast-meaning"));
        form.check(
                "preferences-still",
                WORDS.get("still"),
                model.stillProperty(),
                WORDS.get("still-meaning"));
        Button keep = new Button(WORDS.get("keep"));
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
        Button cancel = new Button(WORDS.get("cancel"));
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
        return words("preferences-meaning", WORDS.get("meaning"));
    }

    /** A language in its own words, so that it is found again in one that nobody here reads. */
    private static String language(Optional<Language> one) {
        return one.map(Language::ownName).orElseGet(() -> WORDS.get("language-system"));
    }

    private static String colours(ColourFamily family) {
        return WORDS.get(
                switch (family) {
                    case OKABE_ITO -> "colours-okabe-ito";
                    case TOL_BRIGHT -> "colours-tol-bright";
                    case TOL_VIBRANT -> "colours-tol-vibrant";
                });
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
