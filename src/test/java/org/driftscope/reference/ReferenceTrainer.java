package org.driftscope.reference;

import org.driftscope.text.Batch;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.StepResult;

/** Forward, backward, clip, update: the training step of the reference. */
public final class ReferenceTrainer {
    private final ReferenceModel model;
    private final OptimizerConfig config;
    private final ReferenceOptimizer optimizer;
    private long step;

    /** Trains {@code model} itself, not a copy. */
    public ReferenceTrainer(ReferenceModel model, OptimizerConfig config) {
        this.model = model;
        this.config = config;
        optimizer = ReferenceOptimizers.of(config);
    }

    /** One update; the model's gradients are left clipped. */
    public StepResult step(Batch batch) {
        double loss = model.lossAndGradients(batch);
        double norm = ReferenceOptimizers.clip(model.gradients(), config.clipNorm());
        optimizer.update(model.parameters(), model.gradients());
        return new StepResult(++step, loss, norm, config.learningRate());
    }
}
