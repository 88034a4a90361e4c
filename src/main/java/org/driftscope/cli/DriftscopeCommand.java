package org.driftscope.cli;

import java.io.PrintWriter;
import org.driftscope.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
        subcommands = {
            TrainCommand.class,
            InspectCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            LessonCommand.class
        })
public final class DriftscopeCommand {
    private static final Logger LOG = LoggerFactory.getLogger(DriftscopeCommand.class);

    /** Runs the sub-command named by the arguments and returns the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int exitCode = execute(out, err, arguments);
        if (exitCode == CommandLine.ExitCode.OK && out.checkError()) {
            err.println("The work was done, but its result could not be written.");
            err.println("Standard output is closed or full.");
            err.println("Send it to a place with room, and run it again.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        return exitCode;
    }

    private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new DriftscopeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, words) -> refuse(wrong))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> report(failure, command.getErr()))
                .execute(arguments);
    }

    /** A line on what is wrong and one on where to read on; the whole usage would bury them. */
    private static int refuse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr()
                .println("Read 'driftscope " + words(command) + "--help' for what it takes.");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String words(CommandLine command) {
        return command.getParent() == null
                ? ""
                : words(command.getParent()) + command.getCommandName() + " ";
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
