package org.driftscope.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;

/** Answers at once from the frame it was given last, or when it is told to. */
public final class QuestionsByHand implements Questions {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;
    private int asked;
    private Frame frame;
    private Optional<Frame> start = Optional.empty();

    /** Answers from this frame from now on; that of step 0 is the start from then on. */
    public void answerFrom(Frame newest) {
        frame = newest;
        if (newest.step() == 0) {
            start = Optional.of(newest);
        }
    }

    /** Another run, of which the start was not seen. */
    public void forgetStart() {
        start = Optional.empty();
    }

    /** Answers nothing until {@link #release}. */
    public void hold() {
        holding = true;
    }

    /** Answers what has been asked so far. */
    public void release() {
        for (int waiting = held.size(); waiting > 0; waiting--) {
            held.remove().run();
        }
    }

    /** How many questions were asked. */
    public int asked() {
        return asked;
    }

    @Override
    public <T> void ask(
            Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable unanswered) {
        asked++;
        Runnable work = () -> answer.accept(question.apply(HandMade.moment(frame, start)));
        if (holding) {
            held.add(work);
        } else {
            work.run();
        }
    }
}
