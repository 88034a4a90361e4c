package org.driftscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.driftscope.run.Stepper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final LessonText ASK = new LessonText("?");

    private final Stepper stepper = Runs.stepper();

    @AfterEach
    void close() {
        stepper.close();
    }

    private static LessonText text(String markdown) {
        return new LessonText(markdown);
    }

    private static Question.Option option(String text, boolean right) {
        return new Question.Option(text(text), right, text("on " + text));
    }

    private static Verdict verdict(boolean right, String say) {
        return new Verdict(right, text(say));
    }

    @Test
    void eachAnswerHasItsOwnReply() {
        List<Question.Option> options = List.of(option("a", true), option("b", false));
        assertEquals(verdict(true, "on a"), new Question.Choice(ASK, options).judge(0));
        assertEquals(verdict(false, "on b"), new Question.Choice(ASK, options).judge(1));
        assertEquals(verdict(false, "on b"), new Question.Predict(ASK, options).judge(1));
    }

    @Test
    void severalHaveToBeAllTheRightOnes() {
        Question.Several several =
                new Question.Several(
                        ASK, List.of(option("a", true), option("b", false), option("c", true)));
        assertEquals(verdict(true, ""), several.judge(Set.of(0, 2)));
        assertEquals(verdict(false, "on c"), several.judge(Set.of(0)));
        assertEquals(verdict(false, "on b"), several.judge(Set.of(0, 1, 2)));
        assertEquals(verdict(false, "on a"), several.judge(Set.of()));
    }

    @Test
    void aNumberMayMissByTheTolerance() {
        Question.Numeric number =
                new Question.Numeric(
                        ASK,
                        new Bound.Measured(Measure.of("count dogs").orElseThrow(), 0),
                        0.5,
                        text("more"),
                        text("less"));
        Observation seen = Runs.seen(stepper); // dogs occur twice
        assertEquals(verdict(true, ""), number.judge(2.5, seen));
        assertEquals(verdict(true, ""), number.judge(1.5, seen));
        assertEquals(verdict(false, "less"), number.judge(2.51, seen));
        assertEquals(verdict(false, "more"), number.judge(1, seen));
        assertEquals(verdict(false, "more"), number.judge(Double.NEGATIVE_INFINITY, seen));
        assertEquals(false, number.judge(Double.NaN, seen).right());
    }

    @Test
    void aWordIsRightByTheListOrByTheRun() {
        Observation seen = Runs.seen(stepper);
        Measure nearest = Measure.of("nearest dogs").orElseThrow();
        String measured = nearest.word(seen).orElseThrow();
        Question.Word word =
                new Question.Word(
                        ASK,
                        Optional.of(nearest),
                        List.of("cow"),
                        Map.of("bone", text("no bone")),
                        text("else"));
        assertEquals(verdict(true, ""), word.judge(" Cow ", seen));
        assertEquals(verdict(true, ""), word.judge(measured, seen));
        assertEquals(verdict(false, "no bone"), word.judge("BONE", seen));
        assertEquals(verdict(false, "else"), word.judge("stone", seen));
    }
}
