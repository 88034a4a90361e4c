package org.driftscope.ui.undo;

import java.util.concurrent.TimeUnit;
import javax.swing.undo.AbstractUndoableEdit;
import javax.swing.undo.UndoableEdit;

/** The change of a value from one to another. */
final class ValueEdit<T> extends AbstractUndoableEdit {
    private static final long serialVersionUID = 1L;

    /** Pieces of one drag follow each other within this time. */
    private static final long RAPID = TimeUnit.SECONDS.toNanos(1);

    private final transient Undoable<T> value;
    private final transient T before;
    private transient T after;
    private transient long changedAt;

    /** {@code changedAt} in nanoseconds. */
    ValueEdit(Undoable<T> value, T before, T after, long changedAt) {
        this.value = value;
        this.before = before;
        this.after = after;
        this.changedAt = changedAt;
    }

    /** Takes the next piece of the same drag in. */
    @Override
    public boolean addEdit(UndoableEdit next) {
        if (next instanceof ValueEdit<?> other && other.value == value) {
            @SuppressWarnings("unchecked") // the same value has the same type
            ValueEdit<T> more = (ValueEdit<T>) other;
            boolean oneDrag =
                    value.slides(before, after)
                            && value.slides(more.before, more.after)
                            && more.changedAt - changedAt < RAPID;
            if (oneDrag) {
                after = more.after;
                changedAt = more.changedAt;
            }
            return oneDrag;
        }
        return false;
    }

    /** A drag that ended where it began is passed over. */
    @Override
    public boolean isSignificant() {
        return !before.equals(after);
    }

    @Override
    public void undo() {
        super.undo();
        value.give(before);
    }

    @Override
    public void redo() {
        super.redo();
        value.give(after);
    }

    @Override
    public String getPresentationName() {
        return value.name(before, after);
    }

    String undone() {
        return value.undone(before, after);
    }

    String redone() {
        return value.redone(before, after);
    }

    Undoable.Reach reach() {
        return value.reach();
    }
}
