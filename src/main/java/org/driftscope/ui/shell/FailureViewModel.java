package org.driftscope.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.driftscope.problem.Problem;
import org.driftscope.run.Frame;

/** Whether the run on screen has failed, and why. */
final class FailureViewModel {
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    /** The failure, null while there is none. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(Frame frame) {
        Optional<Problem> cause = frame.problem();
        problem.set(cause.orElse(null));
    }
}
