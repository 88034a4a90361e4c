package org.driftscope.ui.predict;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.Form;
import org.driftscope.ui.control.Section;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The knobs of sampling, a button, and the sentences it gave. */
final class GenerateView extends VBox {
    private final GenerateViewModel model;
    private final VBox sentences = new VBox();

    GenerateView(GenerateViewModel model) {
        this.model = model;
        Label meaning = new Label();
        meaning.setId("predict-meaning");
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        meaning.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        meaning.textProperty().bind(model.meaningProperty());
        sentences.setId("predict-sentences");
        sentences.getStyleClass().add("predict-sentences");
        getChildren().add(new Section("Write on", knobs(), meaning, button(), sentences));
        model.sentences().addListener((ListChangeListener<String>) change -> showSentences());
        showSentences();
    }

    private Form knobs() {
        Form form = new Form();
        form.number(
                "predict-temperature",
                "Temperature",
                model.temperature(),
                "The logits are divided by it before the softmax: below 1 the likely words get"
                        + " likelier, above 1 all come closer together; 0 always takes the likeliest.");
        form.number(
                "predict-top-k",
                "Top-k",
                model.topK(),
                "Only so many of the likeliest words may be drawn; 0 lets all be drawn.");
        form.number(
                "predict-top-p",
                "Top-p (nucleus)",
                model.topP(),
                "Only the fewest likeliest words that together have this probability may be drawn;"
                        + " 1 lets all be drawn.");
        form.number(
                "predict-length",
                "Longest, in words",
                model.length(),
                "It stops at the end of the sentence, or after so many words.");
        return form;
    }

    private Button button() {
        Button button = new Button("Generate", new FontIcon(Feather.EDIT_2));
        button.setId("predict-generate");
        button.setAccessibleText("Write on from the beginning");
        button.setTooltip(
                new Tooltip("Draw word after word; each time other ones, from the run's seed"));
        button.disableProperty().bind(model.readyProperty().not());
        button.setOnAction(event -> model.generate());
        return button;
    }

    private void showSentences() {
        sentences
                .getChildren()
                .setAll(model.sentences().stream().map(GenerateView::sentence).toList());
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
