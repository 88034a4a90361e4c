package org.driftscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.driftscope.run.ChangeAt;
import org.driftscope.run.Frame;
import org.driftscope.run.Replay;
import org.driftscope.run.RunDescription;
import org.driftscope.run.Stepper;
import org.driftscope.storage.session.OpenedSession;
import org.driftscope.storage.session.Session;

/** A run up to the step that is exported: trained now, or a saved one made again. */
final class ExportedRun implements AutoCloseable {
    private static final long DEFAULT_STEP = 300;

    private final Stepper stepper;
    private final Optional<Session> saved;
    private final List<ChangeAt> changes;
    private final long last;

    /** Takes a frame. */
    interface Taker {
        void take(Frame frame) throws IOException;
    }

    /**
     * At its random start.
     *
     * @param step the last step; null for 300, or the last one of a saved run
     */
    ExportedRun(Beginning beginning, Long step) {
        saved = beginning.saved().map(OpenedSession::session);
        changes = saved.map(session -> session.now().changes()).orElse(List.of());
        last = step == null ? saved.map(s -> s.now().step()).orElse(DEFAULT_STEP) : step;
        stepper = new Stepper(beginning.dataset(), beginning.settings());
        stepper.setThreads(Runtime.getRuntime().availableProcessors());
    }

    /** As it is at the step reached. */
    RunDescription description() {
        return stepper.description();
    }

    /** Which step is the last one. */
    long lastStep() {
        return last;
    }

    /** The last step, by the shortest way: from the nearest step that was saved. */
    Frame last() {
        if (saved.isPresent()) {
            saved.get().recording().before(last).ifPresent(stepper::restore);
        } else {
            stepper.setCorpusLossEvery(Long.MAX_VALUE);
        }
        run(() -> {});
        return stepper.frame();
    }

    /** Every step from the random start to the last one, in order; returns the last one. */
    Frame through(Taker taker) throws IOException {
        try {
            take(taker);
            run(() -> take(taker));
            return stepper.frame();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(Taker taker) {
        try {
            taker.take(stepper.frame());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Runnable stepped) {
        try (ProgressLine progress = ProgressLine.onTerminal(last - stepper.frame().step())) {
            Replay.run(
                    stepper,
                    changes,
                    last,
                    () -> {
                        stepped.run();
                        progress.step();
                    });
        }
    }

    @Override
    public void close() {
        stepper.close();
    }
}
