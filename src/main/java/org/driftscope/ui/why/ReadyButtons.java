package org.driftscope.ui.why;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.driftscope.wording.Wording;

/** Buttons of words to begin with, while none is selected. */
final class ReadyButtons extends FlowPane {
    private static final Wording WORDS = Wording.of("ui.why");

    private final WhyViewModel model;

    ReadyButtons(WhyViewModel model) {
        this.model = model;
        setId("why-ready");
        getStyleClass().add("why-ready");
        model.offersProperty().addListener((property, old, now) -> show(now));
        show(model.offersProperty().get());
    }

    private void show(List<ReadyWord> words) {
        List<Button> buttons = new ArrayList<>();
        for (ReadyWord word : words) {
            Button button = new Button(word.text());
            button.setId("why-ready-" + buttons.size());
            button.setAccessibleText(WORDS.get("select", "word", word.text()));
            button.setOnAction(event -> model.select(word));
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
    }
}
