package org.driftscope;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.ui.shell.DriftscopeApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the window, or says in words why there can be none here and what works without. */
final class ScreenStart {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenStart.class);

    private static final String WITHOUT_SCREEN =
            "Without a screen this works: java -jar target/driftscope.jar train starter-natural-4";

    private ScreenStart() {}

    /** Returns the exit code once the window is closed. */
    static int open(PrintStream err) {
        Optional<Problem> noScreen =
                noScreen(
                        System.getProperty("os.name"),
                        System.getenv(),
                        System.getProperty("glass.platform"));
        if (noScreen.isPresent()) {
            return refuse(noScreen.get(), err);
        }
        try {
            DriftscopeApp.open();
            return 0;
        } catch (UnsupportedOperationException | LinkageError | IllegalStateException e) {
            LOG.debug("The window did not open", e);
            return refuse(unreachable(e), err);
        } catch (RuntimeException e) {
            LOG.error("The window failed", e);
            return refuse(unreachable(e), err);
        }
    }

    /** Why no window can be opened, judged before JavaFX tries; empty where it may try. */
    static Optional<Problem> noScreen(
            String system, Map<String, String> environment, String glass) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        boolean display = !environment.getOrDefault("DISPLAY", "").isBlank();
        if (!linux || display || "Monocle".equals(glass)) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        "Driftscope could not open its window.",
                        "This machine has no display: the environment variable DISPLAY is not set.",
                        WITHOUT_SCREEN));
    }

    private static Problem unreachable(Throwable failure) {
        return new Problem(
                "Driftscope could not open its window.",
                "The display or the system's window libraries could not be used ("
                        + rootCause(failure)
                        + ").",
                "On Debian or Ubuntu, apt-get install libgtk-3-0 libgl1 libxtst6 libxxf86vm1 brings the"
                        + " libraries. "
                        + WITHOUT_SCREEN);
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private static int refuse(Problem problem, PrintStream err) {
        err.println(problem.what());
        err.println(problem.why());
        err.println(problem.remedy());
        return 1;
    }
}
