package org.driftscope.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.LessonStep;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.JsonCursor;
import org.driftscope.text.TextSettings;
import org.driftscope.wording.Wording;

/** Reads a lesson in the JSON format that docs/lessons.md describes. Used once. */
final class LessonJson {
    private static final Wording WORDS = Wording.of("lesson.format");

    /** The newest format this version reads; the oldest is 1. */
    static final int NEWEST_FORMAT = 1;

    private static final List<String> FIELDS =
            List.of(
                    "formatVersion",
                    "id",
                    "title",
                    "language",
                    "idea",
                    "minutes",
                    "needs",
                    "simplified",
                    "steps");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_MINUTES = 600;
    private static final int MOST_STEPS = 100;

    private final LessonReader in;
    private final JsonCursor json;
    private int format;
    private String id = "";
    private String title = "";
    private String language = "";
    private String idea = "";
    private int minutes;
    private String needs = "";
    private List<String> simplified = List.of();
    private List<LessonStep> steps = List.of();
    private final List<Integer> stepLines = new ArrayList<>();

    private LessonJson(JsonCursor json) {
        this.json = json;
        in = new LessonReader(json);
    }

    /**
     * Reads a lesson.
     *
     * @param fileName what to call the text in problems
     * @throws ProblemException naming the file, the field and the line of what is wrong
     */
    static LessonFile read(String fileName, String text) {
        try (JsonCursor json = new JsonCursor(WORDS.get("kind"), fileName, text)) {
            LessonJson reader = new LessonJson(json);
            Lesson lesson = reader.read();
            return new LessonFile(text, lesson, reader.in.remarks(), reader.stepLines);
        }
    }

    private Lesson read() {
        json.begin(WORDS.get("no-lesson-remedy"));
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            readField(field);
        }
        int last = json.line();
        json.end();
        require(format > 0, last, "formatVersion");
        require(!id.isEmpty(), last, "id");
        require(!title.isBlank(), last, "title");
        require(!language.isEmpty(), last, "language");
        require(!idea.isBlank(), last, "idea");
        require(minutes > 0, last, "minutes");
        require(!needs.isBlank(), last, "needs");
        require(!simplified.isEmpty(), last, "simplified");
        require(!steps.isEmpty(), last, "steps");
        return new Lesson(id, title, language, idea, minutes, needs, simplified, steps);
    }

    private void require(boolean there, int line, String field) {
        if (!there) {
            throw in.missing(line, WORDS.get("kind"), field);
        }
    }

    private void readField(String field) {
        switch (field) {
            case "formatVersion" -> readFormat();
            case "id" -> {
                id = in.string(field);
                json.require(ID.matcher(id).matches(), field, WORDS.get("id"));
            }
            case "title" -> title = in.string(field);
            case "language" -> {
                language = in.string(field);
                json.require(TextSettings.isLanguage(language), field, WORDS.get("language"));
            }
            case "idea" -> idea = in.string(field);
            case "minutes" -> minutes = json.integer(field, 1, MOST_MINUTES);
            case "needs" -> needs = in.string(field);
            case "simplified" ->
                    simplified = in.some(field, WORDS.get("one-text"), in.strings(field));
            case "steps" -> readSteps();
            default -> in.unknown(field, FIELDS);
        }
    }

    private void readFormat() {
        format = json.integer("formatVersion", 1, Integer.MAX_VALUE);
        if (format > NEWEST_FORMAT) {
            throw json.problem(
                    WORDS.get(
                            "newer-why", "format", String.valueOf(format), "newest", NEWEST_FORMAT),
                    WORDS.get("newer-remedy"),
                    null);
        }
    }

    private void readSteps() {
        StepJson step = new StepJson(in);
        List<LessonStep> read =
                in.list(
                        "steps",
                        WORDS.get("steps"),
                        at -> {
                            stepLines.add(json.line());
                            return step.read(at);
                        });
        steps = in.some("steps", WORDS.get("one-step"), read);
        json.require(steps.size() <= MOST_STEPS, "steps", WORDS.get("most", "most", MOST_STEPS));
    }
}
