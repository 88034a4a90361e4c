package org.driftscope.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.projection.Axes;
import org.driftscope.projection.FittedWords;
import org.driftscope.projection.Hold;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Dataset;

/** How the embeddings are looked at; a change takes effect at once. */
public final class ProjectionDraft {
    private final Consumer<ProjectionSettings> changed;
    private final ObjectProperty<Integer> dimensions = new SimpleObjectProperty<>(2);
    private final BooleanProperty aligned = new SimpleBooleanProperty(true);
    private final ObjectProperty<FittedWords> fittedWords =
            new SimpleObjectProperty<>(FittedWords.CATEGORIES);
    private final ObjectProperty<Hold> hold = new SimpleObjectProperty<>(Hold.NONE);
    private final ObjectProperty<Boolean> ofWords = new SimpleObjectProperty<>(false);
    private final List<ObjectProperty<Integer>> components =
            List.of(
                    new SimpleObjectProperty<>(1),
                    new SimpleObjectProperty<>(2),
                    new SimpleObjectProperty<>(3));
    private final WordAxesDraft words = new WordAxesDraft();
    private final BooleanProperty unitLength = new SimpleBooleanProperty(false);
    private ProjectionSettings held = ProjectionSettings.DEFAULT;
    private boolean showing;

    ProjectionDraft(Consumer<ProjectionSettings> changed) {
        this.changed = changed;
        List.of(dimensions, aligned, fittedWords, hold, unitLength).forEach(this::watch);
        ofWords.addListener(
                (observable, old, now) -> {
                    if (now && !showing) {
                        words.suggest();
                    }
                    tell();
                });
        components.forEach(axis -> axis.addListener((axisChanged, old, now) -> swap(axis, old)));
    }

    private void watch(Property<?> property) {
        property.addListener((observable, old, now) -> tell());
    }

    /** The axis that had this component gets the one that {@code axis} had before. */
    private void swap(ObjectProperty<Integer> axis, Integer before) {
        if (!showing) {
            showing = true;
            components.stream()
                    .filter(other -> other != axis && other.get().equals(axis.get()))
                    .forEach(other -> other.set(before));
            showing = false;
            tell();
        }
    }

    private void tell() {
        if (!showing && !settings().equals(held)) {
            held = settings();
            changed.accept(held);
        }
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

    /** Whether the axes stay those of one step. */
    public ObjectProperty<Hold> holdProperty() {
        return hold;
    }

    /** Whether the axes are directions between words, else principal components. */
    public ObjectProperty<Boolean> ofWordsProperty() {
        return ofWords;
    }

    /** The component on an axis: 0 across, 1 up, 2 in depth. */
    public ObjectProperty<Integer> componentProperty(int axis) {
        return components.get(axis);
    }

    /** The words the axes are made of. */
    public WordAxesDraft words() {
        return words;
    }

    /** Whether each vector is shown at length 1. */
    public BooleanProperty unitLengthProperty() {
        return unitLength;
    }

    /** Takes the words that were typed to their end. */
    public void wordsEntered() {
        words.enter();
        tell();
    }

    /** The words there are from now on. */
    public void open(Dataset dataset) {
        words.open(dataset);
    }

    /** Shows settings that already hold: nobody is told. */
    void show(ProjectionSettings settings) {
        showing = true;
        held = settings;
        dimensions.set(settings.dimensions());
        aligned.set(settings.aligned());
        fittedWords.set(settings.fittedWords());
        hold.set(settings.hold());
        unitLength.set(settings.unitLength());
        ofWords.set(settings.axes() instanceof Axes.Words);
        if (settings.axes() instanceof Axes.Words pairs) {
            words.show(pairs);
        } else if (settings.axes() instanceof Axes.Components chosen) {
            List<Integer> numbers = chosen.numbers(components.size());
            for (int axis = 0; axis < components.size(); axis++) {
                components.get(axis).set(numbers.get(axis));
            }
        }
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
                .withFittedWords(fittedWords.get())
                .withHold(hold.get())
                .withUnitLength(unitLength.get())
                .withAxes(axes());
    }

    /** Those that hold already, as long as the words typed make none. */
    private Axes axes() {
        if (ofWords.get()) {
            return words.axes().map(Axes.class::cast).orElse(held.axes());
        }
        return new Axes.Components(
                components.get(0).get(), components.get(1).get(), components.get(2).get());
    }
}
