package org.driftscope.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.run.Frame;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunDescription;

/** What stands behind a view beside the map. On the JavaFX Application Thread. */
public interface ExplanationModel {
    /** Another run: everything about the one before is forgotten. */
    void open(RunDescription description);

    /**
     * The run on screen with other groups of words. What depends on them is forgotten; by default
     * all is.
     */
    default void regroup(RunDescription description) {
        open(description);
    }

    /**
     * The run goes on otherwise from a step: what is known of later ones is forgotten, and {@code
     * known} is what was measured up to it.
     */
    default void goBackTo(long step, Metrics known) {}

    /** The newest frame of the run, at most once a pulse. */
    void show(Frame frame);

    /** Whether the view is on screen; nothing is computed while it isn't. */
    BooleanProperty shownProperty();

    /**
     * Whether the window is dark. Where the style sheet decides all colours, nobody need know: the
     * property of this default method is nobody's.
     */
    default BooleanProperty darkProperty() {
        return new SimpleBooleanProperty();
    }
}
