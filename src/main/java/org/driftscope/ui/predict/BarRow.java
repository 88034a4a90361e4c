package org.driftscope.ui.predict;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.driftscope.wording.Wording;

/** A word with its bars now and at step 0. */
final class BarRow {
    private static final Wording WORDS = Wording.of("ui.predict");

    private final Button word = new Button();
    private final ProbabilityBar now = new ProbabilityBar("predict-now");
    private final ProbabilityBar start = new ProbabilityBar("predict-start");
    private final Label nowWords = new Label();
    private final Label startWords = new Label();
    private final Tooltip nowTip = new Tooltip();
    private final Tooltip startTip = new Tooltip();

    BarRow(int number, PredictViewModel model) {
        word.setId("predict-word-" + number);
        word.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "predict-word");
        word.setTooltip(new Tooltip(WORDS.get("bar-tip")));
        word.setMaxWidth(Double.MAX_VALUE);
        word.setOnAction(event -> model.append(word.getText()));
        nowWords.setId("predict-now-" + number);
        startWords.setId("predict-start-" + number);
        nowWords.setMinWidth(Region.USE_PREF_SIZE);
        startWords.setMinWidth(Region.USE_PREF_SIZE);
        startWords.getStyleClass().add(Styles.TEXT_MUTED);
        nowWords.setTooltip(nowTip);
        startWords.setTooltip(startTip);
        Tooltip.install(now, nowTip);
        Tooltip.install(start, startTip);
    }

    Node[] nodes() {
        return new Node[] {word, now, nowWords, start, startWords};
    }

    void show(WordBar bar) {
        word.setText(bar.word());
        now.show(bar.now());
        start.show(bar.start());
        nowWords.setText(Percent.of(bar.now()));
        startWords.setText(Percent.of(bar.start()));
        nowTip.setText(tip(bar.word(), bar.now()));
        startTip.setText(tip(bar.word(), bar.start()));
        word.setAccessibleText(
                WORDS.get(
                        "bar-name",
                        "word",
                        bar.word(),
                        "now",
                        Percent.of(bar.now()),
                        "start",
                        Percent.of(bar.start())));
    }

    private static String tip(String word, double probability) {
        return WORDS.get(
                "probability",
                "word",
                word,
                "value",
                String.format(Locale.ROOT, "%.4f", probability));
    }

    void setVisible(boolean visible) {
        for (Node node : nodes()) {
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }
}
