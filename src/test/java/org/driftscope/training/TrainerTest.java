package org.driftscope.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Pass;
import org.driftscope.model.Positions;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

class TrainerTest {
    /** "a dog runs ." and "a cat sleeps .": only the second word can't be known. */
    private static final List<Example> EXAMPLES =
            List.of(new Example(0, 0, 1, 2, 3), new Example(1, 0, 4, 5, 3));

    private static final Batch BATCH = new Batch(EXAMPLES);
    private static final Capacity CAPACITY = Capacity.of(EXAMPLES, 2);

    private static LanguageModel model(boolean tied) {
        ModelConfig config =
                new ModelConfig(6, 8, 1, 2, 16, 3, Activation.GELU, Positions.LEARNED, tied, 0.1);
        return new LanguageModel(config, new SeededRandom(1));
    }

    @Test
    void learnsTwoSentencesDownToWhatCannotBeKnown() {
        double floor = Math.log(2) / 3; // one choice of two in three predictions
        for (boolean tied : new boolean[] {true, false}) {
            try (LanguageModel model = model(tied);
                    Trainer trainer = new Trainer(model, OptimizerConfig.DEFAULT, CAPACITY);
                    CorpusLoss corpusLoss = new CorpusLoss(model, EXAMPLES)) {
                for (int step = 0; step < 300; step++) {
                    trainer.step(BATCH);
                }
                assertEquals(floor, corpusLoss.mean(), 0.01);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        assertEquals(weightsAfter(20, false), weightsAfter(20, false));
    }

    @Test
    void lookingAtTheModelBetweenStepsChangesNothing() {
        assertEquals(weightsAfter(20, false), weightsAfter(20, true));
    }

    private static Matrix weightsAfter(int steps, boolean inspected) {
        try (LanguageModel model = model(true);
                Trainer trainer = new Trainer(model, OptimizerConfig.DEFAULT, CAPACITY);
                Pass own = model.newPass(CAPACITY);
                var ownGradients = model.newGradients()) {
            for (int step = 0; step < steps; step++) {
                trainer.step(BATCH);
                if (inspected) {
                    Batch other = new Batch(List.of(new Example(0, 5, 4, 3)));
                    model.forward(other, own);
                    model.loss(other, own);
                    model.backward(other, own, ownGradients);
                }
            }
            return model.weights().toMatrix();
        }
    }

    @Test
    void aRunawayIsToldInWordsAndTheWeightsStay() {
        OptimizerConfig wild =
                new OptimizerConfig(
                        OptimizerKind.SGD, 100, 0.9, 0.99, 1e-8, 0, 0, Double.POSITIVE_INFINITY);
        try (LanguageModel model = model(true);
                Trainer trainer = new Trainer(model, wild, CAPACITY)) {
            Matrix[] last = {model.weights().toMatrix()};
            ProblemException problem =
                    assertThrows(
                            ProblemException.class,
                            () -> {
                                for (int step = 0; step < 20; step++) {
                                    last[0] = model.weights().toMatrix();
                                    trainer.step(BATCH);
                                }
                            });
            assertTrue(problem.getMessage().contains("learning rate"), problem.getMessage());
            assertEquals(last[0], model.weights().toMatrix());
            for (float weight : model.weights().toMatrix().toArray()) {
                assertTrue(Float.isFinite(weight));
            }
        }
    }
}
