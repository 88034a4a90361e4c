package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.driftscope.storage.session.NpyArray.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against files that numpy.save of NumPy 2.4.6 wrote. */
class NpyArrayTest {
    /** np.array([[1.5, -2], [3e-5, 4], [0, np.inf]], '<f4'). */
    private static final byte[] FLOATS =
            numpy(
                    "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }",
                    "AADAPwAAAMCCqPs3AACAQAAAAAAAAIB/");

    /** np.array([1, -2**40], '<i8'). */
    private static final byte[] LONGS =
            numpy(
                    "{'descr': '<i8', 'fortran_order': False, 'shape': (2,), }",
                    "AQAAAAAAAAAAAAAAAP///w==");

    /** The header that numpy writes, filled up to 128 bytes in all, and its data. */
    private static byte[] numpy(String header, String data) {
        byte[] numbers = Base64.getDecoder().decode(data);
        byte[] file = new byte[128 + numbers.length];
        byte[] begin = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0};
        System.arraycopy(begin, 0, file, 0, begin.length);
        byte[] words =
                (header + " ".repeat(117 - header.length()) + "\n")
                        .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(words, 0, file, 10, words.length);
        System.arraycopy(numbers, 0, file, 128, numbers.length);
        return file;
    }

    @Test
    void whatNumpyWroteIsRead() throws FormatException {
        NpyArray floats = NpyArray.read(FLOATS);
        floats.require(NpyArray.Type.FLOAT, 3, 2);
        assertArrayEquals(
                new float[] {1.5f, -2, 3e-5f, 4, 0, Float.POSITIVE_INFINITY}, floats.floats());
        NpyArray longs = NpyArray.read(LONGS);
        longs.require(NpyArray.Type.LONG, -1);
        assertEquals(2, longs.length());
        assertArrayEquals(new long[] {1, -(1L << 40)}, longs.longs());
    }

    @Test
    void theSameIsWritten() {
        assertArrayEquals(
                FLOATS,
                NpyArray.of(new float[] {1.5f, -2, 3e-5f, 4, 0, Float.POSITIVE_INFINITY}, 3, 2));
        assertArrayEquals(LONGS, NpyArray.of(new long[] {1, -(1L << 40)}, 2));
    }

    @Test
    void nothingIsAnArrayToo() throws FormatException {
        NpyArray none = NpyArray.read(NpyArray.of(new double[0], 0, 4));
        none.require(NpyArray.Type.DOUBLE, -1, 4);
        assertEquals(0, none.doubles().length);
        NpyArray one =
                NpyArray.read(
                        numpy(
                                "{'descr': '<i4', 'fortran_order': False, 'shape': (), }",
                                "BwAAAA=="));
        one.require(NpyArray.Type.INT);
        assertArrayEquals(new int[] {7}, one.ints());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'descr': '>f4', 'fortran_order': False, 'shape': (3, 2), }",
                "{'descr': '<f4', 'fortran_order': True, 'shape': (3, 2), }",
                "{'descr': '|O', 'fortran_order': False, 'shape': (3, 2), }",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 3), }",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (-3, -2), }",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (3,, 2), }",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (65536, 65536, 65536), }",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999,), }",
                "nothing"
            })
    void otherArraysAreRefused(String header) {
        byte[] file = numpy(header, "AADAPwAAAMCCqPs3AACAQAAAAAAAAIB/");
        assertThrows(FormatException.class, () -> NpyArray.read(file));
    }

    @Test
    void anArrayOfAnotherShapeOrTypeIsRefusedNamingBoth() throws FormatException {
        NpyArray floats = NpyArray.read(FLOATS);
        FormatException shape =
                assertThrows(
                        FormatException.class, () -> floats.require(NpyArray.Type.FLOAT, 2, 3));
        assertTrue(shape.getMessage().contains("3×2"), shape.getMessage());
        assertTrue(shape.getMessage().contains("2×3"), shape.getMessage());
        assertThrows(FormatException.class, () -> floats.require(NpyArray.Type.DOUBLE, 3, 2));
        assertThrows(FormatException.class, () -> floats.require(NpyArray.Type.FLOAT, 6));
    }
}
