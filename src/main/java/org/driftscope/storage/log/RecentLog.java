package org.driftscope.storage.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;

/** Remembers the newest lines of the log and what was thrown last. From any thread. */
final class RecentLog extends Handler {
    private static final int MOST_LINES = 200;
    private static final int MOST_FAILURES = 10;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Deque<LogRecord> failures = new ArrayDeque<>();

    RecentLog() {
        setFormatter(new LogLines());
    }

    @Override
    public void publish(LogRecord entry) {
        List<String> more = getFormatter().format(entry).lines().toList();
        synchronized (lines) {
            lines.addAll(more);
            while (lines.size() > MOST_LINES) {
                lines.removeFirst();
            }
            if (entry.getThrown() != null) {
                failures.addFirst(entry);
                while (failures.size() > MOST_FAILURES) {
                    failures.removeLast();
                }
            }
        }
    }

    /** The newest lines, the oldest of them first. */
    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** What was thrown last with this problem. */
    Optional<Throwable> thrownBy(Problem problem) {
        synchronized (lines) {
            return failures.stream()
                    .filter(entry -> tells(entry, problem))
                    .map(LogRecord::getThrown)
                    .findFirst();
        }
    }

    private static boolean tells(LogRecord entry, Problem problem) {
        Throwable thrown = entry.getThrown();
        boolean carries =
                thrown instanceof ProblemException known && problem.equals(known.problem());
        return carries
                || problem.text().equals(entry.getMessage())
                || problem.text().contains(thrown.toString());
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
