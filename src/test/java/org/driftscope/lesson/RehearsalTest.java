package org.driftscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final String OPEN =
            "{\"open\": {\"corpus\": \"starter-natural-4\", \"settings\": {\"heldOutPercent\": 20}}}";

    /** Steps, each the fields of one beside title and text. */
    private static Rehearsal play(long seed, String... steps) {
        StringBuilder all = new StringBuilder();
        for (String step : steps) {
            all.append(all.isEmpty() ? "" : ",")
                    .append("{\"title\": \"t\", \"text\": \"at {step}\", ");
            all.append(step).append('}');
        }
        return Rehearsal.of(
                LessonFile.read(
                                "made.json",
                                "{\"formatVersion\": 1, \"id\": \"made\", \"title\": \"t\","
                                        + " \"language\": \"en\", \"idea\": \"i\", \"minutes\": 1,"
                                        + " \"needs\": \"n\", \"simplified\": [\"s\"], \"steps\": ["
                                        + all
                                        + "]}")
                        .lesson(),
                seed);
    }

    private static String actions(String more) {
        return "\"actions\": [" + OPEN + (more.isEmpty() ? "" : ", ") + more + "]";
    }

    /** What {@code measure} is at the end of the last step. */
    private static String measured(Rehearsal played) {
        List<String> measured = played.steps().get(played.steps().size() - 1).measured();
        return measured.get(measured.size() - 1);
    }

    private static String show(String measure) {
        return "\"done\": {\"measure\": \"" + measure + "\", \"above\": -100}";
    }

    @Test
    void aPromiseThatDoesNotComeTrueIsToldWithWhatWasMeasured() {
        Rehearsal played =
                play(
                        1,
                        actions("{\"runTo\": 3}")
                                + ", \"done\": {\"measure\": \"step\", \"above\": 3}");
        assertEquals(
                List.of(
                        "seed 1, step 1 (t): it is not so that step is above 3",
                        "seed 1, step 1 (t): measured: step 3"),
                played.failures());
    }

    @Test
    void textsAreReadAtTheirMoment() {
        Rehearsal played =
                play(
                        1,
                        actions("{\"runTo\": 3}") + ", \"after\": \"now {step}\"",
                        "\"actions\": [{\"runTo\": 5}], \"question\": {\"kind\": \"predict\","
                                + " \"ask\": \"?\", \"options\": [{\"text\": \"a\", \"right\": true},"
                                + " {\"text\": \"b\", \"say\": \"c\"}]}, \"after\": \"now {step}\"");
        assertEquals("at 3", text(played.steps().get(0).text()));
        assertEquals("now 3", text(played.steps().get(0).after()));
        assertEquals("at 3", text(played.steps().get(1).text())); // before what is to be predicted
        assertEquals("now 5", text(played.steps().get(1).after()));
        assertEquals(Optional.of("a"), played.steps().get(1).answer());
    }

    private static String text(Optional<org.driftscope.storage.markdown.LittleMarkdown> read) {
        return read.orElseThrow().blocks().get(0).text();
    }

    @Test
    void goingBackAndOnLeadsThroughTheSameSteps() {
        String straight =
                measured(play(2, actions("{\"runTo\": 50}") + ", " + show("moved coffee")));
        String back =
                measured(
                        play(
                                2,
                                actions("{\"runTo\": 60}, {\"goTo\": 40}, {\"runTo\": 50}")
                                        + ", "
                                        + show("moved coffee")));
        assertEquals(straight, back);
        String start =
                measured(
                        play(
                                2,
                                actions("{\"runTo\": 60}, {\"goTo\": 0}")
                                        + ", "
                                        + show("moved coffee")));
        assertEquals("moved coffee 0.000", start);
    }

    @Test
    void whatIsSetIsSet() {
        String plain = actions("{\"runTo\": 20}") + ", " + show("moved coffee");
        String slow =
                actions("{\"learningRate\": 0.0001}, {\"runTo\": 20}")
                        + ", "
                        + show("moved coffee");
        assertNotEquals(measured(play(1, plain)), measured(play(1, slow)));
        String frozen =
                actions("{\"freeze\": [\"embedding\"]}, {\"runTo\": 20}")
                        + ", "
                        + show("moved coffee");
        assertEquals("moved coffee 0.000", measured(play(1, frozen)));
        String left =
                actions("{\"untie\": true}, {\"leaveOut\": [\"coffee\"]}, {\"runTo\": 20}")
                        + ", "
                        + show("moved coffee");
        assertEquals("moved coffee 0.000", measured(play(1, left)));
        String off =
                actions("{\"switchOff\": [\"attention\"]}, {\"runTo\": 20}")
                        + ", "
                        + show("corpus loss");
        String on = actions("{\"runTo\": 20}") + ", " + show("corpus loss");
        assertNotEquals(measured(play(1, on)), measured(play(1, off)));
    }

    @Test
    void stepsAreTakenUntilSomethingHoldsOrUpToALimit() {
        String until =
                "{\"runUntil\": {\"condition\": {\"measure\": \"corpus loss\", \"below\": %s},"
                        + " \"atMost\": 30}}";
        assertEquals(
                "step 30",
                measured(play(1, actions(until.formatted("0.1")) + ", " + show("step"))));
        // The loss is measured at every 10th step and is below 4.25 = ln 70 by then.
        assertEquals(
                "step 10",
                measured(play(1, actions(until.formatted("4.2")) + ", " + show("step"))));
    }

    @Test
    void aRunThatRunsAwayStopsAndGoesOnFromAnEarlierStep() {
        Rehearsal played =
                play(
                        1,
                        actions("{\"learningRate\": 10}, {\"run\": 50}")
                                + ", \"done\": {\"diverged\": true}",
                        "\"actions\": [{\"goTo\": 2}], \"done\": {\"diverged\": false}");
        assertEquals(List.of(), played.failures());
        assertTrue(played.steps().get(0).step() < 20);
        assertEquals(2, played.steps().get(1).step());
    }

    @Test
    void heldOutSentencesHaveALossOfTheirOwn() {
        Rehearsal played =
                play(
                        1,
                        actions("{\"runTo\": 100}")
                                + ", \"done\": {\"measure\": \"held-out loss\","
                                + " \"atLeast\": \"lowest held-out loss\", \"above\": \"corpus loss\"}");
        assertEquals(List.of(), played.failures());
    }

    @Test
    void theLearnersDeedsAreOfThisStepAlone() {
        String select = "\"learner\": [{\"select\": [\"Dog\"]}], \"done\": {\"selected\": \"dog\"}";
        Rehearsal played =
                play(1, actions("") + ", " + select, "\"done\": {\"selected\": \"dog\"}");
        assertEquals(List.of(), played.steps().get(0).failures());
        assertEquals(1, played.steps().get(1).failures().size());
        // What the lesson does is no deed of the learner.
        Rehearsal own = play(1, actions("{\"run\": 3}") + ", \"done\": {\"stepped\": 1}");
        assertEquals(1, own.failures().size());
        Rehearsal hers =
                play(1, actions(""), "\"learner\": [{\"run\": 3}], \"done\": {\"stepped\": 3}");
        assertEquals(List.of(), hers.failures());
    }

    @Test
    void anotherRandomStartIsAnother() {
        String cosine = show("cosine dog cat");
        String first = measured(play(1, actions("") + ", " + cosine));
        String other = measured(play(1, actions("{\"restartElsewhere\": true}") + ", " + cosine));
        assertNotEquals(first, other);
        assertNotEquals(first, measured(play(2, actions("") + ", " + cosine)));
    }

    @Test
    void wordsThatTheTextLacksAreTold() {
        Rehearsal played = play(1, actions("") + ", \"after\": \"{cosine dog zebra}\"");
        assertEquals(
                List.of("seed 1, step 1 (t): the text that is learned from has no word zebra"),
                played.failures());
        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () -> play(1, actions("{\"select\": [\"zebra\"]}")));
        assertTrue(refused.problem().why().contains("zebra"));
    }

    @Test
    void anActionBeforeAnyTextIsRefusedInWords() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> play(1, "\"actions\": [{\"run\": 1}]"));
        assertEquals("The lesson has no run yet.", refused.problem().what());
    }

    @Test
    void leavingOutAllSentencesIsRefusedInWords() {
        ProblemException refused =
                assertThrows(
                        ProblemException.class, () -> play(1, actions("{\"leaveOut\": [\".\"]}")));
        assertTrue(refused.problem().why().contains("No sentence"));
    }

    @Test
    void leavingOutAnUnknownWordIsRefusedInWords() {
        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () -> play(1, actions("{\"leaveOut\": [\"zebra\"]}")));
        assertTrue(refused.problem().why().contains("zebra"));
    }

    @Test
    void settingsThatDoNotGoTogetherAreRefusedInWords() {
        String open =
                "\"actions\": [{\"open\": {\"corpus\": \"lesson-bone\", \"settings\": {\"dModel\": 10,"
                        + " \"heads\": 3}}}]";
        ProblemException refused = assertThrows(ProblemException.class, () -> play(1, open));
        assertEquals("Could not open lesson-bone, dModel 10, heads 3.", refused.problem().what());
    }

    @Test
    void aMeasuredWordThatTheAnswersDoNotExpectIsTold() {
        Rehearsal played =
                play(
                        1,
                        actions("")
                                + ", \"question\": {\"kind\": \"word\", \"ask\": \"?\", \"measure\":"
                                + " \"nearest dog\", \"answers\": [\"zebra\"], \"otherwise\": \"x\"}");
        assertEquals(1, played.failures().size());
        assertTrue(played.failures().get(0).endsWith("which is none of zebra"));
    }
}
