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
     */
    <T> void ask(Object asker, Function<Moment, T> question, Consumer<T> answer);
}
