package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.driftscope.math.Matrix;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Pass;
import org.driftscope.text.Batch;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

class HeldOutRunTest {
    private static final String CORPUS = "natural-80";

    private static Stepper stepper(int percent) {
        return new Stepper(
                Corpora.dataset(CORPUS),
                Corpora.stored(CORPUS).recommended().withHeldOutPercent(percent));
    }

    @Test
    void whatIsHeldOutIsNeverRead() {
        try (Stepper stepper = stepper(25)) {
            Set<Integer> held = stepper.description().heldOut();
            int sentences = stepper.description().dataset().sentenceCount();
            assertEquals(Math.round(sentences * 0.25), held.size());
            for (int step = 0; step < 60; step++) {
                for (Example example : stepper.moment().nextBatch()) {
                    assertFalse(held.contains(example.sentence()));
                }
                stepper.step();
            }
        }
    }

    /** Both losses against the mean of - log softmax, taken here from the logits in double. */
    @Test
    void bothLossesAreMeansOverTheirOwnSentences() {
        try (Stepper stepper = stepper(25)) {
            for (int step = 0; step < 20; step++) {
                stepper.step();
            }
            Dataset dataset = stepper.description().dataset();
            int context = stepper.description().modelConfig().context();
            List<Example> learned = new ArrayList<>();
            List<Example> held = new ArrayList<>();
            for (Example example : dataset.examples(context)) {
                boolean out = stepper.description().heldOut().contains(example.sentence());
                (out ? held : learned).add(example);
            }
            MeasuredLoss loss = stepper.frame().corpusLoss().orElseThrow(); // at every 10th step
            ModelCopy copy = stepper.moment().model();
            assertEquals(20, loss.step());
            assertEquals(mean(copy, learned), loss.learned(), 1e-4);
            assertEquals(mean(copy, held), loss.heldOut().orElseThrow(), 1e-4);
            assertTrue(Math.abs(loss.learned() - loss.heldOut().orElseThrow()) > 1e-3);
        }
    }

    private static double mean(ModelCopy copy, List<Example> examples) {
        double total = 0;
        int predictions = 0;
        int longest = examples.stream().mapToInt(Example::predictions).max().orElseThrow();
        try (LanguageModel model = new LanguageModel(copy);
                Pass pass = model.newPass(new Capacity(longest, longest))) {
            for (Example example : examples) {
                model.forward(new Batch(List.of(example)), pass);
                Matrix logits = pass.logits(); // (V, T)
                for (int t = 0; t < example.predictions(); t++) {
                    double sum = 0;
                    for (int v = 0; v < logits.rows(); v++) {
                        sum += Math.exp(logits.get(v, t));
                    }
                    total += Math.log(sum) - logits.get(example.token(t + 1), t);
                    predictions++;
                }
            }
        }
        return total / predictions;
    }

    /** Sentences that are learned by heart cost those that were never read. */
    @Test
    void aSmallTextIsLearnedByHeart() {
        try (Stepper stepper = stepper(25)) {
            double least = Double.POSITIVE_INFINITY;
            for (int step = 0; step < 400; step++) {
                Frame frame = stepper.step();
                if (frame.corpusLoss().isPresent()) {
                    double held = frame.corpusLoss().get().heldOut().orElseThrow();
                    least = Math.min(least, held);
                }
            }
            MeasuredLoss end = stepper.corpusLoss();
            assertTrue(end.heldOut().orElseThrow() > 1.05 * least, end + " least " + least);
            assertTrue(end.learned() < 0.8 * end.heldOut().orElseThrow(), end.toString());
        }
    }

    @Test
    void nothingHeldOutHasNoLoss() {
        try (Stepper stepper = stepper(0)) {
            assertTrue(stepper.description().heldOut().isEmpty());
            assertTrue(stepper.corpusLoss().heldOut().isEmpty());
        }
    }
}
