package org.driftscope.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, which is forced to
 * the disk and then takes the place of the file. Whatever fails, a file that was there stays as it
 * was. Interrupting the thread calls the work off with a {@link CancellationException}. A program
 * that ends meanwhile takes the temporary file away.
 */
public final class AtomicFile {
    private static final Wording WORDS = Wording.of("storage");
    private static final Logger LOG = LoggerFactory.getLogger(AtomicFile.class);
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final OpenTemporaries OPEN = OpenTemporaries.deletedAtTheEnd();

    /** Writes what a file is to hold. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Opens the temporary file, which is not there yet. */
    interface Opener {
        FileChannel open(Path temporary) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file, in place of one that may be there.
     *
     * @throws ProblemException naming the file and the cause
     */
    public static void write(Path file, Content content) {
        write(file, content, temporary -> FileChannel.open(temporary, NEW));
    }

    static void write(Path file, Content content, Opener opener) {
        Path target = target(file);
        Path temporary = target.resolveSibling(".driftscope-" + UUID.randomUUID() + ".part");
        OPEN.add(temporary);
        try {
            try {
                fill(temporary, content, opener);
                Files.move(
                        temporary,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (ClosedByInterruptException e) {
            CancellationException calledOff = new CancellationException("Interrupted");
            calledOff.initCause(e);
            throw calledOff;
        } catch (IOException e) {
            throw failed(file, e);
        } finally {
            OPEN.remove(temporary);
        }
        forceFolder(target);
    }

    /** The file itself where {@code file} is a link to it. */
    private static Path target(Path file) {
        Path absolute = file.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new ProblemException(WORDS.problem("save-folder", "file", named(file)));
        }
        if (!Files.exists(absolute)) {
            return absolute;
        }
        if (!Files.isWritable(absolute)) {
            throw new ProblemException(WORDS.problem("save-forbidden", "file", named(file)));
        }
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static void fill(Path temporary, Content content, Opener opener) throws IOException {
        try (FileChannel channel = opener.open(temporary)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** For the new name to last, too; not every system lets a folder be opened. */
    private static void forceFolder(Path file) {
        try (FileChannel folder =
                FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            LOG.debug("The folder of {} can't be forced", file, e);
        }
    }

    private static ProblemException failed(Path file, IOException cause) {
        return new ProblemException(problem(file, cause), cause);
    }

    private static Problem problem(Path file, IOException cause) {
        Path folder = file.toAbsolutePath().getParent();
        boolean missing = cause instanceof NoSuchFileException;
        if (cause instanceof AccessDeniedException) {
            return WORDS.problem(
                    "folder-forbidden", "file", named(file), "folder", folder.toString());
        }
        if (missing && Files.isDirectory(folder)) {
            return WORDS.problem(
                    "folder-unwritable", "file", named(file), "folder", folder.toString());
        }
        if (missing || cause instanceof NotDirectoryException) {
            return WORDS.problem(
                    "folder-missing", "file", named(file), "folder", folder.toString());
        }
        String words = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return WORDS.problem("save-failed", "file", named(file), "cause", words);
    }

    private static String named(Path file) {
        return file.toAbsolutePath().toString();
    }
}
