package org.driftscope.storage.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.driftscope.text.SkippedLine;

/** The text that a file of some format holds, and where in the file each line of it stands. */
public final class Extract {
    private final String text;
    private final int[] lines;
    private final List<SkippedLine> skipped;
    private final Optional<Table> table;

    private Extract(Builder built, Table table) {
        text = built.text.toString();
        lines = Arrays.copyOf(built.lines, built.count);
        skipped = List.copyOf(built.skipped);
        this.table = Optional.ofNullable(table);
    }

    /** Lines that end with LF; a blank one where a new paragraph begins. */
    public String text() {
        return text;
    }

    /** The line of the file, from 1, on which a line of {@link #text}, from 1, stands. */
    public int lineOf(int line) {
        return lines[line - 1];
    }

    /** What the format's reader left out and is worth a mention, in the order of the file. */
    public List<SkippedLine> skipped() {
        return skipped;
    }

    /** The columns there were to choose from; empty unless it is a table. */
    public Optional<Table> table() {
        return table;
    }

    /** Collects an extract in the order of the file. */
    static final class Builder {
        private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

        private final StringBuilder text = new StringBuilder();
        private final List<SkippedLine> skipped = new ArrayList<>();
        private int[] lines = new int[256];
        private int count;

        /** Adds one line; line ends within it become spaces. */
        void add(int line, String content) {
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                text.append(LINE_ENDS.indexOf(c) < 0 ? c : ' ');
            }
            end(line);
        }

        /** Ends a paragraph. */
        void endParagraph() {
            int length = text.length();
            boolean ended = length == 0 || (length > 1 && text.charAt(length - 2) == '\n');
            if (!ended) {
                end(lines[count - 1]);
            }
        }

        void skip(int line, String reason) {
            skipped.add(new SkippedLine(line, reason));
        }

        private void end(int line) {
            text.append('\n');
            if (count == lines.length) {
                lines = Arrays.copyOf(lines, 2 * count);
            }
            lines[count++] = line;
        }

        Extract build() {
            return new Extract(this, null);
        }

        Extract build(Table table) {
            return new Extract(this, table);
        }
    }
}
