package org.driftscope.ui.shell;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The past step that is being made again: one at a time, of those that are wished for the newest.
 * On the JavaFX Application Thread.
 */
final class Remaking {
    private static final Wording WORDS = Wording.of("ui.shell");
    private static final Logger LOG = LoggerFactory.getLogger(Remaking.class);

    /** What takes no longer is not worth a word. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(100);

    /** A step that takes longer to make is given up for one that is wished for since. */
    private static final long LONGEST_UNWISHED = TimeUnit.MILLISECONDS.toNanos(250);

    private final PastDesk past;
    private final TimelineViewModel timeline;
    private final LongSupplier clock;
    private final Runnable failed;
    private CompletableFuture<Moment> making; // null where nothing is
    private long step;
    private long since;

    /**
     * @param clock tells nanoseconds
     * @param failed runs where a step can't be made again
     */
    Remaking(PastDesk past, TimelineViewModel timeline, LongSupplier clock, Runnable failed) {
        this.past = past;
        this.timeline = timeline;
        this.clock = clock;
        this.failed = failed;
    }

    /** Nothing is wished for any more. */
    void forget() {
        making = null;
        timeline.say("");
    }

    /**
     * A step that is done, where there is one; the wish is begun on as soon as possible. What was
     * wished for before is handed out as well, so that scrubbing moves.
     */
    Optional<Frame> towards(long wished) {
        Optional<Frame> done = Optional.empty();
        if (making != null && making.isDone()) {
            done = result(making);
            making = null;
        }
        if (done.isPresent() && done.get().step() == wished) {
            timeline.say("");
        } else if (making == null) {
            step = wished;
            since = clock.getAsLong();
            making = past.moment(wished);
        } else {
            waited(clock.getAsLong() - since, wished);
        }
        return done;
    }

    private void waited(long waited, long wished) {
        if (waited > PATIENCE) {
            timeline.say(WORDS.get("remaking", "step", step));
        }
        if (waited > LONGEST_UNWISHED && step != wished) {
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
                failed.run();
            }
            return Optional.empty();
        }
    }
}
