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
 * The off-heap memory of a group of tensors that live and end together. Large tensors are backed by
 * an ND4J array of their own, small ones share one: to make one takes a tenth of a millisecond,
 * which is more than a small model computes. Closing frees them at once rather than when the
 * garbage collector comes by, so that restarting a run many times leaves nothing behind. No tensor
 * may be used after that.
 */
public final class TensorMemory implements AutoCloseable {
    private static final Wording WORDS = Wording.of("math");

    /** Half of the machine's memory; asking for it reads files, hence once. */
    private static final long HALF =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()
                    / 2;

    /** Numbers of an array that is shared, and of the largest tensor that may share it. */
    private static final int SHARED = 1 << 16;

    private static final int LARGEST_SHARING = SHARED / 4;

    /** Tensors begin at whole cache lines, as arrays do: of 64 bytes. */
    private static final int LINE = 64 / Float.BYTES;

    private final List<INDArray> arrays = new ArrayList<>();
    private FloatPointer shared;
    private int taken = SHARED; // numbers of the shared array

    public TensorMemory() {
        NumericBackend.start();
    }

    /** A tensor of zeros. */
    public Tensor tensor(int rows, int columns) {
        long size = (long) rows * columns;
        return new Tensor(size > LARGEST_SHARING ? allocate(size) : share(size), rows, columns);
    }

    private FloatPointer share(long size) {
        if (taken + size > SHARED) {
            shared = allocate(SHARED);
            taken = 0;
        }
        FloatPointer part = new FloatPointer(shared).position(taken).limit(taken + size);
        taken += Math.toIntExact((size + LINE - 1) / LINE * LINE);
        return part;
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
