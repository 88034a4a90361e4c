package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.driftscope.run.Moment;
import org.driftscope.run.RunState;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.ui.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the questions of the views on a thread of its own, all that wait from one moment of the
 * run. While the run plays it rests several times as long as it worked, so that the training keeps
 * its pace. On the JavaFX Application Thread.
 */
final class QuestionDesk implements Questions, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionDesk.class);
    private static final int REST = 9;
    private static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(60);
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(5);

    private final Executor screen;
    private final Supplier<TrainingRun> shown;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread daemon = new Thread(work, "driftscope-questions");
                        daemon.setDaemon(true);
                        return daemon;
                    });
    private final Map<Object, Asked<?>> waiting = new LinkedHashMap<>();
    private boolean busy;

    /** A question and what becomes of its answer. */
    private record Asked<T>(Function<Moment, T> question, Consumer<T> answer) {
        /** Hands the answer on when run. */
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
        this.screen = screen;
        this.shown = shown;
    }

    @Override
    public <T> void ask(Object asker, Function<Moment, T> question, Consumer<T> answer) {
        waiting.put(asker, new Asked<>(question, answer));
        begin();
    }

    /** Forgets what was asked of the run before. */
    void forget() {
        waiting.clear();
    }

    private void begin() {
        TrainingRun run = shown.get();
        if (busy || waiting.isEmpty() || run == null) {
            return;
        }
        busy = true;
        List<Asked<?>> taken = new ArrayList<>(waiting.values());
        waiting.clear();
        CompletableFuture<Moment> moment = run.ask(Stepper::moment);
        var unused =
                moment.whenCompleteAsync(
                        (now, failure) -> {
                            if (failure == null) {
                                answer(run, now, taken);
                            } else {
                                screen.execute(this::finished);
                            }
                        },
                        thread);
    }

    private void answer(TrainingRun run, Moment moment, List<Asked<?>> taken) {
        long begun = System.nanoTime();
        List<Runnable> answers = new ArrayList<>();
        for (Asked<?> asked : taken) {
            try {
                answers.add(asked.answered(moment));
            } catch (RuntimeException | OutOfMemoryError e) {
                LOG.error("A question could not be answered", e);
            }
        }
        screen.execute(
                () -> {
                    if (shown.get() == run) {
                        answers.forEach(Runnable::run);
                    }
                });
        long worked = System.nanoTime() - begun;
        boolean playing = moment.frame().state() == RunState.PLAYING;
        long rest = Math.min(LONGEST_REST, Math.max(SHORTEST_REST, REST * worked));
        var unused =
                thread.schedule(
                        () -> screen.execute(this::finished),
                        playing ? rest : 0,
                        TimeUnit.NANOSECONDS);
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
