package org.driftscope.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Names values for a choice that can't be typed into. */
public final class Words<T> extends StringConverter<T> {
    private final Function<T, String> name;

    public Words(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("A choice is not typed");
    }
}
