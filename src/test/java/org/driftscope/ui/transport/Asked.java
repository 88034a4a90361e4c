package org.driftscope.ui.transport;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.run.StopRule;

/** Writes down what was asked of a run. */
final class Asked implements RunRequests {
    final List<String> requests = new ArrayList<>();
    double speed;
    StopRule stopRule = StopRule.NEVER;

    @Override
    public void play() {
        requests.add("play");
    }

    @Override
    public void pause() {
        requests.add("pause");
    }

    @Override
    public void step(int count) {
        requests.add("step " + count);
    }

    @Override
    public void setSpeed(double stepsPerSecond) {
        speed = stepsPerSecond;
    }

    @Override
    public void setStopRule(StopRule rule) {
        stopRule = rule;
    }

    @Override
    public void restart() {
        requests.add("restart");
    }

    @Override
    public void restartWithNewSeed() {
        requests.add("restart with a new seed");
    }
}
