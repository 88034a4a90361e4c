package org.driftscope.ui.transport;

import org.driftscope.run.StopRule;

/** What the transport bar may ask of the run on screen. Each returns at once. */
public interface RunRequests {
    void play();

    void pause();

    /** Takes {@code count} more steps. */
    void step(int count);

    /** Steps a second; infinity for as fast as it goes. */
    void setSpeed(double stepsPerSecond);

    void setStopRule(StopRule rule);

    /** Begins anew at step 0 with the same seed. */
    void restart();

    /** Begins anew at step 0 with another seed. */
    void restartWithNewSeed();
}
