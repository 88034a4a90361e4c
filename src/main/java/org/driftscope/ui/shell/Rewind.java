package org.driftscope.ui.shell;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Frame;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Metrics;
import org.driftscope.run.Moment;
import org.driftscope.run.RunState;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.ui.control.Figures;
import org.driftscope.ui.timeline.TimelineRequests;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which step of the run is on screen. While an earlier one is, the run waits; frames that were kept
 * are shown at once, others are made again. On the JavaFX Application Thread.
 */
final class Rewind implements TimelineRequests, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rewind.class);

    /** What takes no longer is not worth a word. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(100);

    /** A step that takes longer to make is given up for one that is wished for since. */
    private static final long LONGEST_UNWISHED = TimeUnit.MILLISECONDS.toNanos(250);

    private static final double SECONDS_THROUGH_ALL = 5;
    private static final double LEAST_AT_FULL_SPEED = 200;

    private final Session session;
    private final Executor screen;
    private final LongSupplier clock;
    private final PastDesk past = new PastDesk();
    private final TimelineViewModel timeline = new TimelineViewModel(this);
    private final Branches branches = new Branches();
    private final BiConsumer<Long, Metrics> rewritten;

    private KeptRun kept; // null while the run is followed
    private int visits; // counts how often the past was gone to and left
    private boolean asking; // the run for what it kept
    private LongUnaryOperator wish; // where to from the newest step, while asking
    private long wished;
    private Frame current; // the past frame that is shown; null before the first
    private boolean stale; // what is shown, though its step be the right one
    private Frame newest; // of the run; null before the first
    private boolean returned; // to the newest, which is not shown yet
    private CompletableFuture<Moment> making; // null where nothing is
    private long makingStep;
    private long makingSince;
    private int direction; // of playing past steps: 1 on, -1 back, 0 not at all
    private double due; // steps of playing
    private long played; // the time up to which it did
    private double speed = LEAST_AT_FULL_SPEED;

    /**
     * Of the run of a session.
     *
     * @param screen runs work on the JavaFX Application Thread
     * @param clock tells nanoseconds
     * @param rewritten hears when another past belongs to the run, up to which step, and of its
     *     metrics
     */
    Rewind(
            Session session,
            Executor screen,
            LongSupplier clock,
            BiConsumer<Long, Metrics> rewritten) {
        this.rewritten = rewritten;
        this.session = session;
        this.screen = screen;
        this.clock = clock;
    }

    TimelineViewModel timeline() {
        return timeline;
    }

    /** Another run is on screen. */
    void opened() {
        leave();
        past.forget();
        asking = false;
        wish = null;
        newest = null;
        returned = false;
        branches.clear();
        timeline.list(branches.shown(), branches.others());
    }

    /** Whether a past step is shown. */
    boolean isPast() {
        return kept != null;
    }

    /** Whether a past step is shown or will be as soon as the run has told what it kept. */
    boolean isLeaving() {
        return kept != null || asking;
    }

    /** The past of the run, while a past step is shown. */
    Optional<KeptRun> kept() {
        return Optional.ofNullable(kept);
    }

    /** The past step that is shown, or was wished for and soon will be. */
    long wished() {
        return wished;
    }

    /** All about the run at the step on screen. */
    CompletableFuture<Moment> moment() {
        return kept == null || current == null
                ? session.run().ask(Stepper::moment)
                : past.moment(current.step());
    }

    @Override
    public void goTo(long step) {
        direction = 0;
        aim(from -> step);
    }

    @Override
    public void move(long by) {
        if (by > 0 && !isLeaving()) {
            session.step((int) by);
        } else {
            direction = 0;
            aim(from -> from + by);
        }
    }

    @Override
    public void goToNewest() {
        if (isLeaving()) {
            goTo(Long.MAX_VALUE);
        }
    }

    @Override
    public void playBackwards() {
        begin(-1);
        aim(from -> from - 1);
    }

    /** Shows one step after the other up to the newest, and has the run go on from there. */
    void playOn() {
        begin(1);
    }

    private void begin(int towards) {
        direction = towards;
        due = 0;
        played = clock.getAsLong();
        stale = true;
    }

    @Override
    public void pause() {
        direction = 0;
        stale = true;
    }

    /** Steps a second of playing; infinity for as fast as it goes. */
    void setSpeed(double stepsPerSecond) {
        speed = stepsPerSecond;
    }

    private void aim(LongUnaryOperator to) {
        if (kept != null) {
            wishFor(to.applyAsLong(wished));
        } else if (session.run() != null) {
            wish = wish == null ? to : wish.andThen(to);
            ask();
        }
    }

    /** Looks or groups words otherwise from now on: what is shown is shown so. */
    void seenOtherwise() {
        if (kept != null) {
            long step = wished;
            wish = from -> step;
            ask();
        }
    }

    /**
     * Changes the run at the step shown: at once where that is the newest, else in a branch that
     * goes on from there, while what lay behind is kept as another one.
     *
     * @param what is changed, in words
     */
    void change(String what, Runnable request) {
        if (!isLeaving()) {
            request.run();
        } else if (kept != null) {
            KeptRun before = kept;
            int visit = visits;
            long step = current == null ? wished : current.step();
            TrainingRun run = session.run();
            direction = 0;
            var unused =
                    past.state(step)
                            .whenCompleteAsync(
                                    (state, failure) -> {
                                        if (run == session.run() && visits == visit) {
                                            fork(before, state, failure, what, request);
                                        }
                                    },
                                    screen);
        }
    }

    private void fork(
            KeptRun before, Checkpoint state, Throwable failure, String what, Runnable request) {
        if (failure != null) {
            LOG.error("The run can't go on from there", failure);
            return;
        }
        branches.fork(before, state.step(), what);
        session.run().goTo(state);
        session.setLearningRate(state.learningRate());
        if (state.step() < before.seenSoSince()) {
            session.run().setProjection(before.end().looking().settings());
            var unused = session.run().setCategories(before.categories());
        }
        request.run();
        takenUp(state.step(), before.metrics());
    }

    /** Another past belongs to the run from now on, up to a step that will be shown. */
    private void takenUp(long step, Metrics metrics) {
        leave();
        timeline.goBackTo(step, metrics);
        timeline.list(branches.shown(), branches.others());
        rewritten.accept(step, metrics);
    }

    @Override
    public void goToBranch(int number) {
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
        takenUp(branch.newest(), branch.metrics());
    }

    @Override
    public void deleteBranch(int number) {
        branches.delete(number);
        timeline.list(branches.shown(), branches.others());
    }

    private void ask() {
        if (asking) {
            return;
        }
        asking = true;
        TrainingRun run = session.run();
        run.pause();
        var unused =
                run.askPast(KeptRun::of)
                        .whenCompleteAsync(
                                (told, failure) -> {
                                    if (run == session.run()) {
                                        answered(told, failure);
                                    }
                                },
                                screen);
    }

    private void answered(KeptRun told, Throwable failure) {
        asking = false;
        LongUnaryOperator to = wish;
        wish = null;
        if (failure != null) {
            LOG.error("The past of the run is not known", failure);
            direction = 0;
        } else {
            visits++;
            kept = told;
            stale = true;
            making = null;
            current = null;
            past.open(told);
            wishFor(to.applyAsLong(told.newest()));
        }
    }

    private void wishFor(long step) {
        wished = Math.max(0, step);
        if (wished >= kept.newest()) {
            leave();
            returned = true;
        }
    }

    /** Follows the run from now on. */
    private void leave() {
        visits++;
        kept = null;
        making = null;
        current = null;
        direction = 0;
        timeline.say("");
    }

    /**
     * The frame to show at this pulse, if there is another one.
     *
     * @param live the newest of the run, where that is new
     */
    Optional<Frame> pulse(Optional<Frame> live) {
        newest = live.orElse(newest);
        if (kept != null) {
            play();
        }
        timeline.setPlayingBackwards(direction < 0);
        if (kept != null) {
            return next();
        }
        boolean anew = returned;
        returned = false;
        return anew ? Optional.ofNullable(newest) : live;
    }

    private void play() {
        long now = clock.getAsLong();
        double seconds = (now - played) * 1e-9;
        played = now;
        boolean behind = current == null || current.step() != wished;
        if (direction == 0 || behind) {
            return;
        }
        due += seconds * stepsPerSecond();
        long steps = (long) due;
        due -= steps;
        if (steps > 0 && direction > 0 && wished + steps >= kept.newest()) {
            leave();
            returned = true;
            session.play();
        } else if (steps > 0) {
            wished = Math.max(0, wished + direction * steps);
            if (wished == 0) {
                pause();
            }
        }
    }

    private double stepsPerSecond() {
        return Double.isInfinite(speed)
                ? Math.max(LEAST_AT_FULL_SPEED, kept.newest() / SECONDS_THROUGH_ALL)
                : speed;
    }

    private Optional<Frame> next() {
        if (current != null && current.step() == wished) {
            return stale ? shown(current) : Optional.empty();
        }
        Optional<Frame> frame = kept.frame(wished);
        if (frame.isPresent()) {
            making = null;
            timeline.say("");
            return shown(frame.get());
        }
        return made();
    }

    private Optional<Frame> shown(Frame frame) {
        stale = false;
        current = frame;
        return Optional.of(frame.again(direction == 0 ? RunState.PAUSED : RunState.PLAYING));
    }

    /** A step that was made again is shown though the wish has changed, so that scrubbing moves. */
    private Optional<Frame> made() {
        Optional<Frame> done = Optional.empty();
        if (making != null && making.isDone()) {
            done = result(making);
            making = null;
        }
        if (done.isPresent() && done.get().step() == wished) {
            timeline.say("");
        } else if (making == null) {
            makingStep = wished;
            makingSince = clock.getAsLong();
            making = past.moment(wished);
        } else {
            waited(clock.getAsLong() - makingSince);
        }
        return done.flatMap(this::shown);
    }

    private void waited(long waited) {
        if (waited > PATIENCE) {
            timeline.say("Making step " + Figures.count(makingStep) + " again…");
        }
        if (waited > LONGEST_UNWISHED && makingStep != wished) {
            past.callOff();
        }
    }

    private Optional<Frame> result(CompletableFuture<Moment> promise) {
        try {
            return Optional.of(promise.join().frame());
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            if (!(e.getCause() instanceof CancellationException)) {
                LOG.error("A step can't be made again", e);
                goToNewest();
            }
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        past.close();
    }
}
