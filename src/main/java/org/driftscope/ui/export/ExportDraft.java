package org.driftscope.ui.export;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.export.Stretch;
import org.driftscope.ui.control.FileNames;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.ui.control.picture.PictureForm;
import org.driftscope.wording.Wording;

/** An export as it is being chosen. On the JavaFX Application Thread. */
public final class ExportDraft {
    private static final Wording WORDS = Wording.of("ui.export");
    private RunFacts facts;
    private final ObjectProperty<ExportKind> kind = new SimpleObjectProperty<>(ExportKind.MAP);
    private final ObjectProperty<PictureForm.Kind> form =
            new SimpleObjectProperty<>(PictureForm.Kind.SVG);
    private final BooleanProperty transparent = new SimpleBooleanProperty();
    private final ObjectProperty<MovieSize> size = new SimpleObjectProperty<>(MovieSize.USUAL);
    private final NumberEntry from;
    private final NumberEntry to;
    private final NumberEntry every;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper();

    /** Of the run as it is now; begins with what was chosen before, if anything. */
    ExportDraft(RunFacts facts, Optional<ExportDraft> before) {
        this.facts = facts;
        NumberRange steps = NumberRange.whole(0, facts.newest());
        from = new NumberEntry(WORDS.get("first-name"), steps, 0);
        to = new NumberEntry(WORDS.get("last-name"), steps, facts.newest());
        every = new NumberEntry(WORDS.get("every-name"), NumberRange.whole(1, 1_000_000), 1);
        before.ifPresent(this::take);
        spread();
        kind.addListener((property, old, now) -> spread());
        InvalidationListener changed = change -> say();
        Stream.of(
                        kind,
                        form,
                        transparent,
                        size,
                        from.textProperty(),
                        to.textProperty(),
                        every.textProperty())
                .forEach(property -> property.addListener(changed));
        say();
    }

    /** Another step is on screen. */
    void refresh(RunFacts now) {
        facts = now;
        say();
    }

    private void take(ExportDraft before) {
        kind.set(before.kind.get());
        form.set(before.form.get());
        transparent.set(before.transparent.get());
        size.set(before.size.get());
    }

    /** A movie has the usual number of pictures, tables have all steps. */
    private void spread() {
        boolean ordered = from.valid() && to.valid() && from.longWhole() <= to.longWhole();
        every.set(
                kind.get()
                        .movie()
                        .filter(format -> ordered)
                        .map(format -> format.usual(from.longWhole(), to.longWhole()))
                        .map(movie -> movie.stretch().every())
                        .orElse(1L));
    }

    public ObjectProperty<ExportKind> kindProperty() {
        return kind;
    }

    /** Of the map's picture. */
    public ObjectProperty<PictureForm.Kind> formProperty() {
        return form;
    }

    /** Whether nothing is painted behind the map. */
    public BooleanProperty transparentProperty() {
        return transparent;
    }

    /** Of a movie. */
    public ObjectProperty<MovieSize> sizeProperty() {
        return size;
    }

    /** The first step. */
    public NumberEntry from() {
        return from;
    }

    /** The last step. */
    public NumberEntry to() {
        return to;
    }

    /** The distance from step to step. */
    public NumberEntry every() {
        return every;
    }

    /** A sentence on what will be written and about how large, or on what is wrong. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whether it can be written like this. */
    public ReadOnlyBooleanProperty usableProperty() {
        return usable.getReadOnlyProperty();
    }

    private void say() {
        String problem = problem();
        usable.set(problem.isEmpty());
        words.set(problem.isEmpty() ? ExportWords.of(order(), facts) : problem);
    }

    private String problem() {
        if (kind.get() == ExportKind.HANDOUT && facts.shown() == 0) {
            return WORDS.get("handout-at-start");
        }
        if (!kind.get().hasStretch()) {
            return "";
        }
        String wrong =
                Stream.of(from, to, every)
                        .map(entry -> entry.problemProperty().get())
                        .filter(sentence -> !sentence.isEmpty())
                        .findFirst()
                        .orElse("");
        if (wrong.isEmpty() && from.longWhole() > to.longWhole()) {
            return WORDS.get("first-after-last");
        }
        return wrong;
    }

    /** What was chosen, where it is usable. */
    ExportOrder order() {
        Stretch stretch =
                kind.get().hasStretch()
                        ? new Stretch(
                                from.longWhole(),
                                to.longWhole(),
                                kind.get().hasDistance() ? every.longWhole() : 1)
                        : new Stretch(facts.shown(), facts.shown(), 1);
        return new ExportOrder(
                kind.get(), new PictureForm(form.get(), transparent.get()), size.get(), stretch);
    }

    /** Suggests a name for the file, of the run as it is by now. */
    String fileName(RunFacts now) {
        ExportOrder order = order();
        String what =
                order.kind().hasStretch()
                        ? order.kind().fileWord()
                        : switch (order.kind()) {
                            case MAP -> "step-" + now.shown();
                            case HANDOUT -> "handout-step-" + now.shown();
                            default -> "vectors-step-" + now.shown();
                        };
        return FileNames.of(now.name() + "-" + what) + order.ending();
    }
}
