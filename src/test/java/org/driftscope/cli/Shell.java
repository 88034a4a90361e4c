package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a command line printed and how it ended. */
record Shell(int exitCode, String out, String err) {
    static Shell run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = DriftscopeCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Shell(exitCode, out.toString(), err.toString());
    }

    /** Exports something of a corpus or run to a file, which must succeed. */
    static Path export(String of, String what, Path file, String... options) {
        String[] words =
                Stream.concat(
                                Stream.of("export", of, what, "--out", file.toString()),
                                Stream.of(options))
                        .toArray(String[]::new);
        Shell shell = run(words);
        assertEquals(0, shell.exitCode(), shell::toString);
        return file;
    }
}
