package org.driftscope.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.TriedSettings;

/** Which of the settings that were tried stand in the form; others are put there on choice. */
public final class TriedDraft {
    private final ObjectProperty<TriedSettings> chosen = new SimpleObjectProperty<>();
    private boolean matching;

    /** {@code show} puts settings into the form. */
    TriedDraft(Consumer<TriedSettings> show) {
        chosen.addListener(
                (property, was, now) -> {
                    if (!matching && now != null) {
                        show.accept(now);
                    }
                });
    }

    /** Those in the form; null where it holds others. */
    public ObjectProperty<TriedSettings> chosenProperty() {
        return chosen;
    }

    /** The form holds {@code now}, if that is valid, where {@code usual} is what is recommended. */
    void match(RunSettings usual, Optional<RunSettings> now) {
        matching = true;
        chosen.set(
                Stream.of(TriedSettings.values())
                        .filter(tried -> now.equals(Optional.of(tried.over(usual))))
                        .findFirst()
                        .orElse(null));
        matching = false;
    }
}
