package org.driftscope.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;

/**
 * One of several values.
 *
 * @param values all of them, in the order they are offered in
 * @param words names a value
 * @param value the chosen one
 */
public record Choice<T>(List<T> values, Function<T, String> words, Property<T> value) {
    public Choice {
        values = List.copyOf(values);
    }
}
