package org.driftscope.storage.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.driftscope.problem.Problem;

/**
 * The log of a program with a window: the newest lines in memory, and all of them in two files of 1
 * MB in the folder of the program's own files. That the folder can't be written to is no failure.
 * Errors that end a thread go there, too.
 */
public final class ProgramLog implements AutoCloseable {
    /** A file is full at so many bytes; the next begins and the one before the last goes. */
    public static final int LARGEST = 1_000_000;

    private static final int FILES = 2;

    /** The newest has the number 0. */
    private static final String PATTERN = "driftscope.%g.log";

    /** Kept, since the library forgets the level of a logger that nobody holds. */
    private final Logger program = Logger.getLogger("org.driftscope");

    private final Level levelBefore = program.getLevel();
    private final Thread.UncaughtExceptionHandler uncaughtBefore =
            Thread.getDefaultUncaughtExceptionHandler();
    private final Thread.UncaughtExceptionHandler uncaught = this::ended;
    private final RecentLog recent = new RecentLog();
    private final List<Handler> handlers = new ArrayList<>(List.of(recent));

    /** Begins the log; {@code folder} is that of the program's own files, where there is one. */
    public ProgramLog(Optional<Path> folder) {
        program.setLevel(Level.INFO);
        Optional<IOException> problem = folder.flatMap(this::openFile);
        Logger root = Logger.getLogger("");
        handlers.forEach(root::addHandler);
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
        Machine.lines().forEach(program::info);
        problem.ifPresent(e -> program.log(Level.INFO, "The log can't be written to a file", e));
    }

    private Optional<IOException> openFile(Path folder) {
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/" + PATTERN;
            FileHandler file = new FileHandler(pattern, LARGEST, FILES, true);
            file.setFormatter(new LogLines());
            file.setEncoding("UTF-8");
            file.setLevel(Level.INFO);
            handlers.add(file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private void ended(Thread thread, Throwable cause) {
        program.log(Level.SEVERE, cause, () -> "The thread " + thread.getName() + " ended");
        if (uncaughtBefore != null) {
            uncaughtBefore.uncaughtException(thread, cause);
        }
    }

    /** Writes a line. */
    public void say(String line) {
        program.info(line);
    }

    /** The newest 200 lines, the oldest of them first. */
    public List<String> newest() {
        return recent.lines();
    }

    /** The calls that led to a problem, a line each; empty where none are known. */
    public List<String> trace(Problem problem) {
        return recent.thrownBy(problem).stream()
                .flatMap(thrown -> LogLines.trace(thrown).lines())
                .toList();
    }

    @Override
    public void close() {
        if (Thread.getDefaultUncaughtExceptionHandler() == uncaught) {
            Thread.setDefaultUncaughtExceptionHandler(uncaughtBefore);
        }
        Logger root = Logger.getLogger("");
        handlers.forEach(root::removeHandler);
        handlers.forEach(Handler::close);
        program.setLevel(levelBefore);
    }
}
