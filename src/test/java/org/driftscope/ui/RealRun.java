package org.driftscope.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Controls;
import org.driftscope.run.Metrics;
import org.driftscope.run.Moment;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.run.SavedRun;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Dataset;

/** A run of a shipped corpus that steps when it is told, and answers questions at once. */
public final class RealRun implements Questions, AutoCloseable {
    private final TrainingRun run;
    private final RunDescription description;
    private Moment moment;
    private int asked;

    /** Starts a run with the recommended settings. */
    public RealRun(String corpus, long seed) {
        this(begun(ShippedCorpora.open(corpus), seed));
    }

    private static TrainingRun begun(StoredCorpus stored, long seed) {
        Dataset dataset = Dataset.of(stored.corpus(), stored.recommended().text());
        return new TrainingRun(dataset, stored.recommended().withSeed(seed));
    }

    private RealRun(TrainingRun begun) {
        run = begun;
        description = join(run.opened());
        moment = join(run.ask(Stepper::moment));
    }

    /** Goes on with a run that was saved at this step, and of which step 0 was saved, too. */
    public static RealRun opened(String corpus, long seed, int step) {
        StoredCorpus stored = ShippedCorpora.open(corpus);
        Dataset dataset = Dataset.of(stored.corpus(), stored.recommended().text());
        RunSettings settings = stored.recommended().withSeed(seed);
        try (Stepper stepper = Stepper.remembering(dataset, settings)) {
            Checkpoint start = stepper.checkpoint();
            for (int i = 0; i < step; i++) {
                stepper.step();
            }
            SavedRun saved =
                    new SavedRun(stepper.checkpoint(), List.of(start), Metrics.NONE, List.of());
            return new RealRun(new TrainingRun(dataset, settings, saved));
        }
    }

    private static <T> T join(CompletableFuture<T> future) {
        return future.orTimeout(60, TimeUnit.SECONDS).join();
    }

    public RunDescription description() {
        return description;
    }

    /** The newest moment. */
    public Moment moment() {
        return moment;
    }

    /** How many questions were asked. */
    public int asked() {
        return asked;
    }

    /** Takes more steps. */
    public Moment step(int count) {
        long wanted = moment.frame().step() + count;
        run.setSpeed(Double.POSITIVE_INFINITY);
        run.step(count);
        while (moment.frame().step() < wanted) {
            moment = join(run.ask(Stepper::moment));
            if (moment.frame().state() == RunState.FAILED) {
                throw new AssertionError("The run failed at step " + moment.frame().step());
            }
        }
        return moment;
    }

    /** Holds something back of the steps to come. */
    public void hold(Controls controls) {
        run.setControls(controls);
        moment = join(run.ask(Stepper::moment));
    }

    @Override
    public <T> void ask(
            Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable unanswered) {
        asked++;
        answer.accept(question.apply(moment));
    }

    @Override
    public void close() {
        run.close();
    }
}
