package org.driftscope.ui.why;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The chosen sentence: each word's say in one prediction, and what the model thinks comes. */
final class SentencePane extends VBox {
    private final WhyViewModel model;
    private final FlowPane strip = new FlowPane();
    private final GridPane next = new GridPane();
    private final Label about = new Label();

    SentencePane(WhyViewModel model) {
        this.model = model;
        setId("why-sentence");
        getStyleClass().add("why-block");
        strip.setId("why-strip");
        strip.getStyleClass().add("why-tokens");
        about.setId("why-sentence-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("why-note");
        next.setId("why-next");
        next.getStyleClass().add("why-next");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(70);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        next.getColumnConstraints().addAll(names, bars, numbers(), numbers());
        getChildren().addAll(strip, about, next);
        model.sentenceProperty().addListener((property, old, now) -> show(now));
        show(model.sentenceProperty().get());
    }

    private static ColumnConstraints numbers() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(62);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private void show(Optional<ShownSentence> shown) {
        strip.getChildren().clear();
        next.getChildren().clear();
        about.setText("");
        shown.ifPresent(
                sentence -> {
                    for (int p = 0; p < sentence.tokens().size(); p++) {
                        strip.getChildren().add(token(sentence, p));
                    }
                    about.setText(
                            "Below each word read: its share in the loss of the prediction of “"
                                    + sentence.tokens().get(sentence.predicted())
                                    + "”. Choose another word to see its prediction.");
                    showNext(sentence);
                });
    }

    private Node token(ShownSentence sentence, int position) {
        Button button = new Button(sentence.tokens().get(position));
        button.getStyleClass().addAll("small", "flat", "why-token");
        button.setDisable(position == 0);
        button.setAccessibleText("Predict “" + button.getText() + "”");
        if (position == sentence.predicted()) {
            button.getStyleClass().add("why-predicted");
        }
        button.setOnAction(event -> model.choose(sentence.sentence(), position));
        VBox box = new VBox(button);
        box.setAlignment(Pos.TOP_CENTER);
        int read = position - sentence.start();
        if (read >= 0 && read < sentence.earlier().size()) {
            ShownSentence.Earlier earlier = sentence.earlier().get(read);
            ShareBar bar = new ShareBar();
            bar.show(earlier.share());
            Label share = new Label(PartWords.percent(earlier.share()));
            share.getStyleClass().add("why-percent");
            share.setTooltip(
                    new Tooltip(
                            "|∂l/∂x| of this word’s input vector = "
                                    + WhyStory.number(earlier.length())
                                    + ", with l the loss of this prediction; the share is of the"
                                    + " sum of these lengths"));
            box.getChildren().addAll(bar, share);
        }
        return box;
    }

    private void showNext(ShownSentence sentence) {
        next.addRow(
                0,
                head("next word", "The likeliest words, and the one that comes"),
                head("", ""),
                head("p", "Probability: the softmax of the logits"),
                head(
                        "p − y",
                        "Error: probability less 1 for the word that comes, less 0 for others"));
        int row = 1;
        for (ShownSentence.Next word : sentence.next()) {
            Label name = new Label(word.token());
            if (word.target()) {
                name.getStyleClass().add("why-target");
            }
            ShareBar bar = new ShareBar();
            bar.show(word.probability());
            Label chance = new Label(PartWords.percent(word.probability()));
            chance.setTooltip(new Tooltip("p = " + WhyStory.number(word.probability())));
            Label error = new Label(signed(word.error()));
            error.setTooltip(
                    new Tooltip(
                            "p − y with y = "
                                    + (word.target() ? "1: this word comes" : "0: another comes")));
            next.addRow(row++, name, bar, chance, error);
        }
    }

    private static String signed(double error) {
        return String.format(Locale.ROOT, "%+.3f", error).replace('-', '−');
    }

    private static Label head(String words, String formula) {
        Label label = new Label(words);
        label.getStyleClass().add("why-note");
        if (!formula.isEmpty()) {
            label.setTooltip(new Tooltip(formula));
        }
        return label;
    }
}
