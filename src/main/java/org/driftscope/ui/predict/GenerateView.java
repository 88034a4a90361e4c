package org.driftscope.ui.predict;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.Form;
import org.driftscope.ui.control.Section;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The knobs of sampling, a button, and the sentences it gave. */
final class GenerateView extends VBox {
    private static final Wording WORDS = Wording.of("ui.predict");

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
        getChildren()
                .add(
                        new Section(
                                WORDS.get("generate-title"),
                                knobs(),
                                meaning,
                                button(),
                                sentences));
        model.sentences().addListener((ListChangeListener<String>) change -> showSentences());
        showSentences();
    }

    private Form knobs() {
        Form form = new Form();
        form.number(
                "predict-temperature",
                WORDS.get("temperature"),
                model.temperature(),
                WORDS.get("temperature-meaning"));
        form.number("predict-top-k", WORDS.get("top-k"), model.topK(), WORDS.get("top-k-meaning"));
        form.number("predict-top-p", WORDS.get("top-p"), model.topP(), WORDS.get("top-p-meaning"));
        form.number(
                "predict-length", WORDS.get("length"), model.length(), WORDS.get("length-meaning"));
        return form;
    }

    private Button button() {
        Button button = new Button(WORDS.get("generate"), new FontIcon(Feather.EDIT_2));
        button.setId("predict-generate");
        button.setAccessibleText(WORDS.get("generate-name"));
        button.setTooltip(new Tooltip(WORDS.get("generate-tip")));
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
