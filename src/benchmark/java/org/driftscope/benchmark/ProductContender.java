package org.driftscope.benchmark;

import java.io.IOException;
import java.util.Arrays;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.Parameter;
import org.driftscope.text.Batch;
import org.driftscope.training.Trainer;

/** The product's own trainer. */
final class ProductContender implements Contender {
    private final TrainingCase training;
    private final LanguageModel model;
    private final Trainer trainer;

    ProductContender(TrainingCase training, int threads) {
        this.training = training;
        model = new LanguageModel(training.model(), new SeededRandom(0));
        for (Parameter parameter : model.parameters()) {
            int from = parameter.offset();
            model.set(
                    parameter.name(),
                    Arrays.copyOfRange(training.weights(), from, from + parameter.size()));
        }
        trainer = new Trainer(model, training.optimizer(), capacity(training));
        trainer.setThreads(threads);
    }

    /** Room for the largest batch of the case. */
    static Capacity capacity(TrainingCase training) {
        return new Capacity(
                training.batches().stream().mapToInt(Batch::tokens).max().orElseThrow(),
                training.batches().stream().mapToInt(Batch::longest).max().orElseThrow());
    }

    @Override
    public double step(int index) {
        return trainer.step(training.batches().get(index)).loss();
    }

    @Override
    public void close() {
        trainer.close();
        model.close();
    }

    /** See {@link ContenderMain}. */
    public static void main(String[] args) throws IOException {
        ContenderMain.run(args, ProductContender::new);
    }
}
