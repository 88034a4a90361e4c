package org.driftscope.ui.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.driftscope.lesson.Action;
import org.driftscope.problem.Problem;

/** What a lesson asks of the window. On the JavaFX Application Thread. */
public interface LessonRequests {
    /**
     * Does actions in the window, one after the other.
     *
     * @param doer whose doing it is
     * @param ended told when all is done, or why it could not be; never after {@link #giveUp}
     */
    void perform(List<Action> actions, Doer doer, Consumer<Optional<Problem>> ended);

    /** Leaves off what is being done. */
    void giveUp();

    /** What a condition has to know of the window besides the run. */
    Situation situation();

    /** The text on screen is the one that the lesson speaks of from now on. */
    void settle();

    /** A lesson begins: no view of what came before stays open. */
    void clear();

    /** The learner has come to a step of a lesson. */
    void reached(LessonPlace place);

    /** Lets the learner choose a lesson. */
    void choose();
}
