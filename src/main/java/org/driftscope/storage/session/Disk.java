package org.driftscope.storage.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** What saving asks of a file system. Tests put one that fails in its place. */
interface Disk {
    /** The one of this machine. */
    Disk REAL = new Real();

    /** Makes a new, empty file of a name that no other has, in this folder. */
    Path createTemporary(Path folder, String prefix) throws IOException;

    /** Opens a file to replace what it holds. */
    OutputStream write(Path file) throws IOException;

    /** Returns once what was written to the file is on the disk itself. */
    void force(Path file) throws IOException;

    InputStream read(Path file) throws IOException;

    boolean exists(Path file) throws IOException;

    /** Puts a file in the place of another, all at once. */
    void replace(Path target, Path with) throws IOException;

    void delete(Path file) throws IOException;

    /** Waits a little before something is tried again. */
    void pause() throws InterruptedException;

    /** The file system of this machine. */
    final class Real implements Disk {
        private static final long PAUSE_MILLIS = 100;
        private static final long PROCESS = ProcessHandle.current().pid();

        private final AtomicLong made = new AtomicLong();

        @Override
        public Path createTemporary(Path folder, String prefix) throws IOException {
            while (true) {
                String name = prefix + PROCESS + "-" + made.incrementAndGet() + ".tmp";
                try {
                    return Files.createFile(folder.resolve(name));
                } catch (FileAlreadyExistsException e) {
                    // an earlier process of this number left it: the next one
                }
            }
        }

        @Override
        public OutputStream write(Path file) throws IOException {
            return Files.newOutputStream(file);
        }

        @Override
        public void force(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }

        @Override
        public InputStream read(Path file) throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public boolean exists(Path file) {
            return Files.exists(file);
        }

        @Override
        public void replace(Path target, Path with) throws IOException {
            Files.move(with, target, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public void pause() throws InterruptedException {
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
