package org.driftscope.ui.lesson;

import java.util.Locale;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.wording.Wording;

/**
 * A lesson to choose.
 *
 * @param file with it
 * @param place where the learner is in it
 */
public record LessonRow(LessonFile file, LessonPlace place) {
    private static final Wording WORDS = Wording.of("ui.lesson");

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
        String language =
                Locale.forLanguageTag(lesson().language())
                        .getDisplayName(Wording.language().locale());
        return WORDS.get("minutes", "count", lesson().minutes()) + " · " + language + whereabouts();
    }

    private String whereabouts() {
        if (place.step() > 0 && place.step() < lesson().steps().size()) {
            return " · "
                    + WORDS.get(
                            "at-step", "step", place.step() + 1, "count", lesson().steps().size());
        }
        return place.finished() ? " · " + WORDS.get("finished") : "";
    }
}
