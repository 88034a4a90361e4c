package org.driftscope.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanExpression;
import org.driftscope.run.KeptRun;
import org.driftscope.run.TrainingRun;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A window on its way to another one, which takes its place on the same run: it speaks another
 * language or has other colours. On the JavaFX Application Thread.
 */
final class Handover {
    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
    private static final Wording WORDS = Wording.of("ui.shell");

    private final WindowViewModel from;
    private final Optional<KeptRun> run;

    private Handover(WindowViewModel from, Optional<KeptRun> run) {
        this.from = from;
        this.run = run;
    }

    /**
     * Hands a window over to {@code then} as soon as nothing is being read, written or exported in
     * it. Its run is paused by then, and its files are written.
     */
    static void of(WindowViewModel window, Consumer<Handover> then) {
        BooleanExpression busy = window.busy();
        if (busy.get()) {
            window.told().say(WORDS.get("remade-waits"));
            busy.addListener(
                    new InvalidationListener() {
                        @Override
                        public void invalidated(Observable changed) {
                            if (!busy.get()) {
                                busy.removeListener(this);
                                of(window, then);
                            }
                        }
                    });
        } else {
            window.keeping().saving().unanswered();
            window.keeping().saving().betweenSaves(() -> pause(window, then));
        }
    }

    private static void pause(WindowViewModel window, Consumer<Handover> then) {
        TrainingRun run = window.session().run();
        if (run == null) {
            ready(window, Optional.empty(), then);
            return;
        }
        run.pause();
        var unused =
                run.askPast(KeptRun::of)
                        .whenCompleteAsync(
                                (kept, failure) -> {
                                    if (run != window.session().run()) {
                                        of(window, then); // another one has just been opened
                                    } else if (failure != null) {
                                        LOG.error("The window stays as it is", failure);
                                    } else {
                                        window.newestFrame().ifPresent(window::show);
                                        ready(window, Optional.of(kept), then);
                                    }
                                },
                                window.screen());
    }

    private static void ready(
            WindowViewModel window, Optional<KeptRun> run, Consumer<Handover> then) {
        window.keeping().handOver();
        then.accept(new Handover(window, run));
    }

    /** Whether it is this window that hands over. */
    boolean isOf(WindowViewModel window) {
        return from == window;
    }

    /** Which of the views beside the map is on screen. */
    Optional<String> view() {
        return from.explanations().shown();
    }

    /** The other window, whose view is there, has all of it; the first one is closed. */
    void to(WindowViewModel next) {
        next.darkProperty().set(from.darkProperty().get());
        next.paste().textProperty().set(from.paste().textProperty().get());
        next.editing().editor().takeOver(from.editing().editor());
        if (run.isPresent()) {
            next.opening().takeOver(from.opening());
            next.takeOver(from, run.get());
            next.lessons().takeOver(from.lessons());
        } else {
            next.begin();
        }
        from.close();
    }
}
