package org.driftscope.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.ModelConfig;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;

/**
 * Sequences of full length whose tokens follow Zipf's law: token id r has probability proportional
 * to 1 / (r + 1). Trained by Adam without clipping.
 *
 * @param model its shape
 * @param sequences in each batch
 * @param batches how many different ones
 */
record SyntheticCase(ModelConfig model, int sequences, int batches) {
    private static final long SEED = 1;

    static final OptimizerConfig OPTIMIZER =
            new OptimizerConfig(
                    OptimizerKind.ADAM, 1e-3, 0.9, 0.99, 1e-8, 0, 0, Double.POSITIVE_INFINITY);

    /** Draws the weights, then the tokens, from one seed. */
    TrainingCase create() {
        SeededRandom random = new SeededRandom(SEED);
        float[] weights = Workload.randomStart(model, random);
        double[] shares = shares(model.vocabularySize());
        List<Batch> drawn = new ArrayList<>();
        for (int batch = 0; batch < batches; batch++) {
            List<Example> examples = new ArrayList<>();
            for (int s = 0; s < sequences; s++) {
                int[] tokens = new int[model.context() + 1];
                Arrays.setAll(tokens, unused -> draw(shares, random.nextDouble()));
                examples.add(new Example(s, tokens));
            }
            drawn.add(new Batch(examples));
        }
        return new TrainingCase(model, OPTIMIZER, weights, drawn);
    }

    /** The probability of each token and of all before it. */
    private static double[] shares(int vocabulary) {
        double[] shares = new double[vocabulary];
        double total = 0;
        for (int id = 0; id < vocabulary; id++) {
            total += 1.0 / (id + 1);
            shares[id] = total;
        }
        for (int id = 0; id < vocabulary; id++) {
            shares[id] /= total;
        }
        return shares;
    }

    private static int draw(double[] shares, double uniform) {
        int found = Arrays.binarySearch(shares, uniform);
        return Math.min(found >= 0 ? found + 1 : -found - 1, shares.length - 1);
    }
}
