package org.driftscope.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of a lesson. What happens in it, in this order: the text is shown; a question that asks
 * to predict is asked; the actions are done; the learner does her task; once that is done, what
 * comes after is shown, and any other question is asked.
 *
 * @param title what it is called
 * @param text what is read first; {@link LessonText}
 * @param task what the learner is asked to do, in words; not read on a wall, where a press does it;
 *     may be empty
 * @param highlight parts of the window that it speaks of
 * @param words words on the map that it speaks of
 * @param actions what the lesson does by itself
 * @param learner the same as actions, so that it can be done for her
 * @param done what has to hold before the step is done; empty where reading is enough
 * @param after what is read then; may be empty
 * @param question what is asked; empty where nothing is
 * @param hints shown one after the other
 * @param notes for the teacher, never shown to the learner; may be empty
 * @param mistakes what learners often get wrong, for the teacher; may be empty
 */
public record LessonStep(
        String title,
        LessonText text,
        LessonText task,
        List<WindowPart> highlight,
        List<String> words,
        List<Action> actions,
        List<Action> learner,
        Optional<Condition> done,
        LessonText after,
        Optional<Question> question,
        List<LessonText> hints,
        LessonText notes,
        LessonText mistakes) {
    public LessonStep {
        highlight = List.copyOf(highlight);
        words = List.copyOf(words);
        actions = List.copyOf(actions);
        learner = List.copyOf(learner);
        hints = List.copyOf(hints);
    }

    /** Whether the learner is to predict what the actions will show. */
    public boolean predicts() {
        return question.filter(Question.Predict.class::isInstance).isPresent();
    }

    /**
     * The actions that are done before the text is read: all, or before a guess only where to be.
     */
    public List<Action> actionsFirst() {
        return actions.stream().filter(action -> atOnce(action) || !predicts()).toList();
    }

    /** The actions that wait until the learner has predicted. */
    public List<Action> actionsAfterPrediction() {
        return actions.stream().filter(action -> !atOnce(action) && predicts()).toList();
    }

    private static boolean atOnce(Action action) {
        return action instanceof Action.Open || action instanceof Action.GoTo;
    }

    /** All texts of the step that a learner may come to read, empty ones left out. */
    public List<LessonText> texts() {
        Stream<LessonText> own =
                Stream.concat(Stream.of(text, task, after, notes, mistakes), hints.stream());
        return Stream.concat(own, question.stream().flatMap(asked -> asked.texts().stream()))
                .filter(some -> !some.isEmpty())
                .toList();
    }
}
