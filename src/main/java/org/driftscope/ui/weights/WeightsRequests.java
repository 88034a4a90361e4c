package org.driftscope.ui.weights;

import org.driftscope.run.Controls;

/** What the panel of the weights may ask of the run on screen. Each returns at once. */
public interface WeightsRequests {
    /** Holds something back from the next step on, or no longer. */
    void setControls(Controls controls);

    /** Gives the output a matrix of its own, at first a copy of E. */
    void untie();
}
