package org.driftscope.model;

import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.math.RowBlock;
import org.driftscope.math.Tensor;
import org.driftscope.math.TensorMemory;
import org.driftscope.math.TensorVector;

/**
 * One number for every number of every parameter, in one flat off-heap vector: a model's weights,
 * or their gradients. Freed by {@link #close}.
 */
final class ParameterVector implements AutoCloseable {
    private final ParameterLayout layout;
    private final TensorMemory memory = new TensorMemory();
    private final TensorVector vector;
    private final List<Tensor> views;
    private final List<List<RowBlock>> blocks;

    /** Zeros. */
    ParameterVector(ParameterLayout layout) {
        this.layout = layout;
        vector = memory.vector(layout.size());
        views = layout.parameters().stream().map(this::view).toList();
        blocks = layout.parameters().stream().map(this::blocks).toList();
    }

    private Tensor view(Parameter parameter) {
        return vector.view(parameter.offset(), parameter.rows(), parameter.columns());
    }

    private List<RowBlock> blocks(Parameter parameter) {
        return IntStream.range(0, parameter.blocks())
                .mapToObj(
                        block ->
                                of(parameter)
                                        .rowBlock(
                                                parameter.blockStart(block),
                                                parameter.blockRows(block)))
                .toList();
    }

    ParameterLayout layout() {
        return layout;
    }

    /** All numbers, as one row. */
    Tensor whole() {
        return vector.whole();
    }

    /** The numbers of one parameter; writing to it changes this vector. */
    Tensor of(Parameter parameter) {
        return views.get(parameter.index());
    }

    /** One of the blocks of rows of a parameter. */
    RowBlock rows(Parameter parameter, int block) {
        return blocks.get(parameter.index()).get(block);
    }

    /** {@code count} parameters of the same width, beginning with {@code first}, as one matrix. */
    Tensor stacked(Parameter first, int count) {
        return vector.view(first.offset(), count * first.rows(), first.columns());
    }

    @Override
    public void close() {
        memory.close();
    }
}
