package org.driftscope.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.run.Moment;

/**
 * Where view models ask about the state of the run at one step. On the JavaFX Application Thread.
 */
public interface Questions {
    /**
     * Has {@code question} answered on another thread from the newest moment, and hands the answer
     * to {@code answer} on the JavaFX Application Thread. A question of the same asker that was not
     * begun yet is replaced. All questions that wait are answered from the same moment. Answers of
     * a run that was closed never come.
     *
     * @param unanswered runs in place of {@code answer} where the question fails, after the error
     *     was logged: whoever asks nothing while an answer is awaited may ask again
     */
    <T> void ask(
            Object asker, Function<Moment, T> question, Consumer<T> answer, Runnable unanswered);

    /** The same for those that await nothing, since they ask again with each frame. */
    default <T> void ask(Object asker, Function<Moment, T> question, Consumer<T> answer) {
        ask(asker, question, answer, () -> {});
    }
}
