package org.driftscope;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.driftscope.cli.DriftscopeCommand;

/**
 * Opens the window, or with arguments does the work of a sub-command without one. It does not
 * extend Application: with JavaFX on the class path the launcher refuses such a main class.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setOut(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        if (arguments.length == 0) {
            System.exit(ScreenStart.open(System.err));
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(DriftscopeCommand.run(out, err, arguments));
    }
}
