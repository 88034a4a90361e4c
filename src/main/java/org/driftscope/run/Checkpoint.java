package org.driftscope.run;

import java.util.List;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.ModelCopy;
import org.driftscope.text.BatchOrder;
import org.driftscope.training.TrainerState;

/**
 * All that a run needs to go on from a step as if it had never stopped, to the last bit, together
 * with its corpus and the settings it was started with. Immutable; safe to hand to any thread.
 *
 * @param frame the picture of the step
 * @param model the model after it
 * @param trainer what the trainer remembers
 * @param random where the run's random generator stands
 * @param batches the order of the batches; the next one has been drawn already
 * @param controls what is held back
 * @param learningRate of the steps to come
 * @param corpusLossEvery every how many steps the loss over the whole corpus is measured
 * @param looking how the embedding space is looked at
 * @param lastGradient (V, C) dL/dE of the last step, before clipping; zeros at step 0
 * @param gradientSum the same, summed over all steps; empty where the run keeps no history
 * @param changes what was changed since step 0, in that order
 */
public record Checkpoint(
        Frame frame,
        ModelCopy model,
        TrainerState trainer,
        SeededRandom.State random,
        BatchOrder batches,
        Controls controls,
        double learningRate,
        long corpusLossEvery,
        Looking looking,
        Matrix lastGradient,
        Optional<GradientSum> gradientSum,
        List<ChangeAt> changes) {
    public Checkpoint {
        changes = List.copyOf(changes);
    }

    /** Updates made. */
    public long step() {
        return frame.step();
    }

    /** About how much memory it takes, in bytes. */
    long bytes() {
        long numbers = Footprint.numbers(model.weights()) + Footprint.numbers(lastGradient);
        for (Matrix vector : trainer.optimizer().vectors()) {
            numbers += Footprint.numbers(vector);
        }
        numbers += looking.held().map(held -> Footprint.numbers(held.embeddings())).orElse(0L);
        long doubles =
                gradientSum.map(sum -> (long) sum.rows() * sum.columns()).orElse(0L)
                        + looking.near().map(Footprint::numbers).orElse(0L);
        return Footprint.OBJECTS
                + Float.BYTES * numbers
                + Double.BYTES * doubles
                + (long) Integer.BYTES * batches.size()
                + Footprint.of(frame)
                + Float.BYTES * Footprint.numbers(frame.previousEmbeddings());
    }
}
