package org.driftscope.cli;

import java.io.PrintWriter;
import org.driftscope.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program without a screen: exit code 0 when done, 1 after a problem told in words, 2 on wrong
 * use.
 */
@Command(
        name = "driftscope",
        description =
                "Watch word meanings form. Without a sub-command the window opens; these work without a screen.",
        mixinStandardHelpOptions = true,
        versionProvider = DriftscopeVersion.class,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {TrainCommand.class, CheckCommand.class})
public final class DriftscopeCommand {
    private static final Logger LOG = LoggerFactory.getLogger(DriftscopeCommand.class);

    /** Runs the sub-command named by the arguments and returns the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new DriftscopeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> report(failure, command.getErr()))
                .execute(arguments);
    }

    private static int report(Exception failure, PrintWriter err) {
        if (failure instanceof ProblemException problem) {
            err.println(problem.problem().what());
            err.println(problem.problem().why());
            err.println(problem.problem().remedy());
        } else {
            LOG.error("The command failed", failure);
            err.println("The command failed unexpectedly: " + failure);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
