package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {
    private static final Refusal REFUSAL = new Refusal("made-up.driftscope");

    @Test
    void anyZipIsRead() throws IOException {
        Entries entries = read(zip(new byte[] {1, 2, 3}, "a", "b/c"));
        assertEquals(Set.of("a", "b/c"), entries.rest().keySet());
        assertArrayEquals(new byte[] {1, 2, 3}, entries.take("b/c"));
        assertEquals(Set.of("a"), entries.rest().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/passwd", "..\\x", "C:x", ".."})
    void anEntryThatLeadsOutOfTheFileIsRefused(String name) throws IOException {
        Problem problem = refused(zip(new byte[1], name));
        assertTrue(problem.why().contains(name), problem.text());
        assertTrue(problem.what().contains("made-up.driftscope"), problem.text());
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        byte[] bytes = zip(new byte[1], "first", "other");
        String replaced = new String(bytes, StandardCharsets.ISO_8859_1).replace("other", "first");
        Problem problem = refused(replaced.getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(problem.why().contains("first is damaged: it is there twice"), problem.text());
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        String[] names = new String[Entries.MOST_ENTRIES + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = "e" + i;
        }
        assertTrue(refused(zip(new byte[0], names)).why().contains("4096 entries"));
    }

    @Test
    void anEntryThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        byte[] bomb = zip(new byte[(int) Entries.ALWAYS_UNPACKED + 1], "bomb");
        assertTrue(bomb.length < 100_000, bomb.length + " bytes");
        assertTrue(refused(bomb).why().contains("bomb"));
    }

    @Test
    void moreThanThereIsRoomForIsRefused() throws IOException {
        byte[] bytes = zip(new byte[600], "a", "b");
        Problem problem =
                assertThrows(
                                ProblemException.class,
                                () -> Entries.read(new ByteArrayInputStream(bytes), REFUSAL, 1_000))
                        .problem();
        assertTrue(problem.why().contains("entry b"), problem.text());
    }

    private static Entries read(byte[] zip) throws IOException {
        return Entries.read(new ByteArrayInputStream(zip), REFUSAL);
    }

    private static Problem refused(byte[] zip) {
        return assertThrows(ProblemException.class, () -> read(zip)).problem();
    }

    private static byte[] zip(byte[] content, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
