package org.driftscope.ui.control;

import atlantafx.base.theme.Styles;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/** A text field for a number, marked while its text isn't one within bounds. */
public final class NumberField extends TextField {
    private final Tooltip tooltip = new Tooltip();

    /** {@code id} is the node's id; {@code meaning} tells in a sentence what the number does. */
    public NumberField(String id, NumberEntry entry, String meaning) {
        setId(id);
        setPrefColumnCount(7);
        setAccessibleText(entry.name());
        setTooltip(tooltip);
        textProperty().bindBidirectional(entry.textProperty());
        entry.problemProperty().addListener((property, old, problem) -> explain(problem, meaning));
        explain(entry.problemProperty().get(), meaning);
    }

    private void explain(String problem, String meaning) {
        String words = problem.isEmpty() ? meaning : problem;
        pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty());
        tooltip.setText(words);
        setAccessibleHelp(words);
    }
}
