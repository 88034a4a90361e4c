package org.driftscope.storage.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ProgramLogTest {
    private static final Logger LOG = LoggerFactory.getLogger("org.driftscope.example.Example");

    @TempDir Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String newest() throws IOException {
        return Files.readString(folder.resolve("driftscope.0.log"));
    }

    @Test
    void twoFilesOfAMegabyteAreKept() throws IOException {
        String filler = "x".repeat(1000);
        try (ProgramLog log = new ProgramLog(Optional.of(folder))) {
            for (int i = 0; i < 5000; i++) {
                log.say(i + " " + filler);
            }
        }
        assertEquals(List.of("driftscope.0.log", "driftscope.1.log"), names());
        for (String name : names()) {
            long size = Files.size(folder.resolve(name));
            assertTrue(size > 1000 && size < 1_010_000, name + " has " + size + " bytes");
        }
        assertTrue(newest().contains(" 4999 xxx"));
        assertFalse(newest().contains(" 100 xxx"));
    }

    @Test
    void theFirstLinesTellOfTheMachineAndTheNextStartWritesBehind() throws IOException {
        for (int start = 0; start < 2; start++) {
            try (ProgramLog log = new ProgramLog(Optional.of(folder))) {
                log.say("start " + start);
            }
        }
        List<String> lines = newest().lines().toList();
        assertTrue(lines.get(0).endsWith("Driftscope " + Machine.version()), lines.get(0));
        assertTrue(lines.get(1).contains(System.getProperty("java.runtime.version")));
        assertTrue(lines.get(2).contains(System.getProperty("os.name")));
        assertTrue(lines.get(4).contains("Processors: "));
        assertEquals(12, lines.size(), "five lines of the machine and one said, twice");
        assertTrue(lines.get(11).endsWith("start 1"));
    }

    @Test
    void anErrorThatEndsAThreadIsWrittenDown() throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        try (ProgramLog log = new ProgramLog(Optional.of(folder))) {
            Thread thread =
                    new Thread(
                            () -> {
                                throw new IllegalStateException("the lamp is broken");
                            },
                            "lamp-thread");
            thread.start();
            thread.join();
            assertTrue(log.newest().stream().anyMatch(line -> line.contains("the lamp is broken")));
        }
        assertTrue(newest().contains("The thread lamp-thread ended"));
        assertTrue(newest().contains("at org.driftscope.storage.log.ProgramLogTest"));
        assertSame(before, Thread.getDefaultUncaughtExceptionHandler());
    }

    @Test
    void aFolderThatCantBeWrittenToIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        try (ProgramLog log = new ProgramLog(Optional.of(file))) {
            LOG.info("goes on");
            assertTrue(log.newest().stream().anyMatch(line -> line.endsWith("goes on")));
            assertTrue(
                    log.newest().stream()
                            .anyMatch(line -> line.contains("can't be written to a file")));
        }
    }

    @Test
    void quotationsAreLeftOut() throws IOException {
        try (ProgramLog log = new ProgramLog(Optional.of(folder))) {
            LOG.info("Line 3 is “the dog's bone” or 'a cat' or \"milk\"; it can't be John's.");
            LOG.warn("Odd", new IllegalArgumentException("no such word: “zebra”"));
            assertEquals(
                    "INFO [main] Example: Line 3 is “…” or “…” or “…”; it can't be John's.",
                    log.newest().stream()
                            .filter(line -> line.contains("Line 3"))
                            .map(line -> line.substring(24))
                            .findFirst()
                            .orElseThrow());
        }
        assertFalse(newest().contains("zebra"));
        assertTrue(newest().contains("java.lang.IllegalArgumentException: no such word: “…”"));
    }

    @Test
    void theCallsBehindAProblemAreFound() {
        Problem problem = new Problem("It broke.", "Rust.", "Paint it.");
        try (ProgramLog log = new ProgramLog(Optional.empty())) {
            assertEquals(List.of(), log.trace(problem));
            LOG.info("A job met a problem", new ProblemException(problem));
            LOG.info("Another one", new ProblemException("Other.", "Other.", "Other."));
            assertEquals(
                    "org.driftscope.problem.ProblemException: It broke. Rust. Paint it.",
                    log.trace(problem).get(0));
            assertTrue(log.trace(problem).get(1).contains("ProgramLogTest"));
        }
    }

    @Test
    void onlyTheNewestTwoHundredLinesAreRemembered() {
        try (ProgramLog log = new ProgramLog(Optional.empty())) {
            for (int i = 0; i < 450; i++) {
                log.say("line " + i);
            }
            assertEquals(200, log.newest().size());
            assertTrue(log.newest().get(0).endsWith("line 250"));
            assertTrue(log.newest().get(199).endsWith("line 449"));
        }
    }
}
