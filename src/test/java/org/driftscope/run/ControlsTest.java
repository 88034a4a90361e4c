package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Parameter;
import org.driftscope.model.WeightGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlsTest {
    private static void steps(Stepper stepper, int count) {
        for (int step = 0; step < count; step++) {
            stepper.step();
        }
    }

    @ParameterizedTest
    @EnumSource(WeightGroup.class)
    void frozenWeightsStayExactlyStillAndAllOthersMove(WeightGroup group) {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            steps(stepper, 5);
            ModelCopy before = stepper.moment().model();
            stepper.setControls(Controls.NONE.withFrozen(Set.of(group)));
            steps(stepper, 5);
            ModelCopy after = stepper.moment().model();
            for (Parameter parameter : before.layout().parameters()) {
                assertEquals(
                        WeightGroup.of(parameter) == group,
                        parameter.of(before.weights()).equals(parameter.of(after.weights())),
                        parameter.name());
            }
        }
    }

    /** Adam moves a thawed weight as if the steps in between had not been. */
    @Test
    void aThawedWeightGoesOnWithWhatTheOptimizerRemembers() {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            steps(stepper, 5);
            stepper.setControls(Controls.NONE.withFrozen(Set.of(WeightGroup.values())));
            Matrix before = stepper.moment().model().weights();
            steps(stepper, 5);
            assertEquals(before, stepper.moment().model().weights());
            stepper.setControls(Controls.NONE);
            steps(stepper, 1);
            assertNotEquals(before, stepper.moment().model().weights());
        }
    }

    @Test
    void whatIsOffGetsNoGradientAndRests() {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            steps(stepper, 5);
            ModelCopy before = stepper.moment().model();
            stepper.setControls(Controls.NONE.withActive(new ActiveParts(false, false, true)));
            steps(stepper, 5);
            ModelCopy after = stepper.moment().model();
            for (Parameter parameter : before.layout().parameters()) {
                boolean off =
                        parameter.name().equals("positionEmbedding")
                                || parameter.name().contains(".attention");
                assertEquals(
                        off,
                        parameter.of(before.weights()).equals(parameter.of(after.weights())),
                        parameter.name());
            }
        }
    }

    @Test
    void sentencesThatAreLeftOutAreNotRead() {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            Set<Integer> even =
                    IntStream.range(0, 87)
                            .filter(s -> s % 2 == 0)
                            .boxed()
                            .collect(Collectors.toSet());
            stepper.setControls(Controls.NONE.withLeftOut(even));
            for (int step = 0; step < 10; step++) {
                assertTrue(
                        stepper.moment().nextBatch().stream().allMatch(e -> e.sentence() % 2 == 1));
                stepper.step();
            }
            Set<Integer> all = IntStream.range(0, 87).boxed().collect(Collectors.toSet());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> stepper.setControls(Controls.NONE.withLeftOut(all)));
        }
    }

    @Test
    void untyingCopiesEAndFromThenOnTheTwoPart() {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            steps(stepper, 20);
            double loss = stepper.corpusLoss().learned();
            Matrix tied = stepper.moment().model().tokenEmbeddings();
            Matrix gradient = stepper.moment().lastGradient();
            stepper.untie();
            assertEquals(gradient, stepper.moment().lastGradient());
            assertNotEquals(Matrix.zeros(gradient.rows(), gradient.columns()), gradient);
            ModelCopy untied = stepper.moment().model();
            assertFalse(untied.config().tied());
            assertEquals(tied, untied.tokenEmbeddings());
            assertEquals(tied, untied.of("output.weight"));
            assertEquals(loss, stepper.corpusLoss().learned(), 1e-9);
            long next = stepper.step().step();
            assertEquals(21, next);
            ModelCopy later = stepper.moment().model();
            assertNotEquals(later.tokenEmbeddings(), later.of("output.weight"));
            assertNotEquals(tied, later.tokenEmbeddings());
        }
    }

    @Test
    void rememberingThePastChangesNoBit() {
        try (Stepper plain = Corpora.stepper("starter-natural-4", 2);
                Stepper remembering =
                        new Stepper(
                                Corpora.dataset("starter-natural-4"),
                                Corpora.stored("starter-natural-4").recommended().withSeed(2),
                                true)) {
            steps(plain, 30);
            for (int step = 0; step < 30; step++) {
                remembering.step();
                remembering.moment();
            }
            assertEquals(plain.moment().model().weights(), remembering.moment().model().weights());
            assertEquals(31, remembering.moment().history().size());
            assertEquals(
                    remembering.moment().frame().embeddings(),
                    remembering.moment().history().get(30).model().tokenEmbeddings());
        }
    }
}
