package org.driftscope.lesson.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.driftscope.lesson.Bound;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Measure;
import org.driftscope.lesson.Question;
import org.driftscope.storage.JsonCursor;
import org.driftscope.wording.Wording;

/** Reads questions. */
final class QuestionJson {
    private static final Wording WORDS = Wording.of("lesson.format");
    private static final List<String> KINDS =
            List.of("choice", "several", "number", "word", "predict");
    private static final List<String> FIELDS =
            List.of(
                    "kind",
                    "ask",
                    "options",
                    "answer",
                    "tolerance",
                    "tooLow",
                    "tooHigh",
                    "measure",
                    "answers",
                    "wrong",
                    "otherwise");
    private static final List<String> OF_OPTION = List.of("text", "right", "say");

    private final LessonReader in;
    private final JsonCursor json;

    QuestionJson(LessonReader in) {
        this.in = in;
        json = in.json();
    }

    /** What the object says so far. */
    private static final class Fields {
        private String kind = "";
        private LessonText ask = LessonText.NONE;
        private List<Question.Option> options = List.of();
        private Optional<Bound> answer = Optional.empty();
        private double tolerance;
        private LessonText tooLow = LessonText.NONE;
        private LessonText tooHigh = LessonText.NONE;
        private Optional<Measure> measure = Optional.empty();
        private Optional<List<String>> answers = Optional.empty();
        private Map<String, LessonText> wrong = Map.of();
        private LessonText otherwise = LessonText.NONE;
    }

    /** Reads the object that the cursor stands on. */
    Question read(String path) {
        json.requireObject(path);
        int line = json.line();
        Fields fields = new Fields();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            read(field, path + "." + field, fields);
        }
        if (fields.ask.isEmpty()) {
            throw in.missing(line, path, "ask");
        }
        return switch (fields.kind) {
            case "choice", "predict", "several" -> choosing(line, path, fields);
            case "number" -> number(line, path, fields);
            case "word" -> word(line, path, fields);
            default -> throw in.missing(line, path, "kind");
        };
    }

    private void read(String field, String path, Fields fields) {
        switch (field) {
            case "kind" ->
                    fields.kind =
                            in.named(
                                    path, KINDS, name -> Optional.of(name).filter(KINDS::contains));
            case "ask" -> fields.ask = in.text(path);
            case "options" -> fields.options = in.list(path, WORDS.get("answers"), this::option);
            case "answer" ->
                    fields.answer =
                            Optional.of(
                                    json.isString()
                                            ? new Bound.Measured(in.measure(path), 0)
                                            : new Bound.Fixed(
                                                    json.number(
                                                            path,
                                                            x -> true,
                                                            WORDS.get("number-or-measure"))));
            case "tolerance" ->
                    fields.tolerance = json.number(path, x -> x >= 0, WORDS.get("at-least-zero"));
            case "tooLow" -> fields.tooLow = in.text(path);
            case "tooHigh" -> fields.tooHigh = in.text(path);
            case "measure" -> fields.measure = Optional.of(in.measure(path));
            case "answers" ->
                    fields.answers =
                            Optional.of(
                                    in.strings(path).stream()
                                            .map(word -> word.toLowerCase(Locale.ROOT))
                                            .toList());
            case "wrong" -> fields.wrong = wrong(path);
            case "otherwise" -> fields.otherwise = in.text(path);
            default -> in.unknown(path, FIELDS);
        }
    }

    private Map<String, LessonText> wrong(String path) {
        json.requireObject(path);
        Map<String, LessonText> read = new HashMap<>();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            read.put(field.toLowerCase(Locale.ROOT), in.text(path + "." + field));
        }
        return read;
    }

    private Question.Option option(String path) {
        json.requireObject(path);
        int line = json.line();
        LessonText text = LessonText.NONE;
        boolean right = false;
        LessonText say = LessonText.NONE;
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            String at = path + "." + field;
            switch (field) {
                case "text" -> text = in.text(at);
                case "right" -> right = json.bool(at);
                case "say" -> say = in.text(at);
                default -> in.unknown(at, OF_OPTION);
            }
        }
        if (text.isEmpty()) {
            throw in.missing(line, path, "text");
        }
        if (!right && say.isEmpty()) {
            throw in.wrong(line, path, WORDS.get("no-reason"));
        }
        return new Question.Option(text, right, say);
    }

    private Question choosing(int line, String path, Fields fields) {
        long right = fields.options.stream().filter(Question.Option::right).count();
        if (fields.options.size() < 2) {
            throw in.wrong(line, path, WORDS.get("few-options"));
        }
        if (fields.kind.equals("several")) {
            return new Question.Several(fields.ask, fields.options);
        }
        if (right != 1) {
            throw in.wrong(line, path, WORDS.get("several-right", "right", right));
        }
        return fields.kind.equals("predict")
                ? new Question.Predict(fields.ask, fields.options)
                : new Question.Choice(fields.ask, fields.options);
    }

    private Question number(int line, String path, Fields fields) {
        Bound answer = fields.answer.orElseThrow(() -> in.missing(line, path, "answer"));
        if (fields.tooLow.isEmpty() || fields.tooHigh.isEmpty()) {
            throw in.wrong(line, path, WORDS.get("no-replies"));
        }
        return new Question.Numeric(
                fields.ask, answer, fields.tolerance, fields.tooLow, fields.tooHigh);
    }

    private Question word(int line, String path, Fields fields) {
        if (fields.measure.isEmpty()) {
            List<String> needed =
                    fields.answers.orElseThrow(() -> in.missing(line, path, "answers"));
            if (needed.isEmpty()) {
                throw in.empty(line, path + ".answers", WORDS.get("one-word"));
            }
        }
        if (fields.measure.isPresent() && !fields.measure.get().kind().isWord()) {
            throw in.wrong(line, path + ".measure", WORDS.get("measures-no-word"));
        }
        if (fields.otherwise.isEmpty()) {
            throw in.missing(line, path, "otherwise");
        }
        return new Question.Word(
                fields.ask,
                fields.measure,
                fields.answers.orElse(List.of()),
                fields.wrong,
                fields.otherwise);
    }
}
