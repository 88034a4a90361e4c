package org.driftscope.ui.similarity;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.Questions;

/** Answers each question at once, or when it is told to, from the frame it was given last. */
final class AnswersAtOnce implements Questions {
    private Frame newest;
    private Optional<Frame> start = Optional.empty();
    private int asked;

    /** The frame that answers come from. */
    void give(Frame frame) {
        newest = frame;
        if (frame.step() == 0) {
            start = Optional.of(frame);
        }
    }

    /** Another run, of which the start was not seen. */
    void forget() {
        start = Optional.empty();
    }

    int asked() {
        return asked;
    }

    @Override
    public <T> void ask(
            Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable unanswered) {
        asked++;
        T found = question.apply(HandMade.moment(newest, start));
        answer.accept(found);
    }
}
