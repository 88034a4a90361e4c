package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.run.Moment;
import org.driftscope.ui.Questions;
import org.driftscope.ui.RealRun;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.Test;

/** A question that fails must not silence the view that asked it. */
class UnansweredTest {
    private final List<Runnable> unanswered = new ArrayList<>();
    private int asked;

    /** Keeps what is to be run where a question fails, and answers none. */
    private final class Unanswering implements Questions {
        @Override
        public <T> void ask(
                Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable failed) {
            asked++;
            unanswered.add(failed);
        }
    }

    @Test
    void everyViewAsksAgainWithTheNextStepAfterItsQuestionFailed() {
        Selection selection = new Selection();
        try (RealRun run = new RealRun("starter-natural-4", 1);
                Explanations all =
                        new Explanations(
                                new Unanswering(),
                                selection,
                                null, // no view takes a step or holds anything back here
                                Runnable::run,
                                new SimpleBooleanProperty())) {
            all.open(run.description());
            selection.select(run.description().fittedWords().get(0));
            List<String> askers = new ArrayList<>();
            for (Explanation view : all.views()) {
                view.shown().set(true);
                all.show(run.moment().frame());
                if (asked > 0) {
                    askers.add(view.id());
                    unanswered.forEach(Runnable::run);
                    asked = 0;
                    all.show(run.step(1).frame());
                    assertTrue(asked > 0, view.id() + " is stuck");
                }
                view.shown().set(false);
                asked = 0;
                unanswered.clear();
            }
            assertEquals(10, askers.size(), "all but the view that trains runs of its own ask");
        }
    }
}
