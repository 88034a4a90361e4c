package org.driftscope.run;

import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Dataset;

/**
 * The straight line from tokens to a picture, one step at a time, on the caller's thread: the same
 * with and without a screen. Not thread-safe.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Stepper implements AutoCloseable {
    private final RunDescription description;

    /** Builds the model with its random start. */
    public Stepper(Dataset dataset, RunSettings settings) {
        description = new RunDescription(dataset, settings, null, 0, java.util.List.of(), null);
    }

    /** What stays the same. */
    public RunDescription description() {
        return description;
    }

    /** The state as it is now. */
    public Frame frame() {
        throw new IllegalStateException(description.toString());
    }

    /** Takes one step. */
    public Frame step() {
        throw new IllegalStateException(description.toString());
    }

    /** The learning rate of the steps to come. */
    public void setLearningRate(double learningRate) {
        throw new IllegalStateException("" + learningRate);
    }

    /** Looks at the embeddings in another way from now on and returns the present state so seen. */
    public Frame setProjection(ProjectionSettings projection) {
        throw new IllegalStateException(projection.toString());
    }

    @Override
    public void close() {}
}
