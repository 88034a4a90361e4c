package org.driftscope.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.wording.Wording;

/** The chosen sentence: each word's say in one prediction, and what the model thinks comes. */
final class SentencePane extends VBox {
    private static final Wording WORDS = Wording.of("ui.why");

    private final WhyViewModel model;
    private final FlowPane strip = new FlowPane();
    private final GridPane next = new GridPane();
    private final Label about = new Label();
    private final List<TokenCell> tokens = new ArrayList<>(); // for the longest sentence so far
    private List<NextRow> rows = List.of();

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

    /** Nodes are kept from one step to the next: making new ones would cost the training pace. */
    private void show(Optional<ShownSentence> shown) {
        int words = shown.map(sentence -> sentence.tokens().size()).orElse(0);
        int candidates = shown.map(sentence -> sentence.next().size()).orElse(0);
        showTokens(words);
        if (candidates != rows.size()) {
            rows = Stream.generate(NextRow::new).limit(candidates).toList();
            arrangeRows();
        }
        about.setText(shown.map(SentencePane::explanation).orElse(""));
        shown.ifPresent(
                sentence -> {
                    tokens.subList(0, words).forEach(token -> token.show(sentence));
                    for (int i = 0; i < rows.size(); i++) {
                        rows.get(i).show(sentence.next().get(i));
                    }
                });
    }

    /** At speed another sentence comes with each answer; those that stay keep their style. */
    private void showTokens(int count) {
        while (tokens.size() < count) {
            tokens.add(new TokenCell(tokens.size(), model));
        }
        List<Node> there = strip.getChildren();
        if (there.size() > count) {
            there.subList(count, there.size()).clear();
        } else {
            there.addAll(tokens.subList(there.size(), count));
        }
    }

    private static String explanation(ShownSentence sentence) {
        return WORDS.get("sentence-about", "word", sentence.tokens().get(sentence.predicted()));
    }

    private void arrangeRows() {
        next.getChildren().clear();
        if (rows.isEmpty()) {
            return;
        }
        next.addRow(
                0,
                head(WORDS.get("next"), WORDS.get("next-meaning")),
                new Region(),
                head("p", WORDS.get("chance-meaning")),
                head("p − y", WORDS.get("error-meaning")));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).addTo(next, i + 1);
        }
    }

    private static Label head(String words, String formula) {
        Label label = new Label(words);
        label.getStyleClass().add("why-note");
        label.setTooltip(FormulaTooltip.of(formula));
        return label;
    }
}
