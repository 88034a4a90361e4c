package org.driftscope.ui.shell;

import java.util.concurrent.TimeUnit;
import org.driftscope.ui.lesson.LessonViewModel;
import org.driftscope.ui.lesson.StepViewModel;
import org.driftscope.ui.present.PresentRequests;

/** Leads the lesson that is open, else the run. */
final class PresentDesk implements PresentRequests {
    /** A press that follows another one within so many nanoseconds was one by mistake. */
    private static final long TWICE = TimeUnit.SECONDS.toNanos(1);

    private final WindowViewModel window;
    private long turned = System.nanoTime() - TWICE; // when a press led to another step

    PresentDesk(WindowViewModel window) {
        this.window = window;
    }

    @Override
    public void next() {
        if (isInLesson()) {
            advance();
        } else {
            window.transport().step();
        }
    }

    @Override
    public void back() {
        if (isInLesson()) {
            lesson().giveAgain();
        } else {
            window.timeline().back();
        }
    }

    /** A vote must not be over before anybody has read it. */
    private void advance() {
        StepViewModel before = lesson().stepProperty().get();
        boolean voting = before != null && before.predictionAwaitedProperty().get();
        if (voting && System.nanoTime() - turned < TWICE) {
            return;
        }
        lesson().advance();
        if (lesson().stepProperty().get() != before) {
            turned = System.nanoTime();
        }
    }

    private LessonViewModel lesson() {
        return window.lessons().lesson();
    }

    private boolean isInLesson() {
        return lesson().lessonProperty().get() != null;
    }
}
