package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.PlayedStep;
import org.driftscope.lesson.Rehearsal;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.lesson.format.ShippedLessons;
import org.driftscope.plot.Figures;
import org.driftscope.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists, checks and prints lessons. */
@Command(
        name = "lesson",
        description = "Lists, checks and prints lessons.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            LessonCommand.ListCommand.class,
            LessonCommand.CheckCommand.class,
            LessonCommand.ShowCommand.class
        })
final class LessonCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing: list, check or show");
    }

    /** Lists the lessons that come with the program. */
    @Command(
            name = "list",
            description = "Lists the lessons that come with the program.",
            mixinStandardHelpOptions = true)
    static final class ListCommand implements Callable<Integer> {
        @Spec private CommandSpec spec;

        @Mixin private LessonLanguage language;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            for (Lesson lesson : ShippedLessons.list(language.code())) {
                out.printf(
                        Locale.ROOT,
                        "%-26s %2d min  %s%n",
                        lesson.id(),
                        lesson.minutes(),
                        lesson.title());
                out.printf("%35s%s%n", "", lesson.idea());
            }
            out.flush();
            return 0;
        }
    }

    /** Reports what is wrong with a lesson and plays it. */
    @Command(
            name = "check",
            description =
                    "Reports what is wrong with a lesson, and plays it with the seeds 1 to 3 to see"
                            + " whether all comes true.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class CheckCommand implements Callable<Integer> {
        private static final long SEEDS = 3;

        @Spec private CommandSpec spec;

        @Mixin private LessonArgument argument;

        @Option(names = "--fast", description = "Only read it, and do not play it.")
        private boolean fast;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            LessonFile file = argument.open();
            Lesson lesson = file.lesson();
            out.printf(
                    "%s: %s, %s%n",
                    lesson.id(),
                    Figures.counted(lesson.steps().size(), "step"),
                    Figures.counted(lesson.minutes(), "minute"));
            file.remarks().forEach(remark -> out.println("warning: " + remark.words()));
            out.flush();
            return fast || play(lesson, out) ? 0 : 1;
        }

        private boolean play(Lesson lesson, PrintWriter out) {
            NumericNotices.print(spec.commandLine().getErr());
            boolean fine = true;
            for (long seed = 1; seed <= SEEDS; seed++) {
                List<String> failures = Rehearsal.of(lesson, seed).failures();
                failures.forEach(out::println);
                if (failures.isEmpty()) {
                    out.printf("seed %d: all comes true%n", seed);
                }
                fine &= failures.isEmpty();
                out.flush();
            }
            return fine;
        }
    }

    /** Prints a lesson as text, with the answers. */
    @Command(
            name = "show",
            description =
                    "Prints a lesson as text, with the answers, the notes for the teacher and the numbers that come out with seed 1.",
            mixinStandardHelpOptions = true)
    static final class ShowCommand implements Callable<Integer> {
        @Spec private CommandSpec spec;

        @Mixin private LessonArgument argument;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            Lesson lesson = argument.open().lesson();
            new LessonPrinter(out).print(lesson, played(lesson));
            out.flush();
            return 0;
        }

        /** As with the first seed; nothing where something of it can't be done. */
        private static List<PlayedStep> played(Lesson lesson) {
            try {
                return Rehearsal.of(lesson, 1).steps();
            } catch (ProblemException e) {
                return List.of();
            }
        }
    }
}
