package org.driftscope.ui.undo;

import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.undo.UndoManager;
import javax.swing.undo.UndoableEdit;

/** The list of changes, none of which is anything but a {@link ValueEdit}. */
final class Edits extends UndoManager {
    private static final long serialVersionUID = 1L;

    /** At most so many; the oldest go first. */
    Edits(int most) {
        setLimit(most);
    }

    /** The change that would be undone next. */
    Optional<ValueEdit<?>> undoable() {
        return valueEdit(editToBeUndone());
    }

    /** The change that would be done again next. */
    Optional<ValueEdit<?>> redoable() {
        return valueEdit(editToBeRedone());
    }

    private static Optional<ValueEdit<?>> valueEdit(UndoableEdit edit) {
        return edit instanceof ValueEdit<?> known ? Optional.of(known) : Optional.empty();
    }

    /** Forgets changes of some kind; the others stay in their order. */
    void forget(Predicate<ValueEdit<?>> gone) {
        for (int i = edits.size() - 1; i >= 0; i--) {
            if (valueEdit(edits.get(i)).filter(gone).isPresent()) {
                trimEdits(i, i);
            }
        }
    }
}
