package org.driftscope.model;

import org.driftscope.math.Matrix;

/**
 * A matrix of trained numbers and its place in the flat vector of all of them.
 *
 * @param index its number in the order of the forward pass
 * @param name such as "block0.attention.query"
 * @param rows outputs, or the things that are embedded; 1 for a vector
 * @param columns inputs, or C for an embedding
 * @param offset of its first number in the flat vector; the rest follow row by row
 * @param role what it does
 */
public record Parameter(int index, String name, int rows, int columns, int offset, Role role) {
    /**
     * What a parameter does, which decides its random start and whether weight decay touches it.
     */
    public enum Role {
        /** A vector for each token or position. */
        EMBEDDING,
        /** Maps vectors to vectors. */
        MATRIX,
        /** A matrix whose result is added to the residual stream. */
        RESIDUAL_MATRIX,
        /** Is added. */
        BIAS,
        /** Scales each channel after normalization. */
        GAIN
    }

    /** Rows are taken together up to so many numbers. */
    private static final int BLOCK = 1 << 16;

    /** How many blocks of rows it is divided into, so that several threads can share the work. */
    int blocks() {
        return (rows + rowsInBlock() - 1) / rowsInBlock();
    }

    /** The first row of a block. */
    int blockStart(int block) {
        return block * rowsInBlock();
    }

    /** The number of rows of a block. */
    int blockRows(int block) {
        return Math.min(rowsInBlock(), rows - blockStart(block));
    }

    private int rowsInBlock() {
        return Math.max(1, BLOCK / columns);
    }

    /** Its numbers, of its shape, from {@code flat} (1, all), a number for each weight. */
    public Matrix of(Matrix flat) {
        return flat.slice(offset, rows, columns);
    }

    /** The number of trained numbers in it. */
    public int size() {
        return rows * columns;
    }

    /** Whether the parts of a model that take part make use of it. */
    public boolean isActive(ActiveParts active) {
        return (active.positions() || !name.equals("positionEmbedding"))
                && (active.attention() || !name.contains(".attention"))
                && (active.feedForward() || !name.contains(".feedForward"));
    }

    /** Whether AdamW shrinks it: matrices, but neither embeddings nor biases nor gains. */
    public boolean decays() {
        return role == Role.MATRIX || role == Role.RESIDUAL_MATRIX;
    }
}
