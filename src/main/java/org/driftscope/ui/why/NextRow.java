package org.driftscope.ui.why;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.driftscope.plot.Figures;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.wording.Wording;

/** A word that may come next, as a row of a table: its name, its probability, its error. */
final class NextRow {
    private static final Wording WORDS = Wording.of("ui.why");
    private static final String TARGET = "why-target";

    private final Label name = new Label();
    private final ShareBar bar = new ShareBar();
    private final Label chance = new Label();
    private final Label error = new Label();
    private final Tooltip chanceFormula = FormulaTooltip.of("");
    private final Tooltip errorFormula = FormulaTooltip.of("");

    NextRow() {
        chance.setTooltip(chanceFormula);
        error.setTooltip(errorFormula);
    }

    void addTo(GridPane table, int row) {
        table.addRow(row, name, bar, chance, error);
    }

    void show(ShownSentence.Next word) {
        name.setText(word.token());
        name.getStyleClass().remove(TARGET);
        if (word.target()) {
            name.getStyleClass().add(TARGET);
        }
        bar.show(word.probability());
        chance.setText(PartWords.percent(word.probability()));
        chanceFormula.setText("p = " + WhyStory.number(word.probability()));
        error.setText(signed(word.error()));
        errorFormula.setText(WORDS.get(word.target() ? "error-target" : "error-other"));
    }

    private static String signed(double error) {
        return Figures.minus(String.format(Locale.ROOT, "%+.3f", error));
    }
}
