package org.driftscope;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.LogManager;
import org.driftscope.cli.DriftscopeCommand;
import org.driftscope.problem.ProblemException;

/**
 * Opens the window, with a text, a corpus or a saved run where that is the only argument, or does
 * the work of a sub-command without one. It does not extend Application: with JavaFX on the class
 * path the launcher refuses such a main class.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        configureLogging();
        System.setOut(
                new PrintStream(StandardOutput.ofThisProcess(), true, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        if (arguments.length == 0) {
            System.exit(ScreenStart.open(System.err, Optional.empty()));
        }
        if (arguments.length == 1 && isForWindow(arguments[0])) {
            System.exit(ScreenStart.open(System.err, Optional.of(arguments[0])));
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(DriftscopeCommand.run(out, err, arguments));
    }

    private static boolean isForWindow(String argument) {
        try {
            return WindowArgument.isOne(argument);
        } catch (ProblemException e) {
            System.exit(ScreenStart.refuse(e.problem(), System.err));
            return false;
        }
    }

    private static void configureLogging() {
        try (InputStream settings = Main.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
