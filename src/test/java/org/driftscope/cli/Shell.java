package org.driftscope.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line printed and how it ended. */
record Shell(int exitCode, String out, String err) {
    static Shell run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = DriftscopeCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Shell(exitCode, out.toString(), err.toString());
    }
}
