package org.driftscope.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.problem.Problem;
import org.driftscope.run.Frame;

/** What a person is told: problems, notices, why a run failed. On the JavaFX Application Thread. */
final class Told {
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ObservableList<Problem> notices = FXCollections.observableArrayList();

    /** Tells of a problem. */
    void tell(Problem cause) {
        problem.set(cause);
    }

    /** Says in a sentence what was just done; it is shown for a while. */
    void say(String words) {
        said.set("");
        said.set(words);
    }

    /** What was just done, in a sentence; "" where there is nothing to say. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The problem has been taken over by what shows it. */
    void problemSeen() {
        problem.set(null);
    }

    /** Takes from the newest frame whether its run has failed. */
    void show(Frame frame) {
        failure.set(frame.problem().orElse(null));
    }

    /** A problem that is to be shown, null where there is none. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Why the run on screen has failed, null while it hasn't. */
    ReadOnlyObjectProperty<Problem> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What a person should know of the start, though all works; filled once, if at all. */
    ObservableList<Problem> notices() {
        return notices;
    }
}
