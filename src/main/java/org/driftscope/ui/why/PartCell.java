package org.driftscope.ui.why;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.driftscope.wording.Wording;

/** A part of the push: its share, and what it is in words. */
final class PartCell extends ListCell<PartLine> {
    private static final Wording WORDS = Wording.of("ui.why");
    private static final double SHARE_WIDTH = 52;
    private static final double AROUND = SHARE_WIDTH + 42;

    private final Label share = new Label();
    private final Text words = new Text();
    private final ShareBar bar = new ShareBar();
    private final Tooltip formula = new Tooltip();
    private final HBox row;

    /** As wide as {@code width} less what stands around it. */
    PartCell(WhyViewModel model, ObservableDoubleValue width) {
        share.setMinWidth(SHARE_WIDTH);
        share.setPrefWidth(SHARE_WIDTH);
        share.setAlignment(Pos.TOP_RIGHT);
        share.getStyleClass().add("why-percent");
        words.getStyleClass().add("why-words");
        width.addListener((property, old, now) -> fit(now.doubleValue()));
        fit(width.get());
        VBox right = new VBox(words, bar);
        right.getStyleClass().add("why-part-words");
        row = new HBox(share, right);
        row.getStyleClass().add("why-part");
        formula.setWrapText(true);
        formula.setMaxWidth(420);
        setOnMouseClicked(
                event -> {
                    if (getItem() != null) {
                        model.choose(getItem().sentence(), getItem().predicted());
                    }
                });
    }

    private void fit(double width) {
        words.setWrappingWidth(Math.max(80, width - AROUND));
        bar.setMaxWidth(Math.max(80, width - AROUND));
    }

    @Override
    protected void updateItem(PartLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty ? null : row);
        setTooltip(empty ? null : formula);
        if (!empty) {
            share.setText(PartWords.percent(line.share()));
            words.setText(line.words());
            bar.show(line.share());
            setAccessibleText(PartWords.percent(line.share()) + ": " + line.words());
            formula.setText(
                    WORDS.get(
                            "part-meaning",
                            "share",
                            PartWords.percent(line.share()),
                            "length",
                            WhyStory.number(line.length())));
        }
    }
}
