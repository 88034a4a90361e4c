package org.driftscope;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.problem.RootCause;
import org.driftscope.ui.shell.DriftscopeApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the window, or says in words why there can be none here and what works without. */
final class ScreenStart {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenStart.class);

    /** The launcher of an application image names itself in this system property. */
    private static final String LAUNCHER = "jpackage.app-path";

    private ScreenStart() {}

    /** Returns the exit code once the window, with a file if there is one, is closed. */
    static int open(PrintStream err, Optional<String> file) {
        String system = System.getProperty("os.name");
        LinuxLoader loader = LinuxLoader.ofThisSystem(System.getenv());
        Optional<Problem> obstacle =
                noScreen(system, System.getenv())
                        .or(() -> WindowLibraries.missing(system, loader, withoutScreen()))
                        .or(WindowLibraryFolder::choose);
        if (obstacle.isPresent()) {
            return refuse(obstacle.get(), err);
        }
        if (WindowLibraries.withoutGraphicsCard(system, loader)) {
            System.setProperty("prism.order", "sw"); // else JavaFX tries, and complains
        }
        try {
            DriftscopeApp.open(file);
            return 0;
        } catch (UnsupportedOperationException | LinkageError e) {
            LOG.debug("The window did not open", e);
            return refuse(unreachable(e), err);
        } catch (RuntimeException e) {
            LOG.error("The window failed", e);
            return refuse(
                    new Problem(
                            "Driftscope met an error it did not expect and ended.",
                            "The lines above say where (" + RootCause.words(e) + ").",
                            "Please report them. " + withoutScreen()),
                    err);
        }
    }

    /** Why no window can be opened, judged before JavaFX tries; empty where it may try. */
    static Optional<Problem> noScreen(String system, Map<String, String> environment) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || !environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        "Driftscope could not open its window.",
                        "This machine has no display: the environment variable DISPLAY is not set.",
                        withoutScreen()));
    }

    private static Problem unreachable(Throwable failure) {
        return new Problem(
                "Driftscope could not open its window.",
                "The display or the system's window libraries could not be used ("
                        + RootCause.words(failure)
                        + ").",
                WindowLibraries.installAll() + " " + withoutScreen());
    }

    /** A command that works without a screen, for the way the program was started. */
    private static String withoutScreen() {
        return "Without a screen this works: "
                + Optional.ofNullable(System.getProperty(LAUNCHER))
                        .map(ScreenStart::commandOfImage)
                        .orElseGet(() -> command(origin()))
                + ".";
    }

    static String commandOfImage(String launcher) {
        return launcher + " train starter-natural-4";
    }

    static String command(Path origin) {
        return origin.toString().endsWith(".jar")
                ? "java -jar " + origin + " train starter-natural-4"
                : "mvn -q compile javafx:run -Djavafx.args=\"train starter-natural-4\"";
    }

    private static Path origin() {
        try {
            Path code =
                    Path.of(
                            ScreenStart.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Path here = Path.of("").toAbsolutePath();
            return code.startsWith(here) ? here.relativize(code) : code;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells a problem and returns the exit code. */
    static int refuse(Problem problem, PrintStream err) {
        err.println(problem.what());
        err.println(problem.why());
        err.println(problem.remedy());
        return 1;
    }
}
