package org.driftscope.ui.lesson;

import java.nio.file.Path;
import java.util.Optional;
import org.driftscope.lesson.Lesson;
import org.driftscope.problem.Problem;

/** What writing a lesson asks of the window. On the JavaFX Application Thread. */
public interface WritingRequests {
    /** Runs short work on another thread, one after the other. */
    void work(Runnable work);

    /** Runs work on the JavaFX Application Thread. From any thread. */
    void toScreen(Runnable work);

    /** Begins the lesson at one of its steps. */
    void tryOut(Lesson lesson, int step);

    /** Lets a person choose a file to save to, given the name that is suggested. */
    Optional<Path> chooseFile(String name);

    /** A lesson was saved to a file. */
    void saved(Path file);

    /** Tells that something failed. */
    void failed(Problem problem);
}
