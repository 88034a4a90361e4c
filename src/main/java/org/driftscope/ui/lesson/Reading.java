package org.driftscope.ui.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Observation;
import org.driftscope.storage.markdown.LittleMarkdown;

/**
 * A step of a lesson as it reads at a moment of the run. Immutable.
 *
 * @param texts with what was measured in them
 * @param seen what it was measured from; empty before the first moment
 * @param done whether the step's condition holds
 */
record Reading(Map<LessonText, LittleMarkdown> texts, Optional<Observation> seen, boolean done) {
    /** Before anything was measured. */
    static final Reading NONE = new Reading(Map.of(), Optional.empty(), false);

    Reading {
        texts = Map.copyOf(texts);
    }

    /** Measures all that the step needs; may take some milliseconds. */
    static Reading of(LessonStep step, Observation seen) {
        Map<LessonText, LittleMarkdown> texts = new HashMap<>();
        step.texts().forEach(text -> texts.put(text, text.at(seen)));
        boolean done = step.done().map(condition -> condition.holds(seen)).orElse(true);
        return new Reading(texts, Optional.of(seen), done);
    }

    /** The same where the learner is elsewhere: nothing is done by that. */
    Reading elsewhere() {
        return new Reading(texts, seen, false);
    }

    /** A text of the step. */
    LittleMarkdown of(LessonText text) {
        LittleMarkdown read = texts.get(text);
        return read == null ? text.named() : read;
    }
}
