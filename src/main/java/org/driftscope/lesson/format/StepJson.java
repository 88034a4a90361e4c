package org.driftscope.lesson.format;

import java.util.List;
import java.util.Optional;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Condition;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Question;
import org.driftscope.lesson.WindowPart;
import org.driftscope.storage.JsonCursor;
import org.driftscope.wording.Wording;

/** Reads the steps of a lesson. */
final class StepJson {
    private static final Wording WORDS = Wording.of("lesson.format");
    private static final List<String> FIELDS =
            List.of(
                    "title",
                    "text",
                    "task",
                    "highlight",
                    "words",
                    "actions",
                    "learner",
                    "done",
                    "after",
                    "question",
                    "hints",
                    "notes",
                    "mistakes");

    private final LessonReader in;
    private final JsonCursor json;
    private final ConditionJson conditions;
    private final ActionJson actions;
    private final QuestionJson questions;

    StepJson(LessonReader in) {
        this.in = in;
        json = in.json();
        conditions = new ConditionJson(in);
        actions = new ActionJson(in, conditions);
        questions = new QuestionJson(in);
    }

    /** What the object says so far. */
    private static final class Fields {
        private String title = "";
        private LessonText text = LessonText.NONE;
        private LessonText task = LessonText.NONE;
        private List<WindowPart> highlight = List.of();
        private List<String> words = List.of();
        private List<Action> actions = List.of();
        private List<Action> learner = List.of();
        private Optional<Condition> done = Optional.empty();
        private LessonText after = LessonText.NONE;
        private Optional<Question> question = Optional.empty();
        private List<LessonText> hints = List.of();
        private LessonText notes = LessonText.NONE;
        private LessonText mistakes = LessonText.NONE;

        private LessonStep step() {
            return new LessonStep(
                    title, text, task, highlight, words, actions, learner, done, after, question,
                    hints, notes, mistakes);
        }
    }

    /** Reads the object that the cursor stands on. */
    LessonStep read(String path) {
        json.requireObject(path);
        int line = json.line();
        Fields fields = new Fields();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            read(field, path + "." + field, fields);
        }
        if (fields.title.isBlank()) {
            throw in.missing(line, path, "title");
        }
        if (fields.text.isEmpty()) {
            throw in.missing(line, path, "text");
        }
        if (!fields.learner.isEmpty() && fields.done.isEmpty()) {
            throw in.wrong(line, path, WORDS.get("no-end"));
        }
        return fields.step();
    }

    private void read(String field, String path, Fields fields) {
        switch (field) {
            case "title" -> fields.title = in.string(path);
            case "text" -> fields.text = in.text(path);
            case "task" -> fields.task = in.text(path);
            case "highlight" ->
                    fields.highlight =
                            in.list(
                                    path,
                                    WORDS.get("window-parts"),
                                    at -> in.named(at, WindowPart.names(false), WindowPart::named));
            case "words" -> fields.words = in.strings(path);
            case "actions" -> fields.actions = actions.readAll(path);
            case "learner" -> fields.learner = actions.readAll(path);
            case "done" -> fields.done = Optional.of(conditions.read(path));
            case "after" -> fields.after = in.text(path);
            case "question" -> fields.question = Optional.of(questions.read(path));
            case "hints" -> fields.hints = in.list(path, WORDS.get("texts"), in::text);
            case "notes" -> fields.notes = in.text(path);
            case "mistakes" -> fields.mistakes = in.text(path);
            default -> in.unknown(path, FIELDS);
        }
    }
}
