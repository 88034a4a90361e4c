package org.driftscope.run;

import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.TextSettings;
import org.driftscope.training.OptimizerConfig;

/**
 * Everything that, together with the corpus, decides a run down to the last bit.
 *
 * @param text how sentences become tokens
 * @param model the model's sizes
 * @param optimizer the update rule
 * @param batchSize sentences a step
 * @param seed start of all random numbers
 * @param projection how the embedding space is looked at
 * @param heldOutPercent how many of a hundred sentences are kept out of training
 */
public record RunSettings(
        TextSettings text,
        ModelSettings model,
        OptimizerConfig optimizer,
        int batchSize,
        long seed,
        ProjectionSettings projection,
        int heldOutPercent) {
    public static final int MOST_BATCH_SIZE = 4096;
    public static final int MOST_HELD_OUT_PERCENT = 50;

    public static final RunSettings DEFAULT =
            new RunSettings(
                    TextSettings.DEFAULT,
                    ModelSettings.DEFAULT,
                    OptimizerConfig.DEFAULT,
                    32,
                    1,
                    ProjectionSettings.DEFAULT,
                    0);

    public RunSettings {
        if (batchSize < 1 || batchSize > MOST_BATCH_SIZE) {
            throw new IllegalArgumentException(
                    "The batch is " + batchSize + " but must be 1 to " + MOST_BATCH_SIZE + ".");
        }
        if (heldOutPercent < 0 || heldOutPercent > MOST_HELD_OUT_PERCENT) {
            throw new IllegalArgumentException(
                    "The sentences held out are "
                            + heldOutPercent
                            + " % but must be 0 to "
                            + MOST_HELD_OUT_PERCENT
                            + " %.");
        }
        if (projection.dimensions() > model.dModel()) {
            throw new IllegalArgumentException(
                    "Vectors of length "
                            + model.dModel()
                            + " can't be shown in "
                            + projection.dimensions()
                            + " dimensions.");
        }
        if (projection.componentsNeeded() > model.dModel()) {
            throw new IllegalArgumentException(
                    "Vectors of length "
                            + model.dModel()
                            + " have no component "
                            + projection.componentsNeeded()
                            + ".");
        }
    }

    /** The same with another seed. */
    public RunSettings withSeed(long other) {
        return new RunSettings(
                text, model, optimizer, batchSize, other, projection, heldOutPercent);
    }

    /** The same with another number of sentences a step. */
    public RunSettings withBatchSize(int other) {
        return new RunSettings(text, model, optimizer, other, seed, projection, heldOutPercent);
    }

    /** The same, looked at in another way. */
    public RunSettings withProjection(ProjectionSettings other) {
        return new RunSettings(text, model, optimizer, batchSize, seed, other, heldOutPercent);
    }

    /** The same with another update rule. */
    public RunSettings withOptimizer(OptimizerConfig other) {
        return new RunSettings(text, model, other, batchSize, seed, projection, heldOutPercent);
    }

    /** The same with other text settings. */
    public RunSettings withText(TextSettings other) {
        return new RunSettings(
                other, model, optimizer, batchSize, seed, projection, heldOutPercent);
    }

    /** The same with other sizes. */
    public RunSettings withModel(ModelSettings other) {
        return new RunSettings(text, other, optimizer, batchSize, seed, projection, heldOutPercent);
    }

    /** The same with another share of the sentences kept out of training. */
    public RunSettings withHeldOutPercent(int other) {
        return new RunSettings(text, model, optimizer, batchSize, seed, projection, other);
    }
}
