package org.driftscope.ui.weights;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A sentence of the corpus, and whether it is learned from. */
public final class SentenceRow {
    private final int number;
    private final String text;
    private final BooleanProperty learned = new SimpleBooleanProperty(true);

    /** {@code changed} is told whenever it is ticked on or off. */
    SentenceRow(int number, String text, Consumer<SentenceRow> changed) {
        this.number = number;
        this.text = text;
        learned.addListener((property, old, now) -> changed.accept(this));
    }

    /** Its number in the corpus, from 0. */
    public int number() {
        return number;
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    public BooleanProperty learnedProperty() {
        return learned;
    }
}
