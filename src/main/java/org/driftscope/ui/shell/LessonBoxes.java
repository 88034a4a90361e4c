package org.driftscope.ui.shell;

import java.util.Optional;
import org.driftscope.ui.lesson.LessonListView;
import org.driftscope.ui.lesson.LessonRow;
import org.driftscope.ui.lesson.LessonView;
import org.driftscope.ui.lesson.WritingView;
import org.driftscope.wording.Wording;

/** The lesson beside the map, and the boxes in which one is chosen or written. */
final class LessonBoxes {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final LessonDesk desk;
    private final WindowViewModel window;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final LessonView lesson;

    LessonBoxes(WindowViewModel window, Dialogs dialogs, FileChoice files) {
        this.window = window;
        this.dialogs = dialogs;
        this.files = files;
        desk = window.lessons();
        lesson = new LessonView(desk.lesson());
        desk.chooseWith(this::list);
        desk.writing().chooseWith(files::lessonToWrite);
    }

    /** The lesson beside the map. */
    LessonView lesson() {
        return lesson;
    }

    /** Lets a person choose a lesson. */
    void list() {
        if (!dialogs.showing()) {
            LessonListView view =
                    new LessonListView(
                            desk.rows(), this::begin, this::openFile, this::write, this::edit);
            dialogs.show(WORDS.get("lessons-title"), view, 640, 620);
            view.focus(
                    Optional.ofNullable(desk.lesson().lessonProperty().get())
                            .filter(open -> !isOver()));
        }
    }

    private void begin(LessonRow chosen) {
        dialogs.close();
        desk.open(chosen);
        lesson.focus();
    }

    /** Leads a newcomer around the window. */
    void lookAround() {
        if (!dialogs.showing()) {
            desk.lookAround();
            lesson.focus();
        }
    }

    private void openFile() {
        files.lessonToRead()
                .ifPresent(
                        file -> {
                            dialogs.close();
                            window.openFile(file);
                        });
    }

    private void edit(LessonRow chosen) {
        dialogs.close();
        desk.writing().write(chosen, this::write);
    }

    private void write() {
        WritingView view = new WritingView(desk.writing().writing(), dialogs::close);
        dialogs.show(WORDS.get("write-lesson"), view, 1180, 820);
        view.begin();
    }

    /**
     * Puts the keys on the lesson that is open; where they are there, or it is over, or none is
     * open, lets choose one.
     */
    void toLesson() {
        if (isOver() || lesson.isFocusWithin()) {
            list();
        } else if (!dialogs.showing()) {
            lesson.focus();
        }
    }

    /** Also where no lesson is open. */
    private boolean isOver() {
        return desk.lesson().stepProperty().get() == null;
    }
}
