package org.driftscope.ui.transport;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.wording.Wording;

/**
 * Play, pause, step, speed, restart and stopping by itself. What it shows is the state of the
 * newest frame; a request changes nothing here until a frame says so.
 */
public final class TransportViewModel {
    private static final Wording WORDS = Wording.of("ui.transport");

    /** The speed at the start: slow enough to see each step, fast enough not to bore. */
    private static final double FIRST_SPEED = 10;

    private final RunRequests run;
    private final BooleanProperty available = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final NumberEntry stepCount =
            new NumberEntry(WORDS.get("steps-count-name"), NumberRange.whole(1, 1_000_000), 10);
    private final DoubleProperty speed = new SimpleDoubleProperty();
    private final ReadOnlyStringWrapper speedText = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper stopped = new ReadOnlyStringWrapper("");
    private final StopRuleViewModel stopRule;

    public TransportViewModel(RunRequests run) {
        this.run = run;
        stopRule = new StopRuleViewModel(run::setStopRule);
        speed.addListener((property, old, position) -> speedMoved(position.doubleValue()));
        speed.set(SpeedScale.position(FIRST_SPEED));
    }

    private void speedMoved(double position) {
        double stepsPerSecond = SpeedScale.stepsPerSecond(position);
        speedText.set(SpeedScale.words(stepsPerSecond));
        run.setSpeed(stepsPerSecond);
    }

    /** Asks for what a window asked for that this one takes the place of. */
    public void takeOver(TransportViewModel before) {
        speed.set(before.speed.get());
        stepCount.textProperty().set(before.stepCount.textProperty().get());
        stopRule.takeOver(before.stopRule);
    }

    /** Whether there is a run to ask. */
    public BooleanProperty availableProperty() {
        return available;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** How many steps {@link #stepMany} takes. */
    public NumberEntry stepCount() {
        return stepCount;
    }

    /** Position of the speed slider, 0 to 1. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** The speed that the slider stands for; infinity for as fast as it goes. */
    public double stepsPerSecond() {
        return SpeedScale.stepsPerSecond(speed.get());
    }

    /** The speed in words. */
    public ReadOnlyStringProperty speedTextProperty() {
        return speedText.getReadOnlyProperty();
    }

    public StopRuleViewModel stopRule() {
        return stopRule;
    }

    /** Why the run paused by itself; empty while it plays or where it didn't. */
    public ReadOnlyStringProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** Shows the state of the newest frame. */
    public void show(Frame frame) {
        playing.set(frame.state() == RunState.PLAYING);
        failed.set(frame.state() == RunState.FAILED);
        if (frame.stopped().isPresent()) {
            stopped.set(StopRuleViewModel.words(frame.stopped().get(), frame.step()));
        } else if (frame.state() != RunState.PAUSED || frame.step() == 0) {
            stopped.set("");
        }
    }

    public void playOrPause() {
        if (!available.get()) {
            return;
        }
        if (playing.get()) {
            run.pause();
        } else if (!failed.get()) {
            run.play();
        }
    }

    public void step() {
        step(1);
    }

    /** Takes as many steps as asked for, where that is a number within bounds. */
    public void stepMany() {
        stepCount.value().ifPresent(count -> step(count.intValueExact()));
    }

    private void step(int count) {
        if (available.get() && !failed.get()) {
            run.step(count);
        }
    }

    public void restart() {
        if (available.get()) {
            run.restart();
        }
    }

    public void restartWithNewSeed() {
        if (available.get()) {
            run.restartWithNewSeed();
        }
    }
}
