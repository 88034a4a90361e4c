package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.ui.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the questions of the views on a thread of its own, all that wait from one moment of the
 * run. While the run plays it rests many times as long as finding out and showing took, so that the
 * training keeps its pace. On the JavaFX Application Thread.
 */
final class QuestionDesk implements Questions, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionDesk.class);
    private static final int REST = 19;
    private static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(60);

    /** Drawing an answer costs the run more than finding it out, where steps are many. */
    private static final long REST_AT_SPEED = TimeUnit.MILLISECONDS.toNanos(600);

    /** A run that takes so many steps between two answers is at speed. */
    private static final long STEPS_AT_SPEED = 40;

    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(2);

    private final Executor screen;
    private final Supplier<TrainingRun> shown;
    private final Supplier<CompletableFuture<Moment>> moments;
    private final BooleanSupplier playing;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread daemon = new Thread(work, "driftscope-questions");
                        daemon.setDaemon(true);
                        return daemon;
                    });
    private final Map<Object, Asked<?>> waiting = new LinkedHashMap<>();
    private final Set<Object> failed = new HashSet<>(); // askers, of the run on screen
    private boolean busy;
    private int forgotten; // how many times
    private long lastStep;

    /** A question and what becomes of its answer, or of there being none. */
    private record Asked<T>(
            Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable unanswered) {
        /** Finds the answer out, and gives what hands it on. */
        Runnable answered(Moment moment) {
            T result = question.apply(moment);
            return () -> answer.accept(result);
        }
    }

    /**
     * Asks the run that {@code shown} gives, which may be null.
     *
     * @param screen runs work on the JavaFX Application Thread
     */
    QuestionDesk(Executor screen, Supplier<TrainingRun> shown) {
        this(screen, shown, () -> shown.get().ask(Stepper::moment), () -> false);
    }

    /**
     * The same.
     *
     * @param moments gives the moment on screen, which may be a past one
     * @param playing whether the run on screen plays; a moment doesn't know
     */
    QuestionDesk(
            Executor screen,
            Supplier<TrainingRun> shown,
            Supplier<CompletableFuture<Moment>> moments,
            BooleanSupplier playing) {
        this.playing = playing;
        this.screen = screen;
        this.shown = shown;
        this.moments = moments;
    }

    @Override
    public <T> void ask(
            Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable unanswered) {
        waiting.put(asker, new Asked<>(asker, question, answer, unanswered));
        begin();
    }

    /** Forgets what was asked of the run before, or while words were grouped otherwise. */
    void forget() {
        forgotten++;
        waiting.clear();
        failed.clear();
    }

    private void begin() {
        TrainingRun run = shown.get();
        if (busy || waiting.isEmpty() || run == null) {
            return;
        }
        busy = true;
        int before = forgotten;
        BooleanSupplier wanted = () -> shown.get() == run && forgotten == before;
        List<Asked<?>> taken = new ArrayList<>(waiting.values());
        waiting.clear();
        CompletableFuture<Moment> moment = moments.get();
        var unused =
                moment.whenCompleteAsync(
                        (now, failure) -> {
                            if (failure == null) {
                                answer(wanted, now, taken);
                            } else {
                                screen.execute(() -> notAnswered(wanted, taken, failure));
                            }
                        },
                        thread);
    }

    private void answer(BooleanSupplier wanted, Moment moment, List<Asked<?>> taken) {
        long begun = System.nanoTime();
        List<Runnable> outcomes = taken.stream().map(asked -> outcome(asked, moment)).toList();
        long worked = System.nanoTime() - begun;
        screen.execute(
                () -> {
                    long handed = System.nanoTime();
                    ifWanted(wanted, () -> outcomes.forEach(Runnable::run));
                    restAfter(moment.frame(), worked + System.nanoTime() - handed);
                });
    }

    private void notAnswered(BooleanSupplier wanted, List<Asked<?>> taken, Throwable failure) {
        ifWanted(wanted, () -> taken.forEach(asked -> fail(asked, failure)));
        finished();
    }

    private void restAfter(Frame frame, long worked) {
        long steps = Math.abs(frame.step() - lastStep);
        lastStep = frame.step();
        if (!thread.isShutdown()) {
            var unused =
                    thread.schedule(
                            () -> screen.execute(this::finished),
                            rest(playing.getAsBoolean(), steps, worked),
                            TimeUnit.NANOSECONDS);
        }
    }

    /** How long to rest after so many steps and so much work, in nanoseconds. */
    static long rest(boolean playing, long steps, long worked) {
        if (!playing) {
            return 0;
        }
        long shortest = steps >= STEPS_AT_SPEED ? REST_AT_SPEED : SHORTEST_REST;
        return Math.min(LONGEST_REST, Math.max(shortest, REST * worked));
    }

    /** Finds an answer out; gives what hands it on, or tells that there is none. */
    private Runnable outcome(Asked<?> asked, Moment moment) {
        try {
            Runnable answer = asked.answered(moment);
            return () -> handOn(asked, answer);
        } catch (RuntimeException | Error e) {
            return () -> fail(asked, e);
        }
    }

    /** One view that can't show its answer must not keep the others from theirs. */
    private void handOn(Asked<?> asked, Runnable answer) {
        try {
            answer.run();
        } catch (RuntimeException e) {
            fail(asked, e);
        }
    }

    /** Logs only the first failure of an asker, since it may ask again with each frame. */
    private void fail(Asked<?> asked, Throwable cause) {
        boolean calledOff = cause instanceof CancellationException; // another step is wished for
        if (!calledOff && failed.add(asked.asker())) {
            LOG.error("A question could not be answered", cause);
        }
        asked.unanswered().run();
    }

    /** Does {@code work} unless another run came on screen or all was forgotten meanwhile. */
    private static void ifWanted(BooleanSupplier wanted, Runnable work) {
        if (wanted.getAsBoolean()) {
            work.run();
        }
    }

    private void finished() {
        busy = false;
        begin();
    }

    @Override
    public void close() {
        waiting.clear();
        thread.shutdownNow();
    }
}
