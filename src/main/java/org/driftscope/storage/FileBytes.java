package org.driftscope.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;

/** Reads a whole file that a person chose, with a limit and with problems told in words. */
final class FileBytes {
    private static final Wording WORDS = Wording.of("storage");

    /** The largest file that is read, in bytes. */
    static final int LIMIT = 100 * 1024 * 1024;

    private static final int CHUNK = 1 << 16;

    private FileBytes() {}

    /** The bytes of a file, at least one. Interrupting the thread calls it off. */
    static byte[] read(Path file) {
        return read(file, WORDS.get("open-empty-remedy"));
    }

    /** The same; {@code full} says what to do about a file that is empty. */
    static byte[] read(Path file, String full) {
        String what = WORDS.get("not-opened", "file", name(file));
        if (Files.isDirectory(file)) {
            throw new ProblemException(
                    what, WORDS.get("open-folder-why"), WORDS.get("open-folder-remedy"));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ProblemException(
                    what, WORDS.get("open-device-why"), WORDS.get("open-device-remedy"));
        }
        byte[] bytes;
        try {
            bytes = readAll(file, what);
        } catch (IOException e) {
            throw ReadProblem.of(what, file, e);
        }
        if (bytes.length == 0) {
            throw new ProblemException(what, WORDS.get("open-empty-why"), full);
        }
        return bytes;
    }

    /** What a file is called in problems. */
    static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static byte[] readAll(Path file, String what) throws IOException {
        long size = Files.size(file);
        if (size > LIMIT) {
            throw tooLarge(what);
        }
        // A file can grow: the stream decides.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.max(size, CHUNK));
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                Cancellation.throwIfInterrupted();
                bytes.write(chunk, 0, read);
                if (bytes.size() > LIMIT) {
                    throw tooLarge(what);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static ProblemException tooLarge(String what) {
        return new ProblemException(
                what, WORDS.get("open-large-why"), WORDS.get("open-large-remedy"));
    }
}
