package org.driftscope.storage.session;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.driftscope.wording.Wording;

/**
 * An array in NumPy's format .npy, version 1.0, little-endian and row by row.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">The
 *     format</a>
 */
final class NpyArray {
    private static final Wording WORDS = Wording.of("storage.session");
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int BEFORE_HEADER = MAGIC.length + Short.BYTES;

    /** The data begin at a multiple of this. */
    private static final int ALIGNMENT = 64;

    private static final int MOST_HEADER = 4_096;
    private static final Pattern HEADER =
            Pattern.compile(
                    "\\{ ?'descr': '(<f4|<f8|<i4|<i8)', 'fortran_order': False,"
                            + " 'shape': \\(([0-9, ]{0,60})\\),? ?\\} *\n");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,10}");

    /** What its numbers are, as NumPy names them. */
    enum Type {
        FLOAT("<f4", Float.BYTES),
        DOUBLE("<f8", Double.BYTES),
        INT("<i4", Integer.BYTES),
        LONG("<i8", Long.BYTES);

        private final String code;
        private final int bytes;

        Type(String code, int bytes) {
            this.code = code;
            this.bytes = bytes;
        }

        private static Type of(String code) {
            for (Type type : values()) {
                if (type.code.equals(code)) {
                    return type;
                }
            }
            throw new IllegalArgumentException(code);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** An array that is none, with what is wrong with it. */
    static final class FormatException extends Exception {
        private static final long serialVersionUID = 1L;

        FormatException(String why) {
            super(why);
        }
    }

    private final Type type;
    private final List<Long> shape;
    private final ByteBuffer data;

    private NpyArray(Type type, List<Long> shape, ByteBuffer data) {
        this.type = type;
        this.shape = shape;
        this.data = data;
    }

    /** The array that these bytes are, which must be no longer than it is. */
    static NpyArray read(byte[] bytes) throws FormatException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < MAGIC.length; i++) {
            if (i >= bytes.length || bytes[i] != MAGIC[i]) {
                throw new FormatException(WORDS.get("npy-none"));
            }
        }
        int length = bytes.length < BEFORE_HEADER ? -1 : buffer.getShort(MAGIC.length) & 0xffff;
        if (length < 0 || length > MOST_HEADER || BEFORE_HEADER + length > bytes.length) {
            throw new FormatException(WORDS.get("npy-header-long"));
        }
        String header = new String(bytes, BEFORE_HEADER, length, StandardCharsets.ISO_8859_1);
        Matcher parts = HEADER.matcher(header);
        if (!parts.matches()) {
            throw new FormatException(WORDS.get("npy-header"));
        }
        Type type = Type.of(parts.group(1));
        List<Long> shape = shape(parts.group(2));
        int start = BEFORE_HEADER + length;
        if (count(shape) != (bytes.length - start) / type.bytes
                || (bytes.length - start) % type.bytes != 0) {
            throw new FormatException(
                    WORDS.get(
                            "npy-size",
                            "shape",
                            words(shape),
                            "bytes",
                            String.valueOf(bytes.length - start)));
        }
        buffer.position(start);
        return new NpyArray(type, shape, buffer.slice().order(ByteOrder.LITTLE_ENDIAN));
    }

    private static List<Long> shape(String written) throws FormatException {
        List<Long> shape = new ArrayList<>();
        for (String part : written.isEmpty() ? new String[0] : written.split(",")) {
            if (!LENGTH.matcher(part.strip()).matches()) {
                throw new FormatException(WORDS.get("npy-shape", "shape", written));
            }
            shape.add(Long.parseLong(part.strip()));
        }
        return shape;
    }

    /** The product; -1 where it is beyond all arrays. */
    private static long count(List<Long> shape) {
        long count = 1;
        for (long length : shape) {
            if (length != 0 && count > Integer.MAX_VALUE / length) {
                return -1;
            }
            count *= length;
        }
        return count;
    }

    private static String words(List<Long> shape) {
        return shape.stream().map(String::valueOf).collect(Collectors.joining("×"));
    }

    /** Requires numbers of that type, and that shape, where -1 stands for any length. */
    void require(Type wanted, long... lengths) throws FormatException {
        boolean fits = type == wanted && shape.size() == lengths.length;
        for (int i = 0; fits && i < lengths.length; i++) {
            fits = lengths[i] == -1 || shape.get(i) == lengths[i];
        }
        if (!fits) {
            String expected =
                    LongStream.of(lengths)
                            .mapToObj(
                                    length ->
                                            length == -1
                                                    ? WORDS.get("npy-any")
                                                    : String.valueOf(length))
                            .collect(Collectors.joining("×"));
            throw new FormatException(
                    WORDS.get(
                            "npy-other",
                            "shape",
                            words(shape),
                            "type",
                            type.toString(),
                            "expected",
                            expected,
                            "wanted",
                            wanted.toString()));
        }
    }

    /** How long its first axis is. */
    int length() {
        return Math.toIntExact(shape.get(0));
    }

    float[] floats() {
        float[] values = new float[data.capacity() / Float.BYTES];
        data.asFloatBuffer().get(values);
        return values;
    }

    double[] doubles() {
        double[] values = new double[data.capacity() / Double.BYTES];
        data.asDoubleBuffer().get(values);
        return values;
    }

    int[] ints() {
        int[] values = new int[data.capacity() / Integer.BYTES];
        data.asIntBuffer().get(values);
        return values;
    }

    long[] longs() {
        long[] values = new long[data.capacity() / Long.BYTES];
        data.asLongBuffer().get(values);
        return values;
    }

    static byte[] of(float[] values, int... shape) {
        byte[] file = begin(Type.FLOAT, values.length, shape);
        numbers(file, Type.FLOAT, values.length).asFloatBuffer().put(values);
        return file;
    }

    static byte[] of(double[] values, int... shape) {
        byte[] file = begin(Type.DOUBLE, values.length, shape);
        numbers(file, Type.DOUBLE, values.length).asDoubleBuffer().put(values);
        return file;
    }

    static byte[] of(int[] values, int... shape) {
        byte[] file = begin(Type.INT, values.length, shape);
        numbers(file, Type.INT, values.length).asIntBuffer().put(values);
        return file;
    }

    static byte[] of(long[] values, int... shape) {
        byte[] file = begin(Type.LONG, values.length, shape);
        numbers(file, Type.LONG, values.length).asLongBuffer().put(values);
        return file;
    }

    /** The last so many numbers of a file. */
    private static ByteBuffer numbers(byte[] file, Type type, int count) {
        int length = count * type.bytes;
        return ByteBuffer.wrap(file, file.length - length, length)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A file with its header and room for so many numbers. */
    private static byte[] begin(Type type, int count, int... shape) {
        StringBuilder header = new StringBuilder();
        header.append("{'descr': '").append(type.code).append("', 'fortran_order': False, ");
        header.append("'shape': (");
        for (int length : shape) {
            header.append(length).append(shape.length == 1 ? "," : ", ");
        }
        if (shape.length > 1) {
            header.setLength(header.length() - 2);
        }
        header.append("), }");
        while ((BEFORE_HEADER + header.length() + 1) % ALIGNMENT != 0) {
            header.append(' ');
        }
        header.append('\n');
        int start = BEFORE_HEADER + header.length();
        byte[] file = new byte[Math.addExact(start, Math.multiplyExact(count, type.bytes))];
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) header.length())
                .put(header.toString().getBytes(StandardCharsets.US_ASCII));
        return file;
    }
}
