package org.driftscope.run;

import java.util.List;
import java.util.function.Supplier;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.text.Example;
import org.driftscope.training.CorpusLoss;
import org.driftscope.training.Trainer;

/** A model and what trains and tests it. Owned by one thread; {@link #close} frees their memory. */
final class Learner implements AutoCloseable {
    private final LanguageModel model;
    private final Trainer trainer;
    private final CorpusLoss corpusLoss;

    /**
     * Takes the model that {@code supplier} makes over.
     *
     * @throws org.driftscope.problem.ProblemException where the machine has not enough memory
     */
    Learner(Supplier<LanguageModel> supplier, RunSettings settings, List<Example> examples) {
        model = supplier.get();
        try {
            trainer =
                    new Trainer(
                            model,
                            settings.optimizer(),
                            Capacity.of(examples, settings.batchSize()));
        } catch (RuntimeException | Error e) {
            model.close();
            throw e;
        }
        try {
            corpusLoss = new CorpusLoss(model, examples);
        } catch (RuntimeException | Error e) {
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

    CorpusLoss corpusLoss() {
        return corpusLoss;
    }

    @Override
    public void close() {
        corpusLoss.close();
        trainer.close();
        model.close();
    }
}
