package org.driftscope.model;

import org.driftscope.math.RowBlock;
import org.driftscope.math.Tensor;

/**
 * The gradients of a loss with respect to all parameters of a model. Backward passes add to them.
 * Owned by one thread, which may have others add different {@link GradientPart}s; freed by {@link
 * #close}.
 */
public final class Gradients implements AutoCloseable {
    private final ParameterVector vector;
    private final Tensor[] stacked;

    Gradients(ParameterLayout layout) {
        vector = new ParameterVector(layout);
        stacked = new Tensor[layout.parameters().size()];
    }

    /** Sets all of them to 0. */
    public void clear() {
        whole().clear();
    }

    /** The gradients of one parameter, of its shape. */
    public Tensor of(Parameter parameter) {
        return vector.of(parameter);
    }

    /** All of them as one row, in the order of the model's parameters. */
    public Tensor whole() {
        return vector.whole();
    }

    /** Those of one of the parameter's blocks of rows. */
    RowBlock rows(Parameter parameter, int block) {
        return vector.rows(parameter, block);
    }

    /** Those of several parameters that follow one another, as one matrix. */
    Tensor stacked(Parameter first, int count) {
        int index = first.index();
        if (stacked[index] == null) {
            stacked[index] = vector.stacked(first, count);
        }
        return stacked[index];
    }

    @Override
    public void close() {
        vector.close();
    }
}
