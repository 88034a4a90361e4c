package org.driftscope.storage.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where one window saves its run by itself: a session and a lock beside it, which the system holds
 * as long as the process lives. A session whose lock nobody holds was left behind by a crash. Used
 * by one thread at a time.
 */
public final class AutosaveSlot {
    private static final Wording WORDS = Wording.of("storage.session");
    private static final Logger LOG = LoggerFactory.getLogger(AutosaveSlot.class);
    private static final String LOCK = ".lock";
    private static final String DAMAGED = ".damaged";
    private static final String BACKUP = ".bak";

    /** A lock without a session may be that of a window that is just opening. */
    private static final Duration OLD = Duration.ofDays(1);

    private final Path file;
    private final Path lockFile;
    private final FileChannel lock;
    private final SessionFiles files = new SessionFiles();

    private AutosaveSlot(Path file, FileChannel lock) {
        this.file = file;
        this.lockFile = lockOf(file);
        this.lock = lock;
    }

    private static Path lockOf(Path file) {
        return file.resolveSibling(file.getFileName() + LOCK);
    }

    /**
     * Makes one that no other window has.
     *
     * @throws ProblemException where the folder can't be used
     */
    public static AutosaveSlot make(Path folder) {
        try {
            Files.createDirectories(folder);
            for (int n = 1; ; n++) {
                String name = "run-" + ProcessHandle.current().pid() + "-" + n;
                Path file = folder.resolve(name + SessionFiles.ENDING);
                Optional<AutosaveSlot> made = makeAt(file);
                if (made.isPresent()) {
                    return made.get();
                }
            }
        } catch (IOException e) {
            throw new ProblemException(
                    WORDS.problem(
                            "not-autosaved", "folder", folder.toString(), "cause", e.toString()),
                    e);
        }
    }

    /** Empty where another window has this file, or had it. */
    private static Optional<AutosaveSlot> makeAt(Path file) throws IOException {
        if (Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return lock(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
    }

    private static Optional<AutosaveSlot> lock(Path file, Set<StandardOpenOption> how)
            throws IOException {
        FileChannel channel = FileChannel.open(lockOf(file), how);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return Optional.of(new AutosaveSlot(file, channel));
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("Another window of this process holds {}", file);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * Takes those over that were left behind by windows that are gone, newest first. A folder that
     * can't be read has none.
     */
    public static List<AutosaveSlot> left(Path folder) {
        List<AutosaveSlot> left = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.sorted().toList()) {
                if (path.toString().endsWith(SessionFiles.ENDING)) {
                    claim(path).ifPresent(left::add);
                } else if (path.toString().endsWith(SessionFiles.ENDING + LOCK)) {
                    clear(path);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of(); // nothing was ever saved there
        } catch (IOException e) {
            LOG.info("The autosaves in {} can't be listed", folder, e);
        }
        left.sort(Comparator.comparing(AutosaveSlot::savedAt).reversed());
        return List.copyOf(left);
    }

    private static Optional<AutosaveSlot> claim(Path file) {
        try {
            Optional<AutosaveSlot> slot =
                    lock(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            if (slot.isPresent() && !Files.exists(file)) { // its window has just ended well
                slot.get().delete();
                return Optional.empty();
            }
            return slot;
        } catch (IOException e) {
            LOG.info("The autosave {} can't be taken over", file, e);
            return Optional.empty();
        }
    }

    /** Deletes a lock that nobody needs. */
    private static void clear(Path lock) {
        String name = lock.getFileName().toString();
        Path file = lock.resolveSibling(name.substring(0, name.length() - LOCK.length()));
        try {
            Instant made = Files.getLastModifiedTime(lock).toInstant();
            if (!Files.exists(file) && made.plus(OLD).isBefore(Instant.now())) {
                lock(file, Set.of(StandardOpenOption.WRITE)).ifPresent(AutosaveSlot::delete);
            }
        } catch (IOException e) {
            LOG.debug("The lock {} stays", lock, e);
        }
    }

    /** When the run in it was saved; long ago where that can't be told. */
    public Instant savedAt() {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return FileTime.fromMillis(0).toInstant();
        }
    }

    /**
     * Saves a run in place of the one before.
     *
     * @throws ProblemException where that fails; what was saved before is there then
     */
    public void save(Session session) {
        files.replace(file, session);
    }

    /**
     * Opens what was saved; where it is damaged, what was saved before.
     *
     * @throws ProblemException where neither can be read; both are set aside then
     */
    public OpenedSession open() {
        try {
            return files.open(file);
        } catch (ProblemException e) {
            Path before = file.resolveSibling(file.getFileName() + BACKUP);
            if (Files.exists(before)) {
                try {
                    return files.open(before);
                } catch (ProblemException alsoDamaged) {
                    e.addSuppressed(alsoDamaged);
                }
            }
            Path aside = setAside();
            throw new ProblemException(
                    WORDS.problem(
                            "not-recovered", "cause", e.problem().why(), "aside", aside.toString()),
                    e);
        }
    }

    private Path setAside() {
        Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            delete();
            return aside;
        } catch (IOException e) {
            LOG.info("The damaged autosave {} can't be set aside", file, e);
            release();
            return file;
        }
    }

    /** Deletes what was saved; the place is still this window's. */
    public void clear() {
        delete(file);
        delete(file.resolveSibling(file.getFileName() + BACKUP));
    }

    /** Deletes what was saved and gives the place up: the window ends as it should. */
    public void delete() {
        clear();
        release();
        delete(lockFile);
    }

    /** Leaves what was saved for another start. */
    public void release() {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.info("The lock {} can't be given up", lockFile, e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.info("{} can't be deleted", path, e);
        }
    }
}
