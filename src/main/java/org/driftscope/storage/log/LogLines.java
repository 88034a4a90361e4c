package org.driftscope.storage.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * A line for each record, with time, level, thread and class, and the calls that led to what was
 * thrown. Quotations are left out, since they may be of a person's text.
 */
final class LogLines extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord entry) {
        String logger = String.valueOf(entry.getLoggerName());
        String line =
                String.format(
                        Locale.ROOT,
                        "%s %s [%s] %s: %s%n",
                        TIME.format(entry.getInstant()),
                        entry.getLevel().getName(),
                        Thread.currentThread().getName(),
                        logger.substring(logger.lastIndexOf('.') + 1),
                        Quoted.removed(formatMessage(entry)));
        return entry.getThrown() == null ? line : line + trace(entry.getThrown());
    }

    /** What was thrown and the calls that led there, a line each. */
    static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return Quoted.removed(text.toString());
    }
}
