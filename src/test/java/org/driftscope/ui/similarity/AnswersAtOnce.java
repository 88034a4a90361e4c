package org.driftscope.ui.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.math.Matrix;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.ParameterLayout;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.run.RunDescription;
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

    private Moment moment() {
        RunDescription run = HandMade.description();
        return new Moment(
                run,
                newest,
                copy(run, newest.embeddings()),
                List.of(),
                Matrix.zeros(7, 2),
                Matrix.zeros(7, 2),
                Controls.NONE,
                start
                        .map(
                                frame ->
                                        new PastStep(
                                                0,
                                                copy(run, frame.embeddings()),
                                                Matrix.zeros(7, 2),
                                                List.of()))
                        .stream()
                        .toList());
    }

    /** A model of these embeddings; the rest of it is 0. */
    private static ModelCopy copy(RunDescription run, Matrix embeddings) {
        float[] values = embeddings.toArray();
        int size = new ParameterLayout(run.modelConfig()).size();
        return new ModelCopy(
                run.modelConfig(),
                ActiveParts.ALL,
                Matrix.owning(1, size, Arrays.copyOf(values, size)));
    }

    /** Another run, of which the start was not seen. */
    void forget() {
        start = Optional.empty();
    }

    int asked() {
        return asked;
    }

    @Override
    public <T> void ask(Object asker, Function<Moment, T> question, Consumer<T> answer) {
        asked++;
        T found = question.apply(moment());
        answer.accept(found);
    }
}
