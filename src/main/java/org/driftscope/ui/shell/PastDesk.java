package org.driftscope.ui.shell;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.run.Replay;
import org.driftscope.text.Dataset;

/**
 * Makes past steps of the run on screen again, on a thread of its own. Called on the JavaFX
 * Application Thread; what it promises is kept on its own.
 */
final class PastDesk implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread daemon = new Thread(work, "driftscope-past");
                        daemon.setDaemon(true);
                        return daemon;
                    });
    private KeptRun run; // null where there is none
    private Dataset startedWith;
    private long lastStep;
    private CompletableFuture<Moment> last; // null before the first of this run
    private volatile boolean calledOff;

    // Of its own thread.
    private Replay replay;

    /** Is asked about this run from now on. */
    void open(KeptRun kept) {
        run = kept;
        last = null;
        if (kept.startedWith() != startedWith) {
            startedWith = kept.startedWith();
            thread.execute(() -> begin(kept));
        }
    }

    private void begin(KeptRun kept) {
        end();
        replay = new Replay(kept.startedWith(), kept.description().settings(), this::stepped);
    }

    private void end() {
        if (replay != null) {
            replay.close();
            replay = null;
        }
    }

    private void stepped() {
        if (calledOff) {
            throw new CancellationException("Another step is wished for");
        }
    }

    /** Another run is on screen: frees the memory of the one before. */
    void forget() {
        run = null;
        last = null;
        if (startedWith != null) {
            startedWith = null;
            callOff();
            thread.execute(this::end);
        }
    }

    /** All about the run at a step. The one asked for last is remembered. */
    CompletableFuture<Moment> moment(long step) {
        if (last == null || lastStep != step || last.isCompletedExceptionally()) {
            KeptRun of = run;
            lastStep = step;
            last = ask(again -> again.momentAt(of, step));
        }
        return last;
    }

    /** The state to go on from at a step. */
    CompletableFuture<Checkpoint> state(long step) {
        KeptRun of = run;
        return ask(again -> again.stateAt(of.recording(), step));
    }

    /** What a step did. */
    CompletableFuture<PastStep> step(long step) {
        KeptRun of = run;
        return ask(again -> again.stepAt(of.recording(), step));
    }

    /** Gives up the step that is being made. */
    void callOff() {
        calledOff = true;
    }

    private <T> CompletableFuture<T> ask(Function<Replay, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        thread.execute(
                () -> {
                    calledOff = false;
                    try {
                        answer.complete(question.apply(replay));
                    } catch (RuntimeException | Error e) {
                        answer.completeExceptionally(e);
                    }
                });
        return answer;
    }

    @Override
    public void close() {
        forget();
        thread.shutdown();
    }
}
