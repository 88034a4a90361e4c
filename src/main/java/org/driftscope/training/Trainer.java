package org.driftscope.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.Capacity;
import org.driftscope.model.GradientPart;
import org.driftscope.model.Gradients;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.Pass;
import org.driftscope.model.WeightGroup;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Batch;

/**
 * Trains a model, a step at a time. The sequences of a batch are divided into shards, as many as
 * its size asks for; threads take the shards, then the parts of the gradients, then stretches of
 * the weights. No number depends on which thread computes it, so the results are the same with any
 * number of threads. Allocates all it needs at the start; nothing but small objects after that.
 * Owned by one thread; {@link #close} frees its memory, not the model's, and ends its threads.
 */
public final class Trainer implements AutoCloseable {
    /** With fewer tokens than this, handing a shard to another thread gains nothing. */
    private static final int TOKENS_WORTH_SHARING = 192;

    /** A large shard wastes least: the products read all weights once for each shard. */
    private static final int TOKENS_IN_SHARD = 512;

    private static final int MOST_SHARDS = 8;

    private final LanguageModel model;
    private final List<Pass> passes = new ArrayList<>();
    private final Batch[] shards;
    private final double[] losses;
    private final Gradients gradients;
    private final Workers workers = new Workers();
    private final Optimizer optimizer;
    private final WeightUpdate update;
    private final DivergenceDetector divergence;
    private final Workers.Task readShard = this::readShard;
    private final Workers.Task addGradients = this::addGradients;
    private Set<WeightGroup> frozen = Set.of();
    private double weight;
    private double learningRate;
    private long steps;

    /**
     * A trainer for batches up to the capacity, with one thread.
     *
     * @throws ProblemException where the machine has not enough memory
     */
    public Trainer(LanguageModel model, OptimizerConfig config, Capacity capacity) {
        this.model = model;
        int count = shards(capacity.tokens());
        shards = new Batch[count];
        losses = new double[count];
        try {
            for (int i = 0; i < count; i++) {
                passes.add(model.newPass(capacity.ofShard(count)));
            }
            optimizer = optimizer(config, model);
            update = new WeightUpdate(optimizer, config.clipNorm(), workers);
            chooseTrained();
            divergence = new DivergenceDetector(model.config().vocabularySize());
            learningRate = config.learningRate();
            gradients = model.newGradients(); // last, so that nothing fails while it is held
        } catch (RuntimeException | Error e) {
            passes.forEach(Pass::close);
            throw e;
        }
    }

    /** So few that little is wasted, and at least two where the work is worth sharing. */
    private static int shards(int tokens) {
        return tokens < TOKENS_WORTH_SHARING
                ? 1
                : Math.min(MOST_SHARDS, Math.max(2, tokens / TOKENS_IN_SHARD));
    }

    private static Optimizer optimizer(OptimizerConfig config, LanguageModel model) {
        return switch (config.kind()) {
            case ADAM -> new Adam(config, model.parameterCount());
            case ADAMW -> new AdamW(config, model.parameters());
            case SGD -> new Sgd(config, model.parameterCount());
        };
    }

    /** How many threads share the steps to come, the caller's among them. */
    public void setThreads(int threads) {
        workers.setThreads(shards.length == 1 ? 1 : threads);
    }

    /**
     * Takes one step: forward, loss, backward, clipping, update.
     *
     * @throws ProblemException where training has run away; the weights are left as they were
     */
    public StepResult step(Batch batch) {
        weight = 1.0 / batch.tokens();
        for (int i = 0; i < shards.length; i++) {
            shards[i] = batch.shard(i, shards.length);
        }
        workers.run(shards.length, readShard);
        gradients.clear();
        workers.run(model.parts().size(), addGradients);
        double norm = update.norm(gradients);
        StepResult result = new StepResult(steps + 1, meanLoss(), norm, learningRate);
        Optional<Problem> problem = divergence.observe(result, learningRate * update.clipped(norm));
        if (problem.isPresent()) {
            throw new ProblemException(problem.get());
        }
        update.apply(model.weights(), gradients, norm, learningRate);
        steps++;
        return result;
    }

    /** These groups keep their weights from now on, and the optimizer what it remembers of them. */
    public void setFrozen(Set<WeightGroup> groups) {
        frozen = Set.copyOf(groups);
        chooseTrained();
    }

    /** Has only these parts of the model take part from now on; the weights of others rest. */
    public void setActive(ActiveParts active) {
        model.setActive(active);
        chooseTrained();
    }

    private void chooseTrained() {
        update.setTrained(
                Stretch.of(
                        model.parameters(),
                        parameter ->
                                parameter.isActive(model.active())
                                        && !frozen.contains(WeightGroup.of(parameter))));
    }

    /** The gradients of the last step, before clipping; 0 where there was none. */
    public Gradients gradients() {
        return gradients;
    }

    /** What it remembers now, besides the model. */
    public TrainerState state() {
        return new TrainerState(steps, optimizer.state(), divergence.state());
    }

    /** Goes on where another trainer stood, of the same kind of optimizer and size of model. */
    public void restore(TrainerState state) {
        optimizer.restore(state.optimizer());
        divergence.restore(state.divergence());
        steps = state.steps();
    }

    /** Forward, loss and backward of one shard. */
    private void readShard(int index) {
        Batch shard = shards[index];
        Pass pass = passes.get(index);
        if (shard.tokens() == 0) {
            losses[index] = 0;
            return;
        }
        model.forward(shard, pass);
        losses[index] = model.totalLoss(pass);
        model.backward(weight, pass);
    }

    /** Adds up one part of the gradients over the shards, always in the same order. */
    private void addGradients(int index) {
        GradientPart part = model.parts().get(index);
        for (int i = 0; i < shards.length; i++) {
            if (shards[i].tokens() > 0) {
                part.add(passes.get(i), gradients);
            }
        }
    }

    private double meanLoss() {
        double total = 0;
        for (double loss : losses) {
            total += loss;
        }
        return total * weight;
    }

    /** Sets the learning rate of the steps to come. */
    public void setLearningRate(double rate) {
        OptimizerConfig.requireLearningRate(rate);
        learningRate = rate;
    }

    @Override
    public void close() {
        workers.close();
        passes.forEach(Pass::close);
        gradients.close();
    }
}
