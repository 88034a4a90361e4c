package org.driftscope.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.Capacity;
import org.driftscope.model.Gradients;
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
                    model.loss(own);
                    model.backward(own, ownGradients);
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

    /** 40 sequences of 1 to 30 tokens: more than 512 in all, which makes two shards. */
    private static Batch large(long seed) {
        SeededRandom random = new SeededRandom(seed);
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < 40; s++) {
            int[] tokens = new int[2 + (s * 7) % 30];
            for (int t = 0; t < tokens.length; t++) {
                tokens[t] = random.nextInt(50);
            }
            examples.add(new Example(s, tokens));
        }
        return new Batch(examples);
    }

    private static LanguageModel largeModel() {
        return new LanguageModel(
                new ModelConfig(
                        50, 16, 2, 4, 32, 30, Activation.GELU, Positions.LEARNED, true, 0.1),
                new SeededRandom(1));
    }

    private static Matrix weightsWith(int threads, int changed) {
        Batch batch = large(1);
        try (LanguageModel model = largeModel();
                Trainer trainer =
                        new Trainer(
                                model,
                                OptimizerConfig.DEFAULT,
                                new Capacity(batch.tokens() + 1_000, 30))) {
            trainer.setThreads(threads);
            for (int step = 0; step < 30; step++) {
                if (step == 15) {
                    trainer.setThreads(changed);
                }
                trainer.step(step % 2 == 0 ? batch : large(step));
            }
            return model.weights().toMatrix();
        }
    }

    @Test
    void theNumberOfThreadsChangesNotABit() {
        Matrix one = weightsWith(1, 1);
        assertEquals(one, weightsWith(2, 2));
        assertEquals(one, weightsWith(5, 5));
        assertEquals(one, weightsWith(3, 1));
    }

    @Test
    void shardsTogetherTakeTheStepOfTheWholeBatch() {
        Batch batch = large(1);
        assertTrue(batch.tokens() > 512, "not shared: " + batch.tokens());
        try (LanguageModel model = largeModel();
                LanguageModel whole = largeModel();
                Pass pass = whole.newPass(new Capacity(batch.tokens(), 30));
                Gradients gradients = whole.newGradients();
                Trainer trainer =
                        new Trainer(
                                model, OptimizerConfig.DEFAULT, new Capacity(batch.tokens(), 30))) {
            trainer.setThreads(2);
            StepResult result = trainer.step(batch);
            whole.forward(batch, pass);
            assertEquals(whole.loss(pass), result.loss(), 1e-6);
            whole.backward(pass, gradients);
            double squares = 0;
            for (float gradient : gradients.whole().toMatrix().toArray()) {
                squares += (double) gradient * gradient;
            }
            assertEquals(Math.sqrt(squares), result.gradientNorm(), 1e-5 * Math.sqrt(squares));
        }
    }

    @Test
    void aBatchOfFewerSequencesThanShardsIsLearnedAllTheSame() {
        Batch one = new Batch(List.of(new Example(0, 1, 2, 3)));
        try (LanguageModel model = largeModel();
                Trainer trainer =
                        new Trainer(model, OptimizerConfig.DEFAULT, new Capacity(4_000, 30))) {
            trainer.setThreads(2);
            double first = trainer.step(one).loss();
            for (int step = 0; step < 20; step++) {
                trainer.step(one);
            }
            assertTrue(trainer.step(one).loss() < first / 2);
        }
    }
}
