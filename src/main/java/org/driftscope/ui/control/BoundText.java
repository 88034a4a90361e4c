package org.driftscope.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Sentences that change: a label that wraps and is never cut off. */
@SuppressWarnings("this-escape") // nothing is asked before the constructor is through
public class BoundText extends Label {
    /** Shows {@code words} as they are now. */
    public BoundText(String id, ObservableValue<String> words) {
        setId(id);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        textProperty().bind(words.map(BoundText::keepPercents));
    }

    /** No line is broken between a number and its per cent sign. */
    public static String keepPercents(String words) {
        return words.replace(" %", "\u00a0%");
    }
}
