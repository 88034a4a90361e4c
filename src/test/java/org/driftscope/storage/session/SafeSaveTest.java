package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever fails while a session is saved: the old file stays as it was, or the new one is whole.
 */
class SafeSaveTest {
    @TempDir Path folder;
    private Path file;
    private Session old;
    private Session next;
    private Fingerprint known;
    private byte[] bytes;

    @BeforeEach
    void saveOne() throws IOException {
        file = folder.resolve("run.driftscope");
        old = Sessions.small();
        next =
                Sessions.run(
                        Sessions.corpus("lesson-bone"),
                        RunSettings.DEFAULT.withSeed(2),
                        20,
                        stepper -> {});
        known = new SessionFiles().save(file, old, Optional.empty());
        bytes = Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyCallFailsInTurn(boolean forGood) throws IOException {
        FailingDisk counting = new FailingDisk(Integer.MAX_VALUE, false);
        new SessionFiles(counting).save(file, next, Optional.of(known));
        byte[] whole = Files.readAllBytes(file);
        assertTrue(counting.calls() > 20, counting.calls() + " calls");
        int refused = 0;
        for (int failing = 1; failing <= counting.calls(); failing++) {
            Files.write(file, bytes);
            try {
                new SessionFiles(new FailingDisk(failing, forGood))
                        .save(file, next, Optional.of(known));
                assertArrayEquals(whole, Files.readAllBytes(file), "call " + failing);
            } catch (ProblemException e) {
                assertArrayEquals(bytes, Files.readAllBytes(file), "call " + failing);
                assertTrue(e.problem().what().contains(file.toString()), e.getMessage());
                assertTrue(e.problem().why().contains("No space left"), e.getMessage());
                refused++;
            }
        }
        // A file that could not be put in place once is put there at the next try.
        assertEquals(counting.calls() - (forGood ? 0 : 2), refused);
        if (!forGood) {
            try (Stream<Path> all = Files.list(folder)) {
                assertEquals(2, all.count(), "nothing is left lying about");
            }
        }
    }

    @Test
    void aDiskThatLosesBytesIsFoundOut() throws IOException {
        Disk lossy =
                new LikeReal() {
                    @Override
                    public InputStream read(Path of) throws IOException {
                        InputStream stream = super.read(of);
                        if (of.equals(file)) {
                            return stream;
                        }
                        return new FilterInputStream(stream) {
                            private int at;

                            @Override
                            public int read(byte[] target, int from, int count) throws IOException {
                                int read = in.read(target, from, count);
                                if (at <= 5_000 && at + read > 5_000) {
                                    target[from + 5_000 - at] ^= 1;
                                }
                                at += read;
                                return read;
                            }
                        };
                    }
                };
        Problem problem = problem(lossy);
        assertTrue(problem.why().contains("can't be read"), problem.text());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aFileThatAnotherProgramHoldsForAMomentIsTriedAgain() throws IOException {
        AtomicInteger held = new AtomicInteger(6); // three times each, backup and file
        Disk busy =
                new LikeReal() {
                    @Override
                    public void replace(Path target, Path with) throws IOException {
                        if (held.getAndDecrement() % 4 != 0 && held.get() >= 0) {
                            throw new AccessDeniedException(target.toString());
                        }
                        super.replace(target, with);
                    }
                };
        new SessionFiles(busy).save(file, next, Optional.of(known));
        assertEquals(next.now(), new SessionFiles().open(file).session().now());
        Disk stuck =
                new LikeReal() {
                    @Override
                    public void replace(Path target, Path with) throws IOException {
                        throw new AccessDeniedException(target.toString());
                    }
                };
        byte[] now = Files.readAllBytes(file);
        Fingerprint fingerprint = new SessionFiles().open(file).fingerprint();
        Problem problem =
                assertThrows(
                                ProblemException.class,
                                () ->
                                        new SessionFiles(stuck)
                                                .save(file, old, Optional.of(fingerprint)))
                        .problem();
        assertTrue(problem.why().contains("another program holds"), problem.text());
        assertArrayEquals(now, Files.readAllBytes(file));
    }

    /** Somebody else's change while a long save is on its way is seen too. */
    @Test
    void aChangeDuringASaveIsNotOverwritten() throws IOException {
        Disk disk =
                new LikeReal() {
                    @Override
                    public void force(Path of) throws IOException {
                        super.force(of);
                        Files.writeString(file, "another program's");
                    }
                };
        assertTrue(problem(disk).why().contains("changed by another program"));
        assertEquals("another program's", Files.readString(file));
    }

    @Test
    void oneSaveAtATime() throws Exception {
        AtomicInteger writing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Disk disk =
                new LikeReal() {
                    @Override
                    public OutputStream write(Path of) throws IOException {
                        most.accumulateAndGet(writing.incrementAndGet(), Math::max);
                        return super.write(of);
                    }

                    @Override
                    public void force(Path of) throws IOException {
                        super.force(of);
                        writing.decrementAndGet();
                    }
                };
        SessionFiles files = new SessionFiles(disk);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> saves = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Session session = i % 2 == 0 ? old : next;
            saves.add(threads.submit(() -> files.replace(file, session)));
        }
        for (Future<?> save : saves) {
            save.get();
        }
        threads.shutdown();
        assertEquals(1, most.get());
        new SessionFiles().open(file);
    }

    private Problem problem(Disk disk) {
        return assertThrows(
                        ProblemException.class,
                        () -> new SessionFiles(disk).save(file, next, Optional.of(known)))
                .problem();
    }

    /** The disk of this machine, to be changed in part. */
    private abstract static class LikeReal implements Disk {
        @Override
        public Path createTemporary(Path in, String prefix) throws IOException {
            return REAL.createTemporary(in, prefix);
        }

        @Override
        public OutputStream write(Path of) throws IOException {
            return REAL.write(of);
        }

        @Override
        public void force(Path of) throws IOException {
            REAL.force(of);
        }

        @Override
        public InputStream read(Path of) throws IOException {
            return REAL.read(of);
        }

        @Override
        public boolean exists(Path of) throws IOException {
            return REAL.exists(of);
        }

        @Override
        public void replace(Path target, Path with) throws IOException {
            REAL.replace(target, with);
        }

        @Override
        public void delete(Path of) throws IOException {
            REAL.delete(of);
        }

        @Override
        public void pause() {}
    }
}
