package org.driftscope.ui.undo;

import javafx.beans.property.Property;

/**
 * A value that a person changes: how it is given back and what that is called. Names and sentences
 * are for people.
 */
public interface Undoable<T> {
    /** How long a change can be taken back. */
    enum Reach {
        /** Until another run is on screen. */
        RUN,
        /** As long as the window is open. */
        WINDOW
    }

    /** Names a change from one value to another. */
    interface Naming<T> {
        /** In a few words that begin small, such as "labels hidden". */
        String of(T before, T after);
    }

    /** A property that anyone may set. */
    static <T> Undoable<T> of(Property<T> property, Naming<T> naming, Reach reach) {
        return new Undoable<>() {
            @Override
            public void give(T value) {
                property.setValue(value);
            }

            @Override
            public String name(T before, T after) {
                return naming.of(before, after);
            }

            @Override
            public Reach reach() {
                return reach;
            }
        };
    }

    /** Gives the value back, as if a person chose it now. */
    void give(T value);

    /** The change in a few words that begin small, such as "learning rate 0.01". */
    String name(T before, T after);

    /** What is said once the change is undone, in a sentence. */
    default String undone(T before, T after) {
        return UndoHistory.undone(name(before, after));
    }

    /** What is said once the change is done again, in a sentence. */
    default String redone(T before, T after) {
        return UndoHistory.redone(name(before, after));
    }

    /** Whether it is a piece of a larger change, as those of a slider are while it is dragged. */
    default boolean slides(T before, T after) {
        return false;
    }

    /** How long it can be taken back. */
    default Reach reach() {
        return Reach.RUN;
    }
}
