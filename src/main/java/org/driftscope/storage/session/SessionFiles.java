package org.driftscope.storage.session;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.ReadProblem;
import org.driftscope.wording.Wording;

/**
 * Opens and saves sessions. A save either puts the whole new session in the place of the old one or
 * leaves the old one as it was, to the last byte; what was there before is kept beside it, with the
 * ending .bak. One save at a time; may be called from any thread.
 */
public final class SessionFiles {
    private static final Wording WORDS = Wording.of("storage.session");

    /** How names of sessions end. */
    public static final String ENDING = ".driftscope";

    private static final String BACKUP = ".bak";
    private static final int TRIES = 10;
    private static final int CHUNK = 1 << 16;

    private final Disk disk;

    /** On the disks of this machine. */
    public SessionFiles() {
        this(Disk.REAL);
    }

    SessionFiles(Disk disk) {
        this.disk = disk;
    }

    /** Whether a file is a session by its name, or the copy kept of one. */
    public static boolean isSession(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING) || name.endsWith(ENDING + BACKUP);
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /**
     * Opens a session. Interrupting the thread calls it off.
     *
     * @throws ProblemException where it can't be read, naming the entry and the field that is wrong
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    public OpenedSession open(Path file) {
        if (Files.isDirectory(file)) {
            throw new ProblemException(WORDS.problem("folder", "file", name(file)));
        }
        try {
            return read(file, name(file));
        } catch (IOException e) {
            throw ReadProblem.of(WORDS.get("not-opened", "file", name(file)), file, e);
        }
    }

    private OpenedSession read(Path file, String name) throws IOException {
        Refusal refusal = new Refusal(name);
        try (InputStream stream = new BufferedInputStream(disk.read(file), CHUNK)) {
            DigestInputStream digested = new DigestInputStream(stream, Fingerprint.digest());
            Entries entries = Entries.read(digested, refusal);
            digested.transferTo(OutputStream.nullOutputStream()); // what follows the entries
            Session session = SessionCodec.read(entries, refusal);
            return new OpenedSession(session, Fingerprint.of(digested.getMessageDigest()));
        } catch (OutOfMemoryError e) {
            throw refusal.whole(WORDS.get("no-memory"), e);
        }
    }

    /**
     * Saves a session, unless somebody else changed the file.
     *
     * @param known what the file held when it was opened or saved last; empty for a new file, which
     *     must not be there yet
     * @return what it holds now
     * @throws ProblemException where it can't be saved, naming the file; all is as before then
     */
    public Fingerprint save(Path file, Session session, Optional<Fingerprint> known) {
        return save(file, session, known, false);
    }

    /** Saves a session in the place of whatever the file holds. */
    public Fingerprint replace(Path file, Session session) {
        return save(file, session, Optional.empty(), true);
    }

    private synchronized Fingerprint save(
            Path file, Session session, Optional<Fingerprint> known, boolean whatever) {
        Path target = file.toAbsolutePath();
        try {
            if (!whatever) {
                requireUnchanged(target, known);
            }
            Path written = temporary(target);
            try {
                Fingerprint fingerprint = write(written, session);
                check(written, target, fingerprint);
                keepBackup(target);
                if (!whatever) {
                    requireUnchanged(target, known); // writing takes a while
                }
                replace(target, written);
                Leftovers.clear(target.getParent());
                return fingerprint;
            } catch (IOException | RuntimeException | Error e) {
                discard(written, e);
                throw e;
            }
        } catch (IOException e) {
            throw new ProblemException(problem(target, e), e);
        }
    }

    /**
     * Whether somebody else changed a file, so that {@link #save} would refuse.
     *
     * @param known what it held when it was opened or saved last; empty for a new file
     * @throws ProblemException where it can't be read
     */
    public boolean isChanged(Path file, Optional<Fingerprint> known) {
        Path target = file.toAbsolutePath();
        try {
            return disk.exists(target) && !known.equals(Optional.of(present(target)));
        } catch (IOException e) {
            throw new ProblemException(problem(target, e), e);
        }
    }

    private Fingerprint present(Path target) throws IOException {
        try (InputStream stream = disk.read(target)) {
            return Fingerprint.of(stream);
        }
    }

    private void requireUnchanged(Path target, Optional<Fingerprint> known) throws IOException {
        if (!disk.exists(target)) {
            return;
        }
        Fingerprint now = present(target);
        if (known.isEmpty()) {
            throw new ProblemException(WORDS.problem("there-already", "file", target.toString()));
        }
        if (!known.get().equals(now)) {
            throw new ProblemException(WORDS.problem("changed", "file", target.toString()));
        }
    }

    private Path temporary(Path target) throws IOException {
        return disk.createTemporary(target.getParent(), "." + name(target) + "-");
    }

    private Fingerprint write(Path written, Session session) throws IOException {
        MessageDigest digest = Fingerprint.digest();
        try (OutputStream stream = disk.write(written);
                OutputStream buffered = new BufferedOutputStream(stream, CHUNK)) {
            SessionCodec.write(session).write(new DigestOutputStream(buffered, digest));
        }
        disk.force(written);
        return Fingerprint.of(digest);
    }

    /** Reads again what was written. */
    private void check(Path written, Path target, Fingerprint expected) throws IOException {
        OpenedSession again;
        try {
            again = read(written, name(target));
        } catch (ProblemException e) {
            throw new IOException(WORDS.get("written-unreadable", "cause", e.problem().why()), e);
        }
        if (!again.fingerprint().equals(expected)) {
            throw new IOException(WORDS.get("written-otherwise"));
        }
    }

    private void keepBackup(Path target) throws IOException {
        if (!disk.exists(target)) {
            return;
        }
        Path copy = temporary(target);
        try {
            try (InputStream from = disk.read(target);
                    OutputStream to = disk.write(copy)) {
                from.transferTo(to);
            }
            disk.force(copy);
            replace(target.resolveSibling(name(target) + BACKUP), copy);
        } catch (IOException | RuntimeException | Error e) {
            discard(copy, e);
            throw e;
        }
    }

    /** Puts a file in the place of another, which another program may hold for a moment. */
    private void replace(Path target, Path with) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                disk.replace(target, with);
                return;
            } catch (FileSystemException e) {
                if (tried == TRIES || e instanceof NoSuchFileException) {
                    throw e;
                }
            }
            try {
                disk.pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(WORDS.get("called-off"), e);
            }
        }
    }

    private void discard(Path temporary, Throwable cause) {
        try {
            disk.delete(temporary);
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private static Problem problem(Path target, IOException failure) {
        String reason =
                !Files.isDirectory(target.getParent())
                        ? "folder"
                        : failure instanceof AccessDeniedException ? "denied" : "failed";
        return WORDS.problem(
                "not-saved", "file", target.toString(), "reason", reason, "cause", reason(failure));
    }

    private static String reason(IOException failure) {
        String words =
                failure instanceof FileSystemException named && named.getReason() != null
                        ? named.getReason()
                        : String.valueOf(failure.getMessage());
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
