package org.driftscope.model;

import java.util.ArrayList;
import java.util.List;
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

    /** An off-heap row of {@code size} numbers, whatever N is. */
    Tensor vector(int size) {
        return memory.tensor(1, size);
    }

    /** A (rows, N) on the heap, an array for each row, for what only loops touch. */
    float[][] rows(int rows) {
        return new float[rows][capacity.tokens()];
    }

    /** A number for each token, on the heap. */
    float[] row() {
        return new float[capacity.tokens()];
    }

    /** A (heads, longest, N) on the heap: for each token of each head what it looks at. */
    float[][][] lookedAt(int heads) {
        return new float[heads][capacity.longest()][capacity.tokens()];
    }

    /** Room on the heap for the numbers of a (rows, N) in pieces of {@link Workspace#TILE}. */
    float[][] tiles(int rows) {
        long size = (long) rows * capacity.tokens();
        long tiles = (size + Workspace.TILE - 1) / Workspace.TILE;
        return new float[Math.toIntExact(tiles)][Workspace.TILE];
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
