package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program without a screen: exit code 0 when done, 1 after a problem told in words, 2 on wrong
 * use.
 */
@Command(
        name = "driftscope",
        description =
                "Watch word meanings form. Without a sub-command the window opens, with a text, a corpus or"
                        + " a saved run where one is named; these work without a screen.",
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

    private static CommandLine commands() {
        return new CommandLine(new DriftscopeCommand());
    }

    /** Whether a word is an option or a sub-command, and not the name of something to open. */
    public static boolean knows(String word) {
        return word.startsWith("-") || commands().getSubcommands().containsKey(word);
    }

    private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        NumberOptions numbers = new NumberOptions(arguments);
        return commands()
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(
                        parsed -> {
                            numbers.require(parsed);
                            return new RunLast().execute(parsed);
                        })
                .setParameterExceptionHandler((wrong, words) -> refuse(wrong, numbers))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> report(failure, command.getErr()))
                .execute(arguments);
    }

    /** A line on what is wrong and one on where to read on; the whole usage would bury them. */
    private static int refuse(ParameterException wrong, NumberOptions numbers) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .println(numbers.words(wrong).or(() -> unknown(wrong)).orElse(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr()
                .println("Read 'driftscope " + words(command) + "--help' for what it takes.");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** What to say where the first word is neither a command nor what the window opens. */
    private static Optional<String> unknown(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                        && wrong.getCommandLine().getParent() == null
                        && !unmatched.isUnknownOption()
                ? Optional.of(
                        "There is no command, file or shipped corpus "
                                + unmatched.getUnmatched().get(0)
                                + ".")
                : Optional.empty();
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
