package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] OLD = "what was there".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "what takes its place".getBytes(StandardCharsets.UTF_8);
    private static final Path FULL_DISK = Path.of("/dev/full");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = folder.resolve("corpus.json");
        Files.write(file, OLD);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private ProblemException fails(AtomicFile.Content content, AtomicFile.Opener opener)
            throws IOException {
        ProblemException e =
                assertThrows(ProblemException.class, () -> AtomicFile.write(file, content, opener));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
        assertEquals("Could not save " + file + ".", e.problem().what());
        return e;
    }

    private static FileChannel open(Path temporary) throws IOException {
        return FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Test
    void aFileTakesThePlaceOfTheOneThatWasThere() throws IOException {
        AtomicFile.write(file, out -> out.write(NEW));
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aNewFileIsMade() throws IOException {
        Path other = folder.resolve("other.json");
        AtomicFile.write(other, out -> out.write(NEW));
        assertArrayEquals(NEW, Files.readAllBytes(other));
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        AtomicFile.write(link, out -> out.write(NEW));
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aWriteThatFailsMidwayChangesNothing() throws IOException {
        ProblemException e =
                fails(
                        out -> {
                            out.write(new byte[100_000]);
                            throw new IOException("The cable was pulled");
                        },
                        AtomicFileTest::open);
        assertEquals("Writing failed: The cable was pulled.", e.problem().why());
    }

    @Test
    void aFullDiskChangesNothing() throws IOException {
        assumeTrue(Files.exists(FULL_DISK));
        ProblemException e =
                fails(
                        out -> out.write(NEW),
                        temporary -> FileChannel.open(FULL_DISK, StandardOpenOption.WRITE));
        assertEquals("Writing failed: No space left on device.", e.problem().why());
    }

    @Test
    void aFolderThatMayNotBeWrittenIntoIsNamed() throws IOException {
        ProblemException e =
                fails(
                        out -> out.write(NEW),
                        temporary -> {
                            throw new AccessDeniedException(temporary.toString());
                        });
        assertEquals("You are not allowed to write into " + folder + ".", e.problem().why());
    }

    @Test
    void aReadOnlyFolderChangesNothing() throws IOException {
        assertTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder)); // for root every folder is
            fails(out -> out.write(NEW), AtomicFileTest::open);
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void aVanishedFolderIsNamed() {
        Path gone = folder.resolve("gone").resolve("corpus.json");
        ProblemException e =
                assertThrows(
                        ProblemException.class,
                        () -> AtomicFile.write(gone, out -> out.write(NEW)));
        assertEquals("There is no folder " + gone.getParent() + ".", e.problem().why());
        assertEquals("Could not save " + gone + ".", e.problem().what());
    }

    /** As in /proc, where no file can be made. */
    @Test
    void aFolderThatIsThereIsNotSaidToBeMissing() throws IOException {
        ProblemException e =
                fails(
                        out -> out.write(NEW),
                        temporary -> {
                            throw new NoSuchFileException(temporary.toString());
                        });
        assertEquals("The folder " + folder + " can't be written to.", e.problem().why());
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path below = file.resolve("corpus.json");
        ProblemException e =
                assertThrows(
                        ProblemException.class,
                        () -> AtomicFile.write(below, out -> out.write(NEW)));
        assertTrue(e.problem().text().contains(file.toString()), e.getMessage());
        assertArrayEquals(OLD, Files.readAllBytes(file));
    }

    @Test
    void aFolderIsNotReplaced() {
        ProblemException e =
                assertThrows(
                        ProblemException.class,
                        () -> AtomicFile.write(folder, out -> out.write(NEW)));
        assertEquals("It is a folder.", e.problem().why());
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void anInterruptionCallsItOff() throws IOException {
        Thread.currentThread().interrupt();
        assertThrows(
                CancellationException.class, () -> AtomicFile.write(file, out -> out.write(NEW)));
        assertTrue(Thread.interrupted());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
        assertFalse(Thread.currentThread().isInterrupted());
    }
}
