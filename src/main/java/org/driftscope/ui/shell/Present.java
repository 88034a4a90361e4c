package org.driftscope.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Moment;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All about the run at its newest step. Where it stands still and doesn't know how far that step
 * moved the weights, as after training at full speed, in a new branch or once it was opened, the
 * step is made again. On the JavaFX Application Thread.
 */
final class Present {
    private static final Logger LOG = LoggerFactory.getLogger(Present.class);

    private final PastDesk past;
    private final Executor screen;

    /**
     * @param past makes steps again
     * @param screen runs work on the JavaFX Application Thread
     */
    Present(PastDesk past, Executor screen) {
        this.past = past;
        this.screen = screen;
    }

    /** As the run knows it. */
    CompletableFuture<Moment> moment(TrainingRun run) {
        return run.ask(Stepper::moment);
    }

    /**
     * The same of a run that stands still.
     *
     * @param still whether it is still followed and stands still
     */
    CompletableFuture<Moment> wholeMoment(TrainingRun run, BooleanSupplier still) {
        return moment(run)
                .thenComposeAsync(
                        now ->
                                now.tellsItsStep() || !still.getAsBoolean()
                                        ? CompletableFuture.completedFuture(now)
                                        : completed(run, now, still),
                        screen);
    }

    private CompletableFuture<Moment> completed(
            TrainingRun run, Moment known, BooleanSupplier still) {
        return run.askPast(KeptRun::of)
                .thenComposeAsync(kept -> learned(run, kept, still), screen)
                .thenCompose(learned -> moment(run))
                .exceptionally(
                        failure -> {
                            LOG.info("The newest step can't be made again", failure);
                            return known;
                        });
    }

    private CompletableFuture<Void> learned(TrainingRun run, KeptRun kept, BooleanSupplier still) {
        if (!still.getAsBoolean()) {
            return CompletableFuture.completedFuture(null);
        }
        past.open(kept);
        return past.step(kept.newest()).thenAccept(run::remember);
    }
}
