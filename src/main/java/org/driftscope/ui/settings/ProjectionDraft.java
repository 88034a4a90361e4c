package org.driftscope.ui.settings;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.projection.FittedWords;
import org.driftscope.projection.ProjectionSettings;

/** How the embeddings are looked at; a change takes effect at once. */
public final class ProjectionDraft {
    private final Consumer<ProjectionSettings> changed;
    private final ObjectProperty<Integer> dimensions = new SimpleObjectProperty<>(2);
    private final BooleanProperty aligned = new SimpleBooleanProperty(true);
    private final ObjectProperty<FittedWords> fittedWords =
            new SimpleObjectProperty<>(FittedWords.CATEGORIES);
    private ProjectionSettings held = ProjectionSettings.DEFAULT;
    private boolean showing;

    ProjectionDraft(Consumer<ProjectionSettings> changed) {
        this.changed = changed;
        watch(dimensions);
        watch(aligned);
        watch(fittedWords);
    }

    private void watch(Property<?> property) {
        property.addListener(
                (observable, old, now) -> {
                    if (!showing) {
                        held = settings();
                        changed.accept(held);
                    }
                });
    }

    /** 2 or 3. */
    public ObjectProperty<Integer> dimensionsProperty() {
        return dimensions;
    }

    public BooleanProperty alignedProperty() {
        return aligned;
    }

    public ObjectProperty<FittedWords> fittedWordsProperty() {
        return fittedWords;
    }

    /** Shows settings that already hold: nobody is told. */
    void show(ProjectionSettings settings) {
        showing = true;
        held = settings;
        dimensions.set(settings.dimensions());
        aligned.set(settings.aligned());
        fittedWords.set(settings.fittedWords());
        showing = false;
    }

    /** Chooses other settings, as a person would. */
    void aimAt(ProjectionSettings settings) {
        if (!settings.equals(held)) {
            show(settings);
            changed.accept(settings);
        }
    }

    ProjectionSettings settings() {
        return held.withDimensions(dimensions.get())
                .withAligned(aligned.get())
                .withFittedWords(fittedWords.get());
    }
}
