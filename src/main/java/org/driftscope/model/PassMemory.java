package org.driftscope.model;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.ColumnVector;
import org.driftscope.math.Tensor;
import org.driftscope.math.TensorMemory;

/**
 * Where a pass gets its arrays: each has N columns, one for each token of the batch, and N changes
 * from batch to batch.
 */
final class PassMemory implements AutoCloseable {
    private final Capacity capacity;
    private final TensorMemory memory = new TensorMemory();
    private final List<Tensor> tensors = new ArrayList<>();

    PassMemory(Capacity capacity) {
        this.capacity = capacity;
    }

    Capacity capacity() {
        return capacity;
    }

    /** An off-heap (rows, N), for what goes into or comes out of a matrix product. */
    Tensor tensor(int rows) {
        Tensor tensor = memory.tensor(rows, capacity.tokens());
        tensors.add(tensor);
        return tensor;
    }

    /** A (rows, N) on the heap, row by row, for what only loops touch. */
    float[] array(int rows) {
        return new float[Math.multiplyExact(rows, capacity.tokens())];
    }

    /** A number for each token, on the heap. */
    ColumnVector columnVector() {
        return new ColumnVector(capacity.tokens());
    }

    /** Gives every tensor N columns. */
    void setTokens(int tokens) {
        for (Tensor tensor : tensors) {
            tensor.setColumns(tokens);
        }
    }

    @Override
    public void close() {
        memory.close();
    }
}
