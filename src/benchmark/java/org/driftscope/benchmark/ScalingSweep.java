package org.driftscope.benchmark;

import java.util.List;
import java.util.function.IntFunction;
import org.driftscope.model.ModelConfig;

/** One size that grows while the others stay at a middle base. */
enum ScalingSweep {
    /** V. */
    VOCABULARY(
            List.of(64, 128, 256, 512, 1_000, 2_000, 4_000, 7_000, 10_000),
            size -> Workload.config(size, 64, 2, 4, 16)),
    /** C, with F = 4 C. */
    D_MODEL(
            List.of(16, 24, 32, 48, 64, 96, 128, 192, 256),
            size -> Workload.config(1_000, size, 2, 4, 16)),
    /** T. */
    CONTEXT(
            List.of(8, 12, 16, 24, 32, 48, 64, 96, 128),
            size -> Workload.config(1_000, 64, 2, 4, size)),
    /** Transformer blocks. */
    LAYERS(List.of(1, 2, 3, 4, 5, 6), size -> Workload.config(1_000, 64, size, 4, 16));

    private final List<Integer> sizes;
    private final IntFunction<ModelConfig> model;

    ScalingSweep(List<Integer> sizes, IntFunction<ModelConfig> model) {
        this.sizes = sizes;
        this.model = model;
    }

    /** In rising order. */
    List<Integer> sizes() {
        return sizes;
    }

    ModelConfig model(int size) {
        return model.apply(size);
    }

    /** Such as "vocabulary". */
    String title() {
        return switch (this) {
            case VOCABULARY -> "vocabulary";
            case D_MODEL -> "d";
            case CONTEXT -> "context";
            case LAYERS -> "layers";
        };
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
