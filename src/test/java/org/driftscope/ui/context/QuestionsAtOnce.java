package org.driftscope.ui.context;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.ui.Questions;

/** Answers at once from the frame it was given last, or when it is told to. */
final class QuestionsAtOnce implements Questions {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;
    private int asked;
    private Frame frame;

    /** Answers from this frame from now on. */
    void answerFrom(Frame newest) {
        frame = newest;
    }

    /** Answers nothing until {@link #release}. */
    void hold() {
        holding = true;
    }

    /** Answers what has been asked so far. */
    void release() {
        for (int waiting = held.size(); waiting > 0; waiting--) {
            held.remove().run();
        }
    }

    /** How many questions were asked. */
    int asked() {
        return asked;
    }

    @Override
    public <T> void ask(Object asker, Function<Moment, T> question, Consumer<T> answer) {
        asked++;
        Runnable work = () -> answer.accept(question.apply(new Moment(frame)));
        if (holding) {
            held.add(work);
        } else {
            work.run();
        }
    }
}
