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
import org.driftscope.wording.Wording;

/** A lesson that is being written in the window. On the JavaFX Application Thread. */
final class LessonWriting implements WritingRequests {
    private static final Wording WORDS = Wording.of("ui.shell");

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
                ShippedLessons.ALL.contains(row.name())
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
                                WORDS.get("save-lesson-title"),
                                WORDS.get(
                                        "save-lesson-words", "file", writing.nameProperty().get()),
                                List.of(
                                        new Question.Answer(
                                                "save-lesson", WORDS.get("save"), writing::save),
                                        new Question.Answer(
                                                "dont-save-lesson", WORDS.get("save-not"), then),
                                        new Question.Answer(
                                                "cancel", WORDS.get("cancel"), nothing)),
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
