package org.driftscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Moment;

/** Keeps questions until they are to be answered, in the order they were asked. */
public final class LateAnswers implements Questions {
    private final RealRun run;
    private final List<Consumer<Moment>> waiting = new ArrayList<>();

    public LateAnswers(RealRun run) {
        this.run = run;
    }

    @Override
    public <T> void ask(
            Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable unanswered) {
        waiting.add(moment -> answer.accept(question.apply(moment)));
    }

    /** How many questions wait. */
    public int waiting() {
        return waiting.size();
    }

    /** Answers the one that waits longest, from the newest moment. */
    public void answerOne() {
        answerOneFrom(run.moment());
    }

    /** Answers the one that waits longest. */
    public void answerOneFrom(Moment moment) {
        waiting.remove(0).accept(moment);
    }
}
