package org.driftscope.ui.shell;

import org.driftscope.ui.lesson.LessonViewModel;
import org.driftscope.ui.present.PresentRequests;

/** Leads the lesson that is open, else the run. */
final class PresentDesk implements PresentRequests {
    private final WindowViewModel window;

    PresentDesk(WindowViewModel window) {
        this.window = window;
    }

    @Override
    public void next() {
        if (isInLesson()) {
            lesson().advance();
        } else {
            window.transport().step();
        }
    }

    @Override
    public void back() {
        if (isInLesson()) {
            lesson().back();
        } else {
            window.timeline().back();
        }
    }

    private LessonViewModel lesson() {
        return window.lessons().lesson();
    }

    private boolean isInLesson() {
        return lesson().lessonProperty().get() != null;
    }
}
