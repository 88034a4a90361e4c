package org.driftscope.benchmark;

import java.util.List;
import java.util.function.IntFunction;
import org.driftscope.model.ModelConfig;

/**
 * One size that grows while the others stay at a middle base.
 *
 * @param title what grows
 * @param sizes in rising order
 * @param model the model of a size
 */
record ScalingSweep(String title, List<Integer> sizes, IntFunction<ModelConfig> model) {
    static final List<ScalingSweep> ALL =
            List.of(
                    new ScalingSweep(
                            "vocabulary",
                            List.of(64, 128, 256, 512, 1_000, 2_000, 4_000, 7_000, 10_000),
                            size -> Workload.config(size, 64, 2, 4, 16)),
                    new ScalingSweep(
                            "d",
                            List.of(16, 24, 32, 48, 64, 96, 128, 192, 256),
                            size -> Workload.config(1_000, size, 2, 4, 16)),
                    new ScalingSweep(
                            "context",
                            List.of(8, 12, 16, 24, 32, 48, 64, 96, 128),
                            size -> Workload.config(1_000, 64, 2, 4, size)),
                    new ScalingSweep(
                            "layers",
                            List.of(1, 2, 3, 4, 5, 6),
                            size -> Workload.config(1_000, 64, size, 4, 16)));

    ScalingSweep {
        sizes = List.copyOf(sizes);
    }

    /**
     * Multiplications and additions of the matrix products of a step for each token, forward and
     * backward, attention without its mask included.
     */
    static double operationsPerToken(ModelConfig model) {
        double channels = model.dModel();
        double block = 4 * channels * channels + 2 * channels * model.feedForward();
        double attention = 2 * channels * model.context();
        double output = channels * model.vocabularySize();
        return 6 * (model.layers() * (block + attention) + output);
    }
}
