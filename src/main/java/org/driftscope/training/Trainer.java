package org.driftscope.training;

import java.util.Optional;
import org.driftscope.model.Capacity;
import org.driftscope.model.Gradients;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.Pass;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Batch;

/**
 * Trains a model, a step at a time. Allocates all it needs at the start; nothing but small objects
 * after that. Owned by one thread; {@link #close} frees its memory, not the model's.
 */
public final class Trainer implements AutoCloseable {
    private final LanguageModel model;
    private final Pass pass;
    private final Gradients gradients;
    private final Optimizer optimizer;
    private final WeightUpdate update;
    private final DivergenceDetector divergence;
    private double learningRate;
    private long steps;

    /**
     * A trainer for batches up to the capacity.
     *
     * @throws ProblemException where the machine has not enough memory
     */
    public Trainer(LanguageModel model, OptimizerConfig config, Capacity capacity) {
        this.model = model;
        pass = model.newPass(capacity);
        try {
            optimizer = optimizer(config, model);
            update = new WeightUpdate(optimizer, config.clipNorm());
            divergence = new DivergenceDetector(model.config().vocabularySize());
            learningRate = config.learningRate();
            gradients = model.newGradients(); // last, so that nothing fails while it is held
        } catch (RuntimeException | Error e) {
            pass.close();
            throw e;
        }
    }

    private static Optimizer optimizer(OptimizerConfig config, LanguageModel model) {
        return switch (config.kind()) {
            case ADAM -> new Adam(config, model.parameterCount());
            case ADAMW -> new AdamW(config, model.parameters());
            case SGD -> new Sgd(config, model.parameterCount());
        };
    }

    /**
     * Takes one step: forward, loss, backward, clipping, update.
     *
     * @throws ProblemException where training has run away; the weights are left as they were
     */
    public StepResult step(Batch batch) {
        model.forward(batch, pass);
        double loss = model.loss(batch, pass);
        gradients.clear();
        model.backward(batch, pass, gradients);
        double norm = update.norm(gradients);
        StepResult result = new StepResult(steps + 1, loss, norm, learningRate);
        Optional<Problem> problem = divergence.observe(result, learningRate * update.clipped(norm));
        if (problem.isPresent()) {
            throw new ProblemException(problem.get());
        }
        update.apply(model.weights(), gradients, norm, learningRate);
        steps++;
        return result;
    }

    /** Sets the learning rate of the steps to come. */
    public void setLearningRate(double rate) {
        OptimizerConfig.requireLearningRate(rate);
        learningRate = rate;
    }

    @Override
    public void close() {
        pass.close();
        gradients.close();
    }
}
