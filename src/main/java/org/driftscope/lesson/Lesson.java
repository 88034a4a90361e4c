package org.driftscope.lesson;

import java.util.List;

/**
 * A guided way through the program: what to read, what to do, what to predict and what comes of it.
 * Immutable. docs/lessons.md describes how one is written.
 *
 * @param id its name for commands and files, such as "dog-and-cat"
 * @param title what it is called
 * @param language tag of the language of its texts, such as "en"
 * @param idea what it shows, in a sentence
 * @param minutes it takes
 * @param needs what has to be known before, in a sentence
 * @param simplified what it tells simpler than it is, a sentence each
 * @param steps from the first to the last
 */
public record Lesson(
        String id,
        String title,
        String language,
        String idea,
        int minutes,
        String needs,
        List<String> simplified,
        List<LessonStep> steps) {
    public Lesson {
        simplified = List.copyOf(simplified);
        steps = List.copyOf(steps);
    }
}
