package org.driftscope.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Deed;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.WindowPart;
import org.driftscope.lesson.format.ShippedLessons;
import org.driftscope.problem.Problem;
import org.driftscope.ui.RealRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The window is played by hand: what a lesson asks of it is written down. */
class LessonViewModelTest {
    private final RealRun run = new RealRun("starter-natural-4", 1);
    private final List<String> asked = new ArrayList<>();
    private final List<LessonPlace> places = new ArrayList<>();
    private Consumer<Optional<Problem>> ended = problem -> {};
    private List<Deed> lasting = List.of();
    private boolean home = true;

    private final LessonViewModel lesson =
            new LessonViewModel(
                    new LessonRequests() {
                        @Override
                        public void perform(
                                List<Action> actions,
                                Doer doer,
                                Consumer<Optional<Problem>> whenEnded) {
                            String who =
                                    switch (doer) {
                                        case LEARNER -> "learner: ";
                                        case WAY_BACK -> "back: ";
                                        case LESSON -> "";
                                    };
                            asked.add(
                                    who
                                            + String.join(
                                                    "; ",
                                                    actions.stream().map(Action::words).toList()));
                            ended = whenEnded;
                        }

                        @Override
                        public void giveUp() {
                            ended = problem -> {};
                        }

                        @Override
                        public Situation situation() {
                            return new Situation(List.of(), Optional.empty(), lasting, home);
                        }

                        @Override
                        public void clear() {
                            asked.add("clear");
                        }

                        @Override
                        public void settle() {
                            home = true;
                        }

                        @Override
                        public void reached(LessonPlace place) {
                            places.add(place);
                        }

                        @Override
                        public void choose() {
                            asked.add("choose");
                        }
                    },
                    run);

    @AfterEach
    void close() {
        run.close();
    }

    private void open(String id, int step) {
        Lesson read = ShippedLessons.open(id).lesson();
        lesson.open(read, new LessonPlace(id, step, false));
    }

    private StepViewModel step() {
        return lesson.stepProperty().get();
    }

    @Test
    void aStepIsDoneOnceTheLessonHasDoneItsPartAndTheLearnerHers() {
        open("dog-and-cat", 0);
        assertEquals(List.of("open starter-natural-4, seed 1"), asked);
        assertEquals("Preparing this step…", lesson.busyProperty().get());
        lasting = List.of(new Deed.Opened(WindowPart.TWO_WORDS_VIEW));
        lesson.ask();
        assertFalse(step().doneProperty().get());
        ended.accept(Optional.empty());
        assertEquals("", lesson.busyProperty().get());
        assertTrue(step().doneProperty().get());
        lasting = List.of();
        lesson.ask();
        assertTrue(step().doneProperty().get()); // it stays done
    }

    @Test
    void whatTheLearnerDidInAStepCountsOnlyThere() {
        open("random-beginnings", 2);
        ended.accept(Optional.empty());
        assertFalse(step().doneProperty().get());
        lesson.did(new Deed.Selected("cat"));
        assertFalse(step().doneProperty().get());
        lesson.did(new Deed.Selected("dog"));
        assertTrue(step().doneProperty().get());
        lesson.next();
        assertEquals(List.of(), step().deeds());
    }

    /** At step 0 of another text nothing is done, unless the step asks to open one. */
    @Test
    void whatIsSoOfAnotherTextDoesNotCount() {
        open("dog-and-cat", 2);
        home = false;
        ended.accept(Optional.empty());
        assertTrue(lesson.awayProperty().get());
        assertFalse(step().doneProperty().get());
        home = true;
        lesson.ask();
        assertFalse(lesson.awayProperty().get());
        assertTrue(step().doneProperty().get());
    }

    @Test
    void hintsComeOneAtATime() {
        open("dog-and-cat", 0);
        assertEquals(0, step().hints().size());
        step().hint();
        assertEquals(1, step().hints().size());
        step().hint();
        step().hint();
        assertEquals(2, step().hints().size());
        assertEquals(2, step().hintCount());
    }

    /** All since a text was opened last; the learner's part of the step itself is hers to do. */
    @Test
    void theWayBackLeadsFromTheLastOpeningToTheStep() {
        open("dog-and-cat", 3);
        assertEquals(
                List.of(
                        "back: open starter-natural-4, seed 1; open the two words view and type: dog cat morning; train to step 100;"
                                + " go to step 0; go to step 100"),
                asked);
        open("weights-like-all-others", 3);
        assertEquals("back: open starter-natural-4, seed 1", asked.get(1));
    }

    @Test
    void aFailureIsTold() {
        open("dog-and-cat", 0);
        ended.accept(Optional.of(new Problem("No.", "Because.", "Do.")));
        assertEquals("No. Because. Do.", lesson.problemProperty().get());
        assertEquals("", lesson.busyProperty().get());
    }

    @Test
    void whereTheLearnerIsIsToldAndTheEndIsBehindTheLastStep() {
        open("dog-and-cat", 4);
        lesson.next();
        lesson.next();
        lesson.next();
        assertNull(step());
        assertEquals(6, lesson.numberProperty().get());
        lesson.back();
        assertEquals("In one sentence", step().title());
        assertEquals(
                List.of(
                        new LessonPlace("dog-and-cat", 4, false),
                        new LessonPlace("dog-and-cat", 5, false),
                        new LessonPlace("dog-and-cat", 6, true),
                        new LessonPlace("dog-and-cat", 5, false)),
                places);
        lesson.close();
        assertNull(lesson.lessonProperty().get());
    }

    @Test
    void measuresInTheTextAreThoseOfTheRun() {
        open("flow-of-meaning", 4);
        ended.accept(Optional.empty());
        String text = step().textProperty().get().blocks().get(0).text();
        int words = run.description().dataset().vocabulary().size();
        assertTrue(text.contains("it is ln " + words + " = "), text);
    }
}
