package org.driftscope.ui.settings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.text.TextSettings;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;

/** Text settings as they are being edited. */
public final class TextDraft {
    private final BooleanProperty foldCase = new SimpleBooleanProperty();
    private final NumberEntry minimumFrequency =
            new NumberEntry(
                    "The minimum frequency",
                    NumberRange.whole(1, TextSettings.MOST_MINIMUM_FREQUENCY),
                    1);

    TextDraft() {}

    public BooleanProperty foldCaseProperty() {
        return foldCase;
    }

    public NumberEntry minimumFrequency() {
        return minimumFrequency;
    }

    List<NumberEntry> numbers() {
        return List.of(minimumFrequency);
    }

    void show(TextSettings settings) {
        foldCase.set(settings.foldCase());
        minimumFrequency.set(settings.minimumFrequency());
    }

    /** The settings; every number must be valid. */
    TextSettings settings() {
        return new TextSettings(foldCase.get(), Numbers.whole(minimumFrequency));
    }
}
