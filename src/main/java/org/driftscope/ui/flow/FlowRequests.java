package org.driftscope.ui.flow;

/** What the flow may ask of the run on screen. */
@FunctionalInterface
public interface FlowRequests {
    /** Takes one training step; returns at once. */
    void step();
}
