package org.driftscope.ui.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import org.driftscope.run.Change;
import org.driftscope.run.Frame;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Metrics;
import org.driftscope.run.Moment;
import org.driftscope.run.RunState;
import org.driftscope.run.TrainingRun;
import org.driftscope.ui.saving.Question;
import org.driftscope.ui.timeline.TimelineRequests;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which step of the run is on screen. While an earlier one is, the run waits; frames that were kept
 * are shown at once, others are made again; until they are, the nearest checkpoint is shown. On the
 * JavaFX Application Thread.
 */
final class Rewind implements TimelineRequests, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rewind.class);

    private final Session session;
    private final Executor screen;
    private final PastDesk past = new PastDesk();
    private final TimelineViewModel timeline = new TimelineViewModel(this);
    private final Branching branching;
    private final Playback playback;
    private final Remaking remaking;
    private final Present present;
    private final BiConsumer<Long, Metrics> rewritten;
    private final Runnable refused;

    private KeptRun kept; // null while the run is followed
    private int visits; // counts how often the past was gone to and left
    private boolean asking; // the run for what it kept
    private LongUnaryOperator wish; // where to from the newest step, while asking
    private long wished;
    private Frame current; // the past frame that is shown; null before the first
    private boolean stale; // what is shown, though its step be the right one
    private Frame newest; // of the run; null before the first
    private boolean returned; // to the newest, which is not shown yet

    /**
     * Of the run of a session.
     *
     * @param screen runs work on the JavaFX Application Thread
     * @param clock tells nanoseconds
     * @param rewritten hears when another past belongs to the run, up to which step, and of its
     *     metrics
     * @param refused hears when a person did not want a change after all
     * @param switched runs when another branch is on screen
     * @param ask asks a person
     */
    Rewind(
            Session session,
            Executor screen,
            LongSupplier clock,
            BiConsumer<Long, Metrics> rewritten,
            Runnable refused,
            Runnable switched,
            Consumer<Question> ask) {
        this.rewritten = rewritten;
        this.refused = refused;
        this.session = session;
        this.screen = screen;
        branching = new Branching(session, past, screen, timeline, this::takenUp, switched, ask);
        playback = new Playback(clock);
        present = new Present(past, screen);
        remaking = new Remaking(past, timeline, clock, this::goToNewest);
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
        branching.opened();
    }

    /** The run of another window, which was just opened here; it is shown as it was there. */
    void takeOver(Rewind before, KeptRun run) {
        takenUp(run.newest(), run.metrics());
        branching.takeOver(before.branching, run);
        newest = before.newest;
        returned = true;
        if (before.isPast()) {
            goTo(before.wished);
        }
    }

    /** Its branches and marks, for the run that was just opened from a file or is to be saved. */
    Branching branching() {
        return branching;
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
        if (kept != null && current != null) {
            return past.moment(current.step());
        }
        TrainingRun run = session.run();
        return standsStill()
                ? present.wholeMoment(run, () -> run == session.run() && standsStill())
                : present.moment(run);
    }

    private boolean standsStill() {
        return !isLeaving() && newest != null && newest.state() != RunState.PLAYING;
    }

    /** Whether the run on screen takes step after step. */
    boolean isPlaying() {
        return !isPast() && newest != null && newest.state() == RunState.PLAYING;
    }

    @Override
    public void goTo(long step) {
        playback.stop();
        aim(from -> step);
    }

    @Override
    public void move(long by) {
        if (by > 0 && !isLeaving()) {
            session.step((int) by);
        } else {
            playback.stop();
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
        playback.begin(towards);
        stale = true;
    }

    @Override
    public void pause() {
        playback.stop();
        stale = true;
    }

    /** Steps a second of playing; infinity for as fast as it goes. */
    void setSpeed(double stepsPerSecond) {
        playback.setSpeed(stepsPerSecond);
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
     * @param what is changed
     */
    void change(Change what, Runnable request) {
        if (!isLeaving()) {
            request.run();
            if (standsStill()) {
                branching.changed(newest.step(), what);
            }
        } else if (kept != null) {
            int visit = visits;
            long step = current == null ? wished : current.step();
            TrainingRun run = session.run();
            playback.stop();
            branching.fork(
                    kept,
                    step,
                    () -> run == session.run() && visits == visit,
                    what,
                    request,
                    refused);
        }
    }

    /** Another past belongs to the run from now on, up to a step that will be shown. */
    private void takenUp(long step, Metrics metrics) {
        leave();
        timeline.goBackTo(step, metrics);
        rewritten.accept(step, metrics);
    }

    @Override
    public void goToBranch(int number) {
        branching.goTo(number);
    }

    @Override
    public void deleteBranch(int number) {
        branching.askToDelete(number);
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
            playback.stop();
        } else {
            visits++;
            kept = told;
            stale = true;
            remaking.forget();
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
        remaking.forget();
        current = null;
        playback.stop();
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
        timeline.setPlayingBackwards(playback.isBackwards());
        if (kept != null) {
            return next();
        }
        boolean anew = returned;
        returned = false;
        return anew ? Optional.ofNullable(newest) : live;
    }

    private void play() {
        boolean waiting = current == null || current.step() != wished;
        long steps = playback.steps(waiting, kept.newest());
        if (steps > 0 && wished + steps >= kept.newest()) {
            leave();
            returned = true;
            session.play();
        } else if (steps != 0) {
            wished = Math.max(0, wished + steps);
            if (wished == 0) {
                pause();
            }
        }
    }

    private Optional<Frame> next() {
        if (current != null && current.step() == wished) {
            return stale ? shown(current) : Optional.empty();
        }
        Optional<Frame> frame = kept.frame(wished);
        if (frame.isPresent()) {
            remaking.forget();
            return shown(frame.get());
        }
        return remaking.towards(wished).or(this::nearer).flatMap(this::shown);
    }

    /** While the wish is made, what is at hand and nearer to it, so that dragging moves. */
    private Optional<Frame> nearer() {
        long off = current == null ? Long.MAX_VALUE : Math.abs(current.step() - wished);
        return kept.nearest(wished).filter(frame -> Math.abs(frame.step() - wished) < off);
    }

    private Optional<Frame> shown(Frame frame) {
        stale = false;
        current = frame;
        return Optional.of(frame.again(playback.isPlaying() ? RunState.PLAYING : RunState.PAUSED));
    }

    @Override
    public void close() {
        past.close();
    }
}
