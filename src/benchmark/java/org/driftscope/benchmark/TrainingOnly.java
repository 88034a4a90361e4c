package org.driftscope.benchmark;

import java.util.List;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Batch;
import org.driftscope.text.BatchSampler;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.training.Trainer;

/** The steps of a run without any picture: same start, same batches, one thread. */
final class TrainingOnly implements AutoCloseable {
    private final LanguageModel model;
    private final BatchSampler batches;
    private final Trainer trainer;

    TrainingOnly(Dataset dataset, RunSettings settings) {
        SeededRandom random = new SeededRandom(settings.seed());
        ModelConfig config = Workload.resolved(dataset, settings);
        List<Example> examples = dataset.examples(config.context());
        batches = new BatchSampler(examples, settings.batchSize(), random);
        model = new LanguageModel(config, random);
        Capacity capacity = Capacity.of(examples, settings.batchSize());
        trainer = new Trainer(model, settings.optimizer(), capacity);
    }

    void step() {
        trainer.step(new Batch(batches.next()));
    }

    @Override
    public void close() {
        trainer.close();
        model.close();
    }
}
