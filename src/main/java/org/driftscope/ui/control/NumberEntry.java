package org.driftscope.ui.control;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A number as it is being typed: its text, its value where it has one, and what is wrong with it.
 */
public final class NumberEntry {
    private final String name;
    private final NumberRange range;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** {@code name} begins the sentence that says what is wrong. */
    public NumberEntry(String name, NumberRange range, double value) {
        this.name = name;
        this.range = range;
        problem.bind(
                Bindings.createStringBinding(
                        () -> range.problem(name, text.get() == null ? "" : text.get()), text));
        set(value);
    }

    public String name() {
        return name;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** A sentence on what is wrong, empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public boolean valid() {
        return value().isPresent();
    }

    /** The number, empty where the text isn't one within bounds. */
    public Optional<BigDecimal> value() {
        return range.read(text.get() == null ? "" : text.get());
    }

    /** The number, where it is known to be a valid whole one. */
    public int whole() {
        return known().intValueExact();
    }

    /** The number, where it is known to be a valid whole one. */
    public long longWhole() {
        return known().longValueExact();
    }

    /** The number, where it is known to be valid. */
    public double decimal() {
        return known().doubleValue();
    }

    private BigDecimal known() {
        return value().orElseThrow(() -> new IllegalStateException(problem.get()));
    }

    /** Shows another number. */
    public void set(double value) {
        text.set(NumberRange.plain(BigDecimal.valueOf(value)));
    }

    /** Shows another whole number. */
    public void set(long value) {
        text.set(Long.toString(value));
    }
}
