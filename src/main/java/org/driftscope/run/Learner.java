package org.driftscope.run;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.driftscope.math.Tensor;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.training.CorpusLoss;
import org.driftscope.training.OptimizerState;
import org.driftscope.training.Trainer;
import org.driftscope.training.TrainerState;

/** A model and what trains and tests it. Owned by one thread; {@link #close} frees their memory. */
final class Learner implements AutoCloseable {
    private final LanguageModel model;
    private final Trainer trainer;
    private final CorpusLoss corpusLoss;
    private final Optional<CorpusLoss> heldOutLoss;

    /**
     * Takes the model that {@code supplier} makes over.
     *
     * @throws org.driftscope.problem.ProblemException where the machine has not enough memory
     */
    Learner(Supplier<LanguageModel> supplier, RunSettings settings, Split split) {
        model = supplier.get();
        try {
            trainer =
                    new Trainer(
                            model,
                            settings.optimizer(),
                            Capacity.of(split.learned(), settings.batchSize()));
        } catch (RuntimeException | Error e) {
            model.close();
            throw e;
        }
        try {
            corpusLoss = new CorpusLoss(model, split.learnedSample());
        } catch (RuntimeException | Error e) {
            trainer.close();
            model.close();
            throw e;
        }
        try {
            heldOutLoss =
                    split.heldOutSample().isEmpty()
                            ? Optional.empty()
                            : Optional.of(new CorpusLoss(model, split.heldOutSample()));
        } catch (RuntimeException | Error e) {
            corpusLoss.close();
            trainer.close();
            model.close();
            throw e;
        }
    }

    LanguageModel model() {
        return model;
    }

    Trainer trainer() {
        return trainer;
    }

    /** dL/dE (V, C) of the last step; changes with each. */
    Tensor embeddingGradient() {
        return trainer.gradients().of(model.parameter("tokenEmbedding"));
    }

    /** Stands where a checkpoint of a model of this shape was taken. */
    void restore(Checkpoint at) {
        model.weights().put(at.model().weights().toArray());
        trainer.restore(at.trainer());
        embeddingGradient().put(at.lastGradient().toArray());
    }

    /**
     * One whose output has a matrix of its own, at first a copy of E with all that the optimizer
     * remembers of E; its last gradient is this one's.
     *
     * @throws org.driftscope.problem.ProblemException where the machine has not enough memory
     */
    Learner untied(RunSettings settings, Split split) {
        ModelCopy tied = model.copy();
        TrainerState state = trainer.state();
        Learner untied = new Learner(() -> new LanguageModel(tied.untied()), settings, split);
        OptimizerState memory = state.optimizer();
        untied.trainer.restore(
                state.withOptimizer(
                        new OptimizerState(
                                memory.steps(),
                                memory.vectors().stream().map(tied::untied).toList())));
        untied.embeddingGradient().put(embeddingGradient().toMatrix().toArray());
        return untied;
    }

    /** The mean losses after step {@code step}, with the model as it is now. */
    MeasuredLoss loss(long step) {
        OptionalDouble heldOut =
                heldOutLoss
                        .map(loss -> OptionalDouble.of(loss.mean()))
                        .orElseGet(OptionalDouble::empty);
        return new MeasuredLoss(step, corpusLoss.mean(), heldOut);
    }

    @Override
    public void close() {
        heldOutLoss.ifPresent(CorpusLoss::close);
        corpusLoss.close();
        trainer.close();
        model.close();
    }
}
