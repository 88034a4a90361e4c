package org.driftscope.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.format.ShippedLessons;
import org.driftscope.problem.Problem;
import org.driftscope.ui.lesson.LessonRow;
import org.driftscope.ui.lesson.WritingRequests;
import org.driftscope.ui.lesson.WritingViewModel;
import org.driftscope.ui.saving.Question;

/** A lesson that is being written in the window. On the JavaFX Application Thread. */
final class LessonWriting implements WritingRequests {
    private final WindowViewModel window;
    private final Executor disk;
    private final Executor screen;
    private final WritingViewModel writing = new WritingViewModel(this);
    private Function<String, Optional<Path>> chooser = name -> Optional.empty();

    /**
     * In a window.
     *
     * @param disk reads and writes, one after the other
     * @param screen runs work on the JavaFX Application Thread
     */
    LessonWriting(WindowViewModel window, Executor disk, Executor screen) {
        this.window = window;
        this.disk = disk;
        this.screen = screen;
    }

    WritingViewModel writing() {
        return writing;
    }

    /** Has {@code choice} let a person choose where to save, given a name to begin with. */
    void chooseWith(Function<String, Optional<Path>> choice) {
        chooser = choice;
    }

    /** Takes up a lesson, a copy where it came with the program, and then does {@code then}. */
    void write(LessonRow row, Runnable then) {
        Optional<Path> file =
                ShippedLessons.IDS.contains(row.name())
                        ? Optional.empty()
                        : Optional.of(Path.of(row.name()));
        beforeLosing(
                () -> {
                    writing.write(row.file().text(), file);
                    then.run();
                });
    }

    /** Does what puts an end to what is being written, unless a person rather keeps it. */
    void beforeLosing(Runnable then) {
        if (!writing.unsavedProperty().get()) {
            then.run();
            return;
        }
        Runnable nothing = () -> {};
        window.keeping()
                .saving()
                .ask(
                        new Question(
                                "Save this lesson?",
                                writing.nameProperty().get()
                                        + " was changed. What is not saved is lost.",
                                List.of(
                                        new Question.Answer("save-lesson", "Save", writing::save),
                                        new Question.Answer("dont-save-lesson", "Don’t save", then),
                                        new Question.Answer("cancel", "Cancel", nothing)),
                                nothing));
    }

    @Override
    public void work(Runnable work) {
        disk.execute(work);
    }

    @Override
    public void toScreen(Runnable work) {
        screen.execute(work);
    }

    @Override
    public void tryOut(Lesson lesson, int step) {
        window.lessons().tryOut(lesson, step);
    }

    @Override
    public Optional<Path> chooseFile(String name) {
        return chooser.apply(name);
    }

    @Override
    public void saved(Path file) {
        window.lessons().readAgain(file);
    }

    @Override
    public void failed(Problem problem) {
        window.told().tell(problem);
    }
}
