package org.driftscope.ui.similarity;

import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.ui.Questions;

/** Answers each question at once, or when it is told to, from the frame it was given last. */
final class AnswersAtOnce implements Questions {
    private Frame newest;
    private boolean holding;
    private Runnable held = () -> {};
    private int asked;

    /** The frame that answers come from. */
    void give(Frame frame) {
        newest = frame;
    }

    /** From now on answers wait for {@link #release}. */
    void hold() {
        holding = true;
    }

    /** Gives the answer that waits. */
    void release() {
        holding = false;
        held.run();
    }

    int asked() {
        return asked;
    }

    @Override
    public <T> void ask(Object asker, Function<Moment, T> question, Consumer<T> answer) {
        asked++;
        T found = question.apply(new Moment(newest));
        if (holding) {
            held = () -> answer.accept(found);
        } else {
            answer.accept(found);
        }
    }
}
