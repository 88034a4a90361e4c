package org.driftscope.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.driftscope.lesson.Bound;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Observation;
import org.driftscope.lesson.Question;
import org.driftscope.ui.RealRun;
import org.junit.jupiter.api.Test;

class QuestionViewModelTest {
    private static final List<Question.Option> OPTIONS =
            List.of(
                    new Question.Option(text("*cat*"), true, text("Both are fed.")),
                    new Question.Option(text("tea"), false, text("Nobody drinks dogs.")),
                    new Question.Option(text("bone"), false, text("It is chewed.")));

    private final List<String> heard = new ArrayList<>();

    private static LessonText text(String markdown) {
        return new LessonText(markdown);
    }

    private QuestionViewModel asked(Question question) {
        return new QuestionViewModel(question, () -> heard.add("predicted"));
    }

    private static String said(QuestionViewModel asked) {
        return asked.sayProperty().get().blocks().isEmpty()
                ? ""
                : asked.sayProperty().get().blocks().get(0).text();
    }

    @Test
    void aChoiceIsTriedUntilItIsRight() {
        QuestionViewModel asked = asked(new Question.Choice(text("Which?"), OPTIONS));
        asked.answer();
        assertEquals("Choose an answer first.", asked.noteProperty().get());
        asked.choose(1);
        asked.choose(2);
        assertEquals(Set.of(2), asked.chosenProperty().get()); // one at a time
        asked.answer();
        assertEquals("Not yet. Try again.", asked.noteProperty().get());
        assertEquals("It is chewed.", said(asked));
        assertFalse(asked.isSettled());
        asked.choose(0);
        asked.answer();
        assertEquals("Right.", asked.noteProperty().get());
        assertEquals("Both are fed.", said(asked));
        assertTrue(asked.isSettled());
        asked.choose(1);
        assertEquals(Set.of(0), asked.chosenProperty().get());
        assertEquals(List.of(), heard);
    }

    @Test
    void aPredictionIsKeptAndComparedOnlyWhenItIsRevealed() {
        QuestionViewModel asked = asked(new Question.Predict(text("Which?"), OPTIONS));
        asked.reveal();
        assertEquals("", asked.noteProperty().get());
        assertTrue(asked.isPredictionAwaited());
        asked.choose(1);
        asked.answer();
        assertEquals(List.of("predicted"), heard);
        assertEquals(QuestionViewModel.State.PREDICTED, asked.stateProperty().get());
        assertEquals("", said(asked));
        assertFalse(asked.isSettled());
        asked.reveal();
        assertEquals("It came out otherwise.", asked.noteProperty().get());
        assertEquals("Nobody drinks dogs.", said(asked));
        assertTrue(asked.isSettled());
    }

    @Test
    void severalHaveToBeAllAndNoOther() {
        QuestionViewModel asked =
                asked(
                        new Question.Several(
                                text("Which?"),
                                List.of(
                                        OPTIONS.get(0),
                                        new Question.Option(text("puppy"), true, text("Missed.")),
                                        OPTIONS.get(2))));
        asked.choose(0);
        asked.answer();
        assertEquals("Missed.", said(asked));
        asked.choose(1);
        asked.choose(2);
        asked.choose(2); // and no longer
        asked.answer();
        assertTrue(asked.isSettled());
    }

    @Test
    void aNumberIsReadAsPeopleWriteIt() {
        QuestionViewModel asked =
                asked(
                        new Question.Numeric(
                                text("ln 2?"),
                                new Bound.Fixed(0.69),
                                0.011,
                                text("More."),
                                text("Less.")));
        assertTrue(asked.isTyped());
        try (RealRun run = new RealRun("starter-natural-4", 1)) {
            asked.see(
                    new Reading(
                            Map.of(),
                            Optional.of(
                                    new Observation(
                                            run.moment(), List.of(), Optional.empty(), List.of())),
                            false));
        }
        asked.answer();
        assertEquals("Type an answer first.", asked.noteProperty().get());
        asked.typedProperty().set("zero");
        asked.answer();
        assertEquals("That is no number. Type one such as 12 or 0.5.", asked.noteProperty().get());
        asked.typedProperty().set("0.5");
        asked.answer();
        assertEquals("More.", said(asked));
        asked.typedProperty().set(" 0,7 ");
        asked.answer();
        assertEquals("Right.", asked.noteProperty().get());
    }
}
