package org.driftscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.wording.Wording;

/**
 * A lesson that was played by itself: its actions, what the learner is asked to do, and the right
 * answers.
 *
 * @param seed of its runs
 * @param steps what came of each step
 */
public record Rehearsal(long seed, List<PlayedStep> steps) {
    private static final Wording WORDS = Wording.of("lesson");

    public Rehearsal {
        steps = List.copyOf(steps);
    }

    /**
     * Plays a lesson on the caller's thread. Interrupting the thread calls it off.
     *
     * @param seed of all its runs, whatever seed the lesson names
     * @throws org.driftscope.problem.ProblemException where something of it can't be done, such as
     *     selecting a word that the text lacks
     */
    public static Rehearsal of(Lesson lesson, long seed) {
        List<PlayedStep> played = new ArrayList<>();
        try (RehearsedRun run = new RehearsedRun(seed)) {
            for (LessonStep step : lesson.steps()) {
                played.add(play(step, run));
            }
        }
        return new Rehearsal(seed, played);
    }

    /** What did not come out as it should, in words, with the number and the title of the step. */
    public List<String> failures() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            for (String failure : steps.get(i).failures()) {
                all.add(
                        WORDS.get(
                                "failure",
                                "seed",
                                String.valueOf(seed),
                                "step",
                                i + 1,
                                "title",
                                steps.get(i).title(),
                                "failure",
                                failure));
            }
        }
        return all;
    }

    private static PlayedStep play(LessonStep step, RehearsedRun run) {
        run.beginStep();
        List<String> failures = new ArrayList<>();
        step.actionsFirst().forEach(run::perform);
        Optional<LittleMarkdown> text = run.seen().map(step.text()::at);
        step.actionsAfterPrediction().forEach(run::perform);
        step.learner().forEach(run::does);
        Optional<Observation> seen = run.seen();
        step.done()
                .filter(done -> !seen.filter(done::holds).isPresent())
                .ifPresent(done -> failures.add(WORDS.get("not-so", "condition", done.words())));
        List<String> measured = seen.map(now -> measured(step, now)).orElse(List.of());
        if (!failures.isEmpty() && !measured.isEmpty()) {
            failures.add(WORDS.get("measured", "values", String.join("; ", measured)));
        }
        seen.ifPresent(now -> failures.addAll(missing(step, now)));
        step.words().forEach(word -> run.perform(new Action.Select(List.of(word))));
        RightAnswer answer =
                step.question().map(q -> RightAnswer.of(q, seen)).orElse(RightAnswer.NONE);
        answer.failure().ifPresent(failures::add);
        return new PlayedStep(
                step.title(),
                run.step(),
                text,
                seen.map(step.after()::at),
                answer.words(),
                measured,
                seen,
                failures);
    }

    /** Words that are measured but that the text lacks, each in a sentence. */
    private static List<String> missing(LessonStep step, Observation seen) {
        Stream<LessonText> texts =
                Stream.concat(
                        Stream.of(step.text(), step.task(), step.after()), step.hints().stream());
        return Stream.concat(
                        step.done().map(Condition::measures).orElse(List.of()).stream(),
                        texts.flatMap(text -> text.measures().stream()))
                .flatMap(measure -> measure.missing(seen.dataset()).stream())
                .distinct()
                .map(word -> WORDS.get("no-word", "word", word))
                .toList();
    }

    private static List<String> measured(LessonStep step, Observation seen) {
        return step.done().map(Condition::measures).orElse(List.of()).stream()
                .map(measure -> measure.written() + " " + measure.text(seen))
                .toList();
    }
}
