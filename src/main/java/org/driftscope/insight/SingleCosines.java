package org.driftscope.insight;

import org.driftscope.math.Gemm;
import org.driftscope.math.RowBlock;
import org.driftscope.math.Tensor;
import org.driftscope.math.TensorMemory;

/**
 * The cosines of all pairs of n vectors in single precision, each pair once: of {@link
 * #ROWS_IN_BLOCK} vectors at a time with themselves and all those after, as a matrix product. Holds
 * off-heap memory; one owner, one thread.
 */
final class SingleCosines implements AutoCloseable {
    /** So many are multiplied at full speed, and few products are made twice. */
    static final int ROWS_IN_BLOCK = 128;

    private static final double UNIT_ROUNDOFF = 0x1p-24;

    private final TensorMemory memory = new TensorMemory();
    private final Tensor vectors; // (n, C)
    private final Tensor cosines; // (rows in block, n or fewer)
    private final RowBlock[] blocks; // of the vectors
    private final RowBlock[] rests; // each block with all vectors after it
    private final RowBlock[] results; // of each block with its rest
    private final float[] vector;

    SingleCosines(int count, int channels) {
        try {
            vectors = memory.tensor(count, channels);
            cosines = memory.tensor(Math.min(count, ROWS_IN_BLOCK), count);
        } catch (RuntimeException | Error e) {
            memory.close();
            throw e;
        }
        vector = new float[channels];
        int blockCount = (count + ROWS_IN_BLOCK - 1) / ROWS_IN_BLOCK;
        blocks = new RowBlock[blockCount];
        rests = new RowBlock[blockCount];
        results = new RowBlock[blockCount];
        for (int b = 0; b < blockCount; b++) {
            int first = b * ROWS_IN_BLOCK;
            int rows = Math.min(ROWS_IN_BLOCK, count - first);
            blocks[b] = vectors.rowBlock(first, rows);
            rests[b] = vectors.rowBlock(first, count - first);
            results[b] = cosines.rowBlock(0, rows);
        }
    }

    int channels() {
        return vectors.columns();
    }

    /**
     * How far a cosine may be from that of the vectors in double precision.
     *
     * <p>Each of its C terms is rounded in both factors, as it is multiplied, where that is not
     * fused with the addition, and in at most C − 1 additions, whatever their order. So the error
     * stays below γ(C + 2) times the sum of the terms' absolute values, with {@code γ(k) = k u / (1
     * − k u)} and u = 2⁻²⁴ (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., lemma
     * 3.1 and equation 3.3), and for vectors of length 1 that sum is 1 at most by the inequality of
     * Cauchy and Schwarz. One u more is far above what double precision and numbers near 0 lose.
     */
    double error() {
        double roundings = (channels() + 3) * UNIT_ROUNDOFF;
        return roundings / (1 - roundings);
    }

    /** Takes the vectors, as many and with as many channels as it was made for. */
    void load(UnitVectors units) {
        for (int i = 0; i < vectors.rows(); i++) {
            units.copyTo(vector, i);
            vectors.putRow(i, vector);
        }
    }

    int blocks() {
        return blocks.length;
    }

    /** The number of vectors in a block. */
    int rows(int block) {
        return blocks[block].rows();
    }

    /** Computes the cosines of the block's vectors with themselves and all those after. */
    void compute(int block) {
        cosines.setColumns(rests[block].rows());
        Gemm.multiplyWithTransposed(blocks[block], rests[block], results[block]);
    }

    /**
     * Copies what was computed for one vector of the block: the cosine with the block's first
     * vector to the place of that vector's number in {@code target}, and so on to the last vector.
     */
    void copyRow(int row, float[] target) {
        cosines.getRow(row, target, target.length - cosines.columns());
    }

    @Override
    public void close() {
        memory.close();
    }
}
