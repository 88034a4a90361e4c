package org.driftscope.ui.why;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.wording.Wording;

/** A word of the chosen sentence, and below it its share in the loss of a prediction. */
final class TokenCell extends VBox {
    private static final Wording WORDS = Wording.of("ui.why");
    private static final String PREDICTED = "why-predicted";

    private final int position;
    private final Button button = new Button();
    private final ShareBar bar = new ShareBar();
    private final Label share = new Label();
    private final Tooltip formula = FormulaTooltip.of("");

    private int sentence;

    /** Chosen, it has the model read up to it. */
    TokenCell(int position, WhyViewModel model) {
        this.position = position;
        setAlignment(Pos.TOP_CENTER);
        button.getStyleClass().addAll("small", "flat", "why-token");
        button.setDisable(position == 0);
        button.setOnAction(event -> model.choose(sentence, position));
        share.getStyleClass().add("why-percent");
        share.setTooltip(formula);
        getChildren().addAll(button, bar, share);
    }

    void show(ShownSentence shown) {
        sentence = shown.sentence();
        button.setText(shown.tokens().get(position));
        button.setAccessibleText(WORDS.get("predict", "word", button.getText()));
        button.getStyleClass().remove(PREDICTED);
        if (position == shown.predicted()) {
            button.getStyleClass().add(PREDICTED);
        }
        Optional<ShownSentence.Earlier> read = shown.earlier(position);
        bar.setVisible(read.isPresent());
        share.setVisible(read.isPresent());
        read.ifPresent(
                earlier -> {
                    bar.show(earlier.share());
                    share.setText(PartWords.percent(earlier.share()));
                    formula.setText(
                            WORDS.get(
                                    "earlier-meaning",
                                    "length",
                                    WhyStory.number(earlier.length())));
                });
    }
}
