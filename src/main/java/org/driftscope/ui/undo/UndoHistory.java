package org.driftscope.ui.undo;

import java.util.function.LongSupplier;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.driftscope.wording.Wording;

/**
 * The changes that a person has made, to be undone one after the other and done again. Features
 * hand it the values that it is to watch. On the JavaFX Application Thread.
 */
public final class UndoHistory {
    /** The oldest of more changes are forgotten. */
    public static final int MOST = 100;

    private static final Wording WORDS = Wording.of("ui.undo");

    private final LongSupplier clock;
    private final Edits edits = new Edits(MOST);
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");
    private int quiet;
    private boolean giving; // a value back

    /** {@code clock} tells nanoseconds. */
    public UndoHistory(LongSupplier clock) {
        this.clock = clock;
    }

    /** Every change of the property can be undone from now on, unless it is made quietly. */
    public <T> void watch(Property<T> property, Undoable.Naming<T> name, Undoable.Reach reach) {
        watch(property, Undoable.of(property, name, reach));
    }

    /** The same of a value that is given back in a way of its own. */
    public <T> void watch(ObservableValue<T> watched, Undoable<T> value) {
        watched.addListener(
                (property, before, after) -> {
                    if (quiet == 0) {
                        record(value, before, after);
                    }
                });
    }

    /** A person has changed a value that is not watched; nothing where it is just given back. */
    public <T> void record(Undoable<T> value, T before, T after) {
        if (!giving) {
            edits.addEdit(new ValueEdit<>(value, before, after, clock.getAsLong()));
            tell();
        }
    }

    /** Does what no person has asked for: values that change meanwhile can't be undone. */
    public void quietly(Runnable work) {
        quiet++;
        try {
            work.run();
        } finally {
            quiet--;
        }
    }

    /** Undoes the newest change; returns what there is to say of it, "" where there is none. */
    public String undo() {
        return edits.undoable()
                .map(
                        edit -> {
                            give(edits::undo);
                            return edit.undone();
                        })
                .orElse("");
    }

    /** Does the change again that was undone last; returns what there is to say of it. */
    public String redo() {
        return edits.redoable()
                .map(
                        edit -> {
                            give(edits::redo);
                            return edit.redone();
                        })
                .orElse("");
    }

    private void give(Runnable back) {
        giving = true;
        try {
            back.run();
        } finally {
            giving = false;
            tell();
        }
    }

    /** Forgets the changes that reach no further than a run: another one is on screen. */
    public void forgetRun() {
        edits.forget(edit -> edit.reach() == Undoable.Reach.RUN);
        tell();
    }

    private void tell() {
        undoable.set(edits.undoable().map(ValueEdit::getPresentationName).orElse(""));
        redoable.set(edits.redoable().map(ValueEdit::getPresentationName).orElse(""));
    }

    /** The change that would be undone, in a few words; "" where there is none. */
    public ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The change that would be done again, in a few words; "" where there is none. */
    public ReadOnlyStringProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** What is said once a change is undone. */
    static String undone(String change) {
        return WORDS.get("undone", "change", change);
    }

    /** What is said once a change is done again. */
    static String redone(String change) {
        return WORDS.get("redone", "change", change);
    }
}
