package org.driftscope.math;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The off-heap memory of a group of tensors that live and end together. Each tensor is backed by an
 * ND4J array of its own; closing frees them at once rather than when the garbage collector comes
 * by, so that restarting a run many times leaves nothing behind. No tensor may be used after that.
 */
public final class TensorMemory implements AutoCloseable {
    private static final Wording WORDS = Wording.of("math");

    /** Half of the machine's memory; asking for it reads files, hence once. */
    private static final long HALF =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()
                    / 2;

    private final List<INDArray> arrays = new ArrayList<>();

    public TensorMemory() {
        NumericBackend.start();
    }

    /** A tensor of zeros. */
    public Tensor tensor(int rows, int columns) {
        return new Tensor(allocate((long) rows * columns), rows, columns);
    }

    /**
     * A vector of {@code size} zeros and a way to look at parts of it as tensors.
     *
     * @throws ProblemException where there is not enough memory
     */
    public TensorVector vector(int size) {
        return new TensorVector(allocate(size), size);
    }

    /**
     * How many bytes of tensors can still be had: half of the machine's memory, the rest being for
     * the Java heap and other programs, and no more than JavaCPP lets the process grow.
     */
    public static long room() {
        long limit = Pointer.maxPhysicalBytes(); // 0 is none
        return limit == 0 ? HALF : Math.min(HALF, limit - Pointer.physicalBytes());
    }

    private FloatPointer allocate(long size) {
        try {
            INDArray array = Nd4j.create(DataType.FLOAT, size);
            arrays.add(array);
            return new FloatPointer(array.data().pointer()).position(0).limit(size);
        } catch (OutOfMemoryError | RuntimeException e) {
            throw new ProblemException(
                    WORDS.problem("no-block", "size", size * Float.BYTES / 1_000_000), e);
        }
    }

    @Override
    public void close() {
        arrays.forEach(INDArray::close);
        arrays.clear();
    }
}
