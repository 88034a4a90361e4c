package org.driftscope.ui.shell;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Metrics;
import org.driftscope.run.TrainingRun;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the run at past steps, which makes branches, and takes up others. On the JavaFX
 * Application Thread.
 */
final class Branching {
    private static final Logger LOG = LoggerFactory.getLogger(Branching.class);

    private final Session session;
    private final PastDesk past;
    private final Executor screen;
    private final TimelineViewModel timeline;
    private final BiConsumer<Long, Metrics> takenUp;
    private final Branches branches = new Branches();

    /**
     * Of the run of a session.
     *
     * @param past makes its past steps again
     * @param screen runs work on the JavaFX Application Thread
     * @param takenUp hears when another past belongs to the run, up to which step, and of its
     *     metrics
     */
    Branching(
            Session session,
            PastDesk past,
            Executor screen,
            TimelineViewModel timeline,
            BiConsumer<Long, Metrics> takenUp) {
        this.session = session;
        this.past = past;
        this.screen = screen;
        this.timeline = timeline;
        this.takenUp = takenUp;
    }

    /** Another run is on screen. */
    void opened() {
        branches.clear();
        list();
    }

    private void list() {
        timeline.list(branches.shown(), branches.others());
    }

    /**
     * Changes the run in a branch that goes on from a past step, while what lay behind is kept as
     * another one.
     *
     * @param before the run, which is at its newest step
     * @param still whether that is still wished for when the step is made again
     * @param what is changed, in words
     */
    void fork(KeptRun before, long step, BooleanSupplier still, String what, Runnable request) {
        var unused =
                past.state(step)
                        .whenCompleteAsync(
                                (state, failure) -> {
                                    if (failure != null) {
                                        LOG.error("The run can't go on from there", failure);
                                    } else if (still.getAsBoolean()) {
                                        forked(before, state, what, request);
                                    }
                                },
                                screen);
    }

    private void forked(KeptRun before, Checkpoint state, String what, Runnable request) {
        branches.fork(before, state.step(), what);
        session.run().goTo(state);
        session.setLearningRate(state.learningRate());
        if (state.step() < before.seenSoSince()) {
            session.run().setProjection(before.end().looking().settings());
            var unused = session.run().setCategories(before.categories());
        }
        request.run();
        takenUp.accept(state.step(), before.metrics());
        list();
    }

    /** Takes up another branch where it ends. */
    void goTo(int number) {
        TrainingRun run = session.run();
        run.pause();
        var unused =
                run.askPast(KeptRun::of)
                        .whenCompleteAsync(
                                (now, failure) -> {
                                    if (run == session.run() && failure == null) {
                                        branches.change(now, number).ifPresent(this::takeUp);
                                    }
                                },
                                screen);
    }

    private void takeUp(KeptRun branch) {
        session.run().goTo(branch);
        session.setLearningRate(branch.end().learningRate());
        takenUp.accept(branch.newest(), branch.metrics());
        list();
    }

    /** Forgets a branch that is not on screen. */
    void delete(int number) {
        branches.delete(number);
        list();
    }
}
