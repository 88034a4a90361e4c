package org.driftscope.ui.shell;

import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.Change;
import org.driftscope.run.Controls;
import org.driftscope.run.RunSettings;
import org.driftscope.run.StopRule;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.ui.settings.SettingsRequests;
import org.driftscope.ui.transport.RunRequests;
import org.driftscope.ui.weights.WeightsRequests;

/**
 * Takes what is asked of the run on screen: to the run itself while it is followed; while a past
 * step is shown, playing and stepping move among the steps there are. On the JavaFX Application
 * Thread.
 */
final class RunDesk implements RunRequests, SettingsRequests, WeightsRequests {
    private final Session session;
    private final Rewind rewind;

    RunDesk(Session session, Rewind rewind) {
        this.session = session;
        this.rewind = rewind;
    }

    @Override
    public void play() {
        if (rewind.isPast()) {
            rewind.playOn();
        } else {
            session.play();
        }
    }

    @Override
    public void pause() {
        if (rewind.isPast()) {
            rewind.pause();
        } else {
            session.pause();
        }
    }

    @Override
    public void step(int count) {
        rewind.move(count);
    }

    @Override
    public void setSpeed(double stepsPerSecond) {
        rewind.setSpeed(stepsPerSecond);
        session.setSpeed(stepsPerSecond);
    }

    @Override
    public void setStopRule(StopRule rule) {
        session.setStopRule(rule);
    }

    @Override
    public void restart() {
        session.restart();
    }

    @Override
    public void restartWithNewSeed() {
        session.restartWithNewSeed();
    }

    @Override
    public void startAnew(StoredCorpus corpus, RunSettings settings) {
        session.startAnew(corpus, settings);
    }

    @Override
    public void setLearningRate(double learningRate) {
        rewind.change(
                new Change.LearningRate(learningRate), () -> session.setLearningRate(learningRate));
    }

    @Override
    public void setProjection(ProjectionSettings projection) {
        session.setProjection(projection);
        rewind.seenOtherwise();
    }

    @Override
    public void setControls(Controls controls) {
        rewind.change(new Change.Held(controls), () -> session.setControls(controls));
    }

    @Override
    public void untie() {
        rewind.change(new Change.Untied(), session::untie);
    }
}
