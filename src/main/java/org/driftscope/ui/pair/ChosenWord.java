package org.driftscope.ui.pair;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.driftscope.math.Matrix;

/** One of the words that are compared. */
public final class ChosenWord {
    private final String role;
    private final StringProperty word = new SimpleStringProperty(this, "word", "");
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Matrix>> vector =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ChosenWord(String role) {
        this.role = role;
    }

    /** What it is compared as. */
    public String role() {
        return role;
    }

    /** The word as it is chosen or typed. */
    public StringProperty wordProperty() {
        return word;
    }

    /** Such as "token 12 · occurs 5 times · animals". */
    public ReadOnlyStringProperty factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Its embedding (1, C) less the mean of the words of interest. */
    public ReadOnlyObjectProperty<Optional<Matrix>> vectorProperty() {
        return vector.getReadOnlyProperty();
    }

    void show(String otherFacts, Matrix otherVector) {
        facts.set(otherFacts);
        vector.set(Optional.of(otherVector));
    }

    void clear() {
        facts.set("");
        vector.set(Optional.empty());
    }
}
