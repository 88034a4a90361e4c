package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.WeightGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is held back of a run, asked from another thread than the one that trains. */
@Timeout(60)
class RunControlsTest {
    private static final int SENTENCES = 87;

    private final TrainingRun run =
            new TrainingRun(Corpora.dataset("starter-natural-4"), RunSettings.DEFAULT);

    @AfterEach
    void close() {
        run.close();
    }

    /** The run after so many steps in all. */
    private Moment momentAt(long step) {
        Moment moment = run.ask(Stepper::moment).join();
        while (moment.frame().step() < step && moment.frame().state() != RunState.FAILED) {
            moment = run.ask(Stepper::moment).join();
        }
        return moment;
    }

    @Test
    void whatIsFrozenStandsStillUntilItIsThawed() {
        run.step(3);
        Moment before = momentAt(3);
        Controls frozen = Controls.NONE.withFrozen(Set.of(WeightGroup.EMBEDDING));
        run.setControls(frozen);
        run.step(3);
        Moment still = momentAt(6);
        assertEquals(frozen, still.controls());
        assertEquals(before.frame().embeddings(), still.frame().embeddings());
        assertNotEquals(before.model().weights(), still.model().weights());
        GroupMotion motion = still.history().get(6).motions().get(0);
        assertEquals(WeightGroup.EMBEDDING, motion.group());
        assertEquals(0, motion.update());
        assertTrue(motion.gradient() > 0, "the gradient is known all the same");
        run.setControls(Controls.NONE);
        run.step(1);
        assertNotEquals(before.frame().embeddings(), momentAt(7).frame().embeddings());
    }

    @Test
    void aPartThatIsOffGetsNoGradient() {
        run.setControls(Controls.NONE.withActive(new ActiveParts(true, false, true)));
        run.step(2);
        for (GroupMotion motion : momentAt(2).history().get(2).motions()) {
            boolean off =
                    switch (motion.group()) {
                        case QUERY, KEY, VALUE, ATTENTION_OUTPUT -> true;
                        default -> false;
                    };
            assertEquals(off, motion.gradient() == 0, motion::toString);
            assertEquals(off, motion.update() == 0, motion::toString);
        }
    }

    @Test
    void untiesBetweenTwoSteps() {
        run.step(4);
        Moment tied = momentAt(4);
        run.untie();
        Moment untied = run.ask(Stepper::moment).join();
        assertEquals(4, untied.frame().step());
        assertFalse(untied.model().config().tied());
        assertEquals(tied.model().tokenEmbeddings(), untied.model().of("output.weight"));
        run.step(1);
        Moment after = momentAt(5);
        assertNotEquals(after.model().tokenEmbeddings(), after.model().of("output.weight"));
    }

    @Test
    void withoutAnySentenceTheRunFailsInWords() {
        run.setControls(
                Controls.NONE.withLeftOut(
                        IntStream.range(0, SENTENCES).boxed().collect(Collectors.toSet())));
        run.ask(Stepper::moment).join();
        Frame frame = run.frames().collect().orElseThrow();
        assertEquals(RunState.FAILED, frame.state());
        assertFalse(frame.problem().orElseThrow().text().isBlank());
    }
}
