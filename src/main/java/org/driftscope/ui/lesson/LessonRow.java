package org.driftscope.ui.lesson;

import java.util.Locale;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.format.LessonFile;

/**
 * A lesson to choose.
 *
 * @param file with it
 * @param place where the learner is in it
 */
public record LessonRow(LessonFile file, LessonPlace place) {
    /** What it says. */
    public Lesson lesson() {
        return file.lesson();
    }

    /** Its id, or the path of its file. */
    public String name() {
        return place.lesson();
    }

    /** The same, with the learner elsewhere. */
    public LessonRow at(LessonPlace other) {
        return new LessonRow(
                file,
                new LessonPlace(
                        other.lesson(), other.step(), other.finished() || place.finished()));
    }

    /** How long it takes, its language, and where the learner is. */
    public String about() {
        String language = Locale.forLanguageTag(lesson().language()).getDisplayName(Locale.ENGLISH);
        return lesson().minutes()
                + (lesson().minutes() == 1 ? " minute" : " minutes")
                + " · "
                + language
                + whereabouts();
    }

    private String whereabouts() {
        if (place.step() > 0 && place.step() < lesson().steps().size()) {
            return " · at step " + (place.step() + 1) + " of " + lesson().steps().size();
        }
        return place.finished() ? " · finished" : "";
    }
}
