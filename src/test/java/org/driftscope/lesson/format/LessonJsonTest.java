package org.driftscope.lesson.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Bound;
import org.driftscope.lesson.Condition;
import org.driftscope.lesson.Condition.Relation;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Measure;
import org.driftscope.lesson.MeasureKind;
import org.driftscope.lesson.Question;
import org.driftscope.lesson.WindowPart;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.WeightGroup;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonJsonTest {
    /** A lesson of one step with these fields; the step begins in line 4. */
    private static LessonFile read(String step) {
        return LessonFile.read(
                "made.json",
                """
                {"formatVersion": 1, "id": "made", "title": "Made", "language": "en",
                "idea": "None.", "minutes": 5, "needs": "Nothing.", "simplified": ["All."],
                "steps": [
                {"title": "Only", "text": "Read.",
                %s}]}
                """
                        .formatted(step));
    }

    private static LessonStep step(String step) {
        return read(step).lesson().steps().get(0);
    }

    private static String refusal(String step) {
        return assertThrows(ProblemException.class, () -> read(step)).problem().why();
    }

    private static Measure measure(MeasureKind kind, String... words) {
        return new Measure(kind, List.of(words));
    }

    @Test
    void theLessonItselfIsRead() {
        Lesson lesson = read("\"notes\": \"n\"").lesson();
        assertEquals("made", lesson.id());
        assertEquals("Made", lesson.title());
        assertEquals("en", lesson.language());
        assertEquals("None.", lesson.idea());
        assertEquals(5, lesson.minutes());
        assertEquals("Nothing.", lesson.needs());
        assertEquals(List.of("All."), lesson.simplified());
        assertEquals("Only", lesson.steps().get(0).title());
        assertEquals(new LessonText("n"), lesson.steps().get(0).notes());
    }

    @Test
    void aTextMayBeAListOfItsLines() {
        LessonStep step = step("\"after\": [\"One\", \"\", \"two {step}.\"]");
        assertEquals("One\n\ntwo {step}.", step.after().markdown());
    }

    @Test
    void whatIsToBeDoneStandsApartFromWhatIsRead() {
        LessonStep step = step("\"task\": \"Press it.\"");
        assertEquals("Press it.", step.task().markdown());
        assertFalse(step.text().markdown().contains("Press it."));
        assertTrue(step.texts().contains(step.task()), "its measures are taken, too");
    }

    @Test
    void partsAndWordsAreNamedPlainly() {
        LessonStep step = step("\"highlight\": [\"map\", \"why view\"], \"words\": [\"dog\"]");
        assertEquals(List.of(WindowPart.MAP, WindowPart.WHY_VIEW), step.highlight());
        assertEquals(List.of("dog"), step.words());
    }

    @Test
    void allActionsAreRead() {
        List<Action> actions =
                step("""
                                "actions": [
                                {"goTo": 0}, {"run": 2}, {"runTo": 30}, {"restartElsewhere": true},
                                {"runUntil": {"condition": {"diverged": true}, "atMost": 9}},
                                {"select": ["dog", "cat"]}, {"openView": "flow view"},
                                {"openView": {"view": "predict view", "text": "i drink"}},
                                {"openView": {"view": "flow view", "stage": 3}},
                                {"learningRate": 0.5}, {"freeze": ["embedding", "feed forward"]},
                                {"switchOff": ["attention"]}, {"untie": true},
                                {"leaveOut": ["tea"]}, {"mark": "here"}]
                                """)
                        .actions();
        assertEquals(
                List.of(
                        new Action.GoTo(0),
                        new Action.Run(2),
                        new Action.RunTo(30),
                        new Action.RestartElsewhere(),
                        new Action.RunUntil(new Condition.Diverged(), 9),
                        new Action.Select(List.of("dog", "cat")),
                        new Action.OpenView(
                                WindowPart.FLOW_VIEW, Optional.empty(), OptionalInt.empty()),
                        new Action.OpenView(
                                WindowPart.PREDICT_VIEW,
                                Optional.of("i drink"),
                                OptionalInt.empty()),
                        new Action.OpenView(
                                WindowPart.FLOW_VIEW, Optional.empty(), OptionalInt.of(3)),
                        new Action.SetLearningRate(0.5),
                        new Action.Freeze(Set.of(WeightGroup.EMBEDDING, WeightGroup.FEED_FORWARD)),
                        new Action.Switch(new ActiveParts(true, false, true)),
                        new Action.Untie(),
                        new Action.LeaveOut(List.of("tea")),
                        new Action.Mark("here")),
                actions);
    }

    @Test
    void openTakesACorpusOrSentencesAndSettingsOverWhatIsRecommended() {
        Action.Open corpus =
                (Action.Open)
                        step("""
                                        "actions": [{"open": {"corpus": "lesson-bone", "seed": 7,
                                        "settings": {"learningRate": 0.5, "tied": false}}}]
                                        """)
                                .actions()
                                .get(0);
        assertEquals(Optional.of("lesson-bone"), corpus.corpus());
        assertEquals(OptionalLong.of(7), corpus.seed());
        RunSettings over = corpus.settings().over(RunSettings.DEFAULT.withBatchSize(5));
        assertEquals(0.5, over.optimizer().learningRate());
        assertEquals(false, over.model().tied());
        assertEquals(5, over.batchSize());
        Action.Open own =
                (Action.Open)
                        step("""
                                        "actions": [{"open": {"sentences": ["A b.", "A c."],
                                        "groups": {"g": ["b", "c"]}}}]
                                        """)
                                .actions()
                                .get(0);
        assertEquals(List.of("A b.", "A c."), own.sentences());
        assertEquals(List.of("b", "c"), own.groups().get(0).words());
    }

    @Test
    void aConditionIsAllThatItsFieldsSay() {
        Condition done =
                step("""
                                "done": {"measure": "cosine dog cat", "above": 0.5,
                                "atMost": "cosine dog puppy", "by": 0.1,
                                "not": {"any": [{"selected": "dog"}, {"stepped": 3}]}}
                                """)
                        .done()
                        .orElseThrow();
        Measure pair = measure(MeasureKind.COSINE, "dog", "cat");
        assertEquals(
                new Condition.All(
                        List.of(
                                new Condition.Compared(pair, Relation.ABOVE, new Bound.Fixed(0.5)),
                                new Condition.Compared(
                                        pair,
                                        Relation.AT_MOST,
                                        new Bound.Measured(
                                                measure(MeasureKind.COSINE, "dog", "puppy"), -0.1)),
                                new Condition.Not(
                                        new Condition.Any(
                                                List.of(
                                                        new Condition.Selected("dog"),
                                                        new Condition.Stepped(3)))))),
                done);
    }

    @Test
    void questionsOfAllKindsAreRead() {
        String options =
                "\"options\": [{\"text\": \"a\", \"right\": true}, {\"text\": \"b\", \"say\": \"no\"}]";
        List<Question.Option> read =
                List.of(
                        new Question.Option(new LessonText("a"), true, LessonText.NONE),
                        new Question.Option(new LessonText("b"), false, new LessonText("no")));
        LessonText ask = new LessonText("Why?");
        assertEquals(new Question.Choice(ask, read), question("choice", options));
        assertEquals(new Question.Predict(ask, read), question("predict", options));
        assertEquals(new Question.Several(ask, read), question("several", options));
        assertEquals(
                new Question.Numeric(
                        ask,
                        new Bound.Measured(measure(MeasureKind.COUNT, "dog"), 0),
                        0.5,
                        new LessonText("more"),
                        new LessonText("less")),
                question(
                        "number",
                        "\"answer\": \"count dog\", \"tolerance\": 0.5, \"tooLow\": \"more\", \"tooHigh\": \"less\""));
        Question.Word word =
                (Question.Word)
                        question(
                                "word",
                                "\"answers\": [\"Cat\"], \"wrong\": {\"Bone\": \"no\"}, \"otherwise\": \"hm\"");
        assertEquals(List.of("cat"), word.answers());
        assertEquals(new LessonText("no"), word.wrong().get("bone"));
    }

    private static Question question(String kind, String fields) {
        return step("\"question\": {\"kind\": \"%s\", \"ask\": \"Why?\", %s}"
                        .formatted(kind, fields))
                .question()
                .orElseThrow();
    }

    /** What is wrong is told with line and field, and what was probably meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'hints': 3 | Line 5: the field \"steps[1].hints\" has to be a list of texts in quotes.",
                "'highlight': ['mpa'] | Did you mean \"map\"?",
                "'highlight': ['mpa'] | Line 5: the field \"steps[1].highlight[1]\" is \"mpa\"",
                "'after': 'now {cosin dog cat}' | Line 5: the field \"steps[1].after\" measures \"cosin dog cat\"",
                "'after': 'now {cosin dog cat}' | Did you mean \"cosine\"?",
                "'after': 'now {cosine dog}' | but it is written: cosine WORD WORD.",
                "'actions': [{'runto': 3}] | Did you mean \"runTo\"?",
                "'actions': [{'run': 1, 'runTo': 3}] | has to hold one action",
                "'actions': [{'run': 0}] | has to be a whole number from 1 to 100000.",
                "'actions': [{'open': {'corpus': 'lesson-bon'}}] | Did you mean \"lesson-bone\"?",
                "'actions': [{'open': {}}] | needs either a \"corpus\" or \"sentences\"",
                "'actions': [{'openView': {'view': 'why view', 'stage': 2}}] | only the flow view has",
                "'actions': [{'openView': {'view': 'flow view', 'stage': 7}}] | 6",
                "'actions': [{'openView': 'map'}] | has to be one of: why view",
                "'actions': [{'freeze': ['embeding']}] | Did you mean \"embedding\"?",
                "'done': {} | says nothing",
                "'done': {'above': 3} | has no field \"measure\"",
                "'done': {'measure': 'step'} | says what to measure, but not",
                "'done': {'measure': 'nearest dog', 'above': 3} | measures a word",
                "'done': {'measure': 'step', 'isOneOf': ['dog']} | measures a number",
                "'question': {'kind': 'quiz', 'ask': 'a'} | has to be one of: choice",
                "'question': {'kind': 'choice', 'ask': 'a', 'options': [{'text': 'a', 'right': true}, {'text': 'b'}]} | is a wrong answer without \"say\"",
                "'question': {'kind': 'choice', 'ask': 'a', 'options': [{'text': 'a', 'right': true}, {'text': 'b', 'right': true}]} | has 2 right answers",
                "'question': {'kind': 'number', 'ask': 'a', 'answer': 3} | needs \"tooLow\" and \"tooHigh\"",
                "'question': {'kind': 'word', 'ask': 'a', 'otherwise': 'x'} | has no field \"answers\"",
                "'question': {'kind': 'word', 'ask': 'a', 'otherwise': 'x', 'answers': []} | Line 5: the field \"steps[1].question.answers\" is empty, but has to hold one word at least.",
            })
    void whatIsWrongIsToldWithLineAndField(String step, String told) {
        String why = refusal(step.replace('\'', '"'));
        assertTrue(why.contains(told), why);
        assertTrue(why.startsWith("Line 5: "), why);
    }

    @Test
    void whatTheLearnerIsToDoNeedsAConditionThatTellsWhen() {
        assertEquals(
                "Line 4: the field \"steps[1]\" asks the learner to do something, but has no"
                        + " \"done\" to tell when.",
                refusal("\"learner\": [{\"run\": 1}]"));
    }

    @Test
    void aMissingFieldOfTheLessonIsNamed() {
        String why =
                assertThrows(
                                ProblemException.class,
                                () -> LessonFile.read("a.json", "{\"formatVersion\": 1}"))
                        .problem()
                        .why();
        assertEquals("Line 1: the lesson has no field \"id\".", why);
    }

    @ParameterizedTest
    @CsvSource({"steps, one step", "simplified, one text"})
    void anEmptyListOfTheLessonIsNotCalledMissing(String field, String needed) {
        String text = "{\"formatVersion\": 1,\n\"" + field + "\": []}";
        assertEquals(
                "Line 2: the field \""
                        + field
                        + "\" is empty, but has to hold "
                        + needed
                        + " at least.",
                assertThrows(ProblemException.class, () -> LessonFile.read("a.json", text))
                        .problem()
                        .why());
    }

    @Test
    void aFileThatIsNoLessonIsRefusedInWords() {
        for (String text : List.of("Once upon a time", "[1]", "{\"id\": ", "{\"a\": 1} {")) {
            ProblemException refused =
                    assertThrows(ProblemException.class, () -> LessonFile.read("a.json", text));
            assertEquals("Could not read the lesson a.json.", refused.problem().what());
        }
    }

    @Test
    void aNewerFormatIsRefused() {
        String why =
                assertThrows(
                                ProblemException.class,
                                () -> LessonFile.read("a.json", "{\"formatVersion\": 2}"))
                        .problem()
                        .why();
        assertTrue(why.contains("lesson format 2"), why);
    }

    /** An unknown field is warned of and stays in the text. */
    @Test
    void unknownFieldsAreWarnedOfAndNotLost() {
        LessonFile file = read("\"hint\": {\"x\": [1]}, \"photograph\": 3");
        assertEquals(
                List.of(
                        "Line 5, steps[1].hint: This field is not known and does nothing. Did you"
                                + " mean \"hints\"?",
                        "Line 5, steps[1].photograph: This field is not known and does nothing."),
                file.remarks().stream().map(Remark::words).toList());
        assertTrue(file.text().contains("{\"x\": [1]}"));
        assertEquals(
                "Line 5, steps[1].actions[1].open.settings.learningrate: This field is not known"
                        + " and does nothing. Did you mean \"learningRate\"?",
                read("\"actions\": [{\"open\": {\"corpus\": \"lesson-bone\", \"settings\": {\"learningrate\": 1}}}]")
                        .remarks()
                        .get(0)
                        .words());
    }

    @Test
    void markdownThatCantBeShownAndTermsThatNobodyExplainsAreWarnedOf() {
        List<String> remarks =
                read("\"after\": \"# Big\", \"notes\": \"[x](term:los)\"").remarks().stream()
                        .map(Remark::words)
                        .toList();
        assertTrue(
                remarks.get(0).startsWith("Line 5, steps[1].after: It has a heading"),
                remarks::toString);
        assertTrue(remarks.get(1).endsWith("Did you mean \"loss\"?"), remarks::toString);
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        String deep = "{\"not\": ".repeat(9) + "{\"diverged\": true}" + "}".repeat(9);
        assertTrue(refusal("\"done\": " + deep).contains("nested deeper than 8"));
        String unknown = "[".repeat(600) + "]".repeat(600);
        assertTrue(refusal("\"x\": " + unknown).contains("nested too deep"));
    }

    @Test
    void aLargeFileIsRefused(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.json");
        byte[] bytes = " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> LessonFile.open(file));
        assertTrue(refused.problem().why().contains("larger than 1024 KB"));
    }

    @Test
    void aByteOrderMarkAndAnotherEncodingDoNotMatter(@TempDir Path folder) throws Exception {
        String text = read("\"notes\": \"für\"").text();
        Path marked = folder.resolve("marked.json");
        Files.writeString(marked, '\uFEFF' + text);
        Path wide = folder.resolve("wide.json");
        Files.write(wide, text.getBytes(StandardCharsets.UTF_16));
        for (Path file : List.of(marked, wide)) {
            LessonText notes = LessonFile.open(file).lesson().steps().get(0).notes();
            assertEquals("für", notes.markdown());
        }
    }
}
