package org.driftscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.driftscope.lesson.Condition.Relation;
import org.driftscope.problem.Problem;
import org.driftscope.run.Stepper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The text measured has 8 different tokens, among them "dogs" twice. */
class ConditionTest {
    private final Stepper stepper = Runs.stepper();

    @AfterEach
    void close() {
        stepper.close();
    }

    private static Condition vocabulary(Relation relation, double bound) {
        return new Condition.Compared(
                Measure.of("vocabulary").orElseThrow(), relation, new Bound.Fixed(bound));
    }

    private boolean holds(Condition condition, Deed... deeds) {
        return condition.holds(Runs.seen(stepper, deeds));
    }

    @Test
    void boundsAreStrictOrNot() {
        assertTrue(holds(vocabulary(Relation.AT_LEAST, 8)));
        assertTrue(holds(vocabulary(Relation.AT_MOST, 8)));
        assertFalse(holds(vocabulary(Relation.ABOVE, 8)));
        assertFalse(holds(vocabulary(Relation.BELOW, 8)));
        assertTrue(holds(vocabulary(Relation.ABOVE, 7.9)));
        assertTrue(holds(vocabulary(Relation.BELOW, 8.1)));
    }

    @Test
    void aBoundMayBeMeasured() {
        Measure dogs = Measure.of("count dogs").orElseThrow();
        Measure tea = Measure.of("count tea").orElseThrow();
        assertTrue(
                holds(new Condition.Compared(dogs, Relation.AT_LEAST, new Bound.Measured(tea, 1))));
        Condition more = new Condition.Compared(dogs, Relation.ABOVE, new Bound.Measured(tea, 1));
        assertFalse(holds(more));
        assertEquals("count dogs is above count tea + 1", more.words());
        assertEquals(List.of(dogs, tea), more.measures());
    }

    @Test
    void whatCantBeMeasuredDoesntHold() {
        Measure loss = Measure.of("loss").orElseThrow(); // there is none at step 0
        assertFalse(holds(new Condition.Compared(loss, Relation.BELOW, new Bound.Fixed(1e9))));
        Measure unknown = Measure.of("count zebra").orElseThrow();
        assertFalse(holds(new Condition.Compared(unknown, Relation.BELOW, new Bound.Fixed(1e9))));
        Measure nearest = Measure.of("nearest zebra").orElseThrow();
        assertFalse(holds(new Condition.OneOf(nearest, List.of("–", "dogs"))));
    }

    @Test
    void aWordIsOneOfSome() {
        Measure nearest = Measure.of("nearest dogs").orElseThrow();
        assertTrue(holds(new Condition.OneOf(nearest, List.of("cats", "run", "eat"))));
        assertFalse(holds(new Condition.OneOf(nearest, List.of("dogs", "tea"))));
    }

    @Test
    void deedsCount() {
        assertFalse(holds(new Condition.Selected("dogs"), new Deed.Selected("cats")));
        assertTrue(holds(new Condition.Selected("dogs"), new Deed.Selected("dogs")));
        assertFalse(holds(new Condition.Opened(WindowPart.WHY_VIEW)));
        assertTrue(
                holds(
                        new Condition.Opened(WindowPart.WHY_VIEW),
                        new Deed.Opened(WindowPart.WHY_VIEW)));
        assertTrue(holds(new Condition.Stepped(5), new Deed.Stepped(2), new Deed.Stepped(3)));
        assertFalse(holds(new Condition.Stepped(6), new Deed.Stepped(2), new Deed.Stepped(3)));
        assertTrue(holds(new Condition.Restarted(), new Deed.Restarted()));
        assertFalse(holds(new Condition.Restarted()));
    }

    @Test
    void allAnyAndNot() {
        Condition yes = vocabulary(Relation.ABOVE, 0);
        Condition no = vocabulary(Relation.BELOW, 0);
        assertTrue(holds(new Condition.All(List.of(yes, yes))));
        assertFalse(holds(new Condition.All(List.of(yes, no))));
        assertTrue(holds(new Condition.Any(List.of(no, yes))));
        assertFalse(holds(new Condition.Any(List.of(no, no))));
        assertTrue(holds(new Condition.Not(no)));
        assertFalse(holds(new Condition.Not(yes)));
    }

    @Test
    void aRunThatEndedHasDiverged() {
        assertFalse(holds(new Condition.Diverged()));
        Observation seen =
                new Observation(
                        stepper.moment(),
                        List.of(),
                        Optional.of(new Problem("a", "b", "c")),
                        List.of());
        assertTrue(new Condition.Diverged().holds(seen));
    }
}
