package org.driftscope.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Controls;
import org.driftscope.run.Moment;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunState;
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
        StoredCorpus stored = ShippedCorpora.open(corpus);
        Dataset dataset = Dataset.of(stored.corpus(), stored.recommended().text());
        run = new TrainingRun(dataset, stored.recommended().withSeed(seed));
        description = join(run.opened());
        moment = join(run.ask(Stepper::moment));
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
