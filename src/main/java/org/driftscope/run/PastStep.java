package org.driftscope.run;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;

/**
 * A run as it was after an earlier step.
 *
 * @param step updates made
 * @param model the model after them
 * @param embeddingGradient (V, C) dL/dE of the batch of the last of these updates, before clipping;
 *     zeros at step 0
 * @param motions how far that update moved each group of weights
 * @param opened whether it came with a run that was opened, so that its neighbours are not there
 */
public record PastStep(
        long step,
        ModelCopy model,
        Matrix embeddingGradient,
        List<GroupMotion> motions,
        boolean opened) {
    public PastStep {
        motions = List.copyOf(motions);
    }

    /** Of a run that was not opened. */
    public PastStep(
            long step, ModelCopy model, Matrix embeddingGradient, List<GroupMotion> motions) {
        this(step, model, embeddingGradient, motions, false);
    }

    /** What a checkpoint tells of its step: all but how far the update moved the groups. */
    static PastStep of(Checkpoint at) {
        return new PastStep(at.step(), at.model(), at.lastGradient(), GroupMotion.of(at), true);
    }

    /** The same step as another run of the same course knows it. */
    PastStep as(PastStep known) {
        return new PastStep(
                step, known.model(), known.embeddingGradient(), known.motions(), opened);
    }

    /** About how much memory it takes, in bytes. */
    long bytes() {
        return Footprint.OBJECTS + Float.BYTES * size();
    }

    /** Numbers it holds. */
    long size() {
        return (long) model.weights().columns()
                + (long) embeddingGradient.rows() * embeddingGradient.columns();
    }
}
