package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every option of every command that takes a number refuses those it can't take, in words. */
class NumberOptionsTest {
    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, double.class, Double.class);
    private static final String CORPUS = "corpora/lesson-bone.json";

    /** An option by one of its names, in a command line that is right but for it. */
    private record Asked(String command, OptionSpec option, String name) {
        Shell with(String value) {
            List<String> words = new ArrayList<>(List.of(command, CORPUS));
            if (command.equals("export")) {
                words.addAll(List.of("movie", "--out", "no/such/folder/m.gif"));
            } else if (command.equals("inspect")) {
                words.add("context");
            }
            words.add(name + "=" + value);
            return Shell.run(words.toArray(String[]::new));
        }

        boolean isWhole() {
            return option.type() != double.class && option.type() != Double.class;
        }

        @Override
        public String toString() {
            return command + " " + name;
        }
    }

    static List<Asked> numbers() {
        List<Asked> numbers = new ArrayList<>();
        new CommandLine(new DriftscopeCommand())
                .getSubcommands()
                .forEach(
                        (name, command) -> {
                            for (OptionSpec option : command.getCommandSpec().options()) {
                                if (NUMBERS.contains(option.type())) {
                                    for (String typed : option.names()) {
                                        numbers.add(new Asked(name, option, typed));
                                    }
                                }
                            }
                        });
        return numbers;
    }

    /** Counted by hand: 17 of {@code train}, 17 of {@code inspect}, 22 names of {@code export}. */
    @Test
    void thereAreSome() {
        assertEquals(56, numbers().size(), numbers()::toString);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberThatIsNoneIsRefused(Asked asked) {
        for (String value : List.of("x", "", "1,000", "0x10")) {
            Shell shell = asked.with(value);
            assertEquals(2, shell.exitCode(), shell::toString);
            assertTrue(
                    shell.err().startsWith(asked.name() + " takes a "), () -> value + ": " + shell);
            assertTrue(shell.err().lines().findFirst().orElseThrow().endsWith("not " + value));
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aWholeNumberThatIsTooLargeIsRefusedWithItsBounds(Asked asked) {
        if (!asked.isWhole()) {
            return;
        }
        for (String value : List.of("99999999999999999999", "-99999999999999999999")) {
            Shell shell = asked.with(value);
            assertEquals(2, shell.exitCode(), shell::toString);
            String bound = value.startsWith("-") ? "at least " : "at most ";
            assertTrue(
                    shell.err()
                            .lines()
                            .findFirst()
                            .orElseThrow()
                            .matches(
                                    asked.name()
                                            + " must be "
                                            + bound
                                            + "(-?[0-9,]+) but is "
                                            + value
                                            + "; it takes (\\1 to [0-9,]+|-?[0-9,]+ to \\1)"),
                    shell::toString);
        }
        if (!asked.name().equals("--seed")) {
            Shell shell = asked.with("99999999999");
            assertEquals(2, shell.exitCode(), shell::toString);
            assertTrue(shell.err().startsWith(asked.name() + " must be at most "), shell.err());
        }
    }

    /** Bounds as the guide and the settings of the window have them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--layers; 0; must be at least 1 but is 0; it takes 1 to 8",
                "--layers; 9; must be at most 8 but is 9; it takes 1 to 8",
                "--d-model; 1; must be at least 2 but is 1; it takes 2 to 512",
                "--held-out; 51; must be at most 50 but is 51; it takes 0 to 50",
                "--steps; 1000000001; must be at most 1,000,000,000 but is 1000000001; it takes 0 to"
                        + " 1,000,000,000"
            })
    void boundsAreThoseOfTheSettings(String option, String value, String first, String second) {
        Shell shell = Shell.run("train", CORPUS, option, value);
        assertEquals(2, shell.exitCode(), shell::toString);
        assertEquals(
                option + " " + first + "; " + second,
                shell.err().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "--learning-rate, 0, 'must be above 0, at most 100.0 but is 0'",
        "--learning-rate, 1e9, 'must be above 0, at most 100.0 but is 1e9'",
        "--learning-rate, NaN, 'must be above 0, at most 100.0 but is NaN'",
        "--momentum, 1, must be at least 0 and below 1 but is 1",
        "--weight-decay, -0.5, must be at least 0 and below 1 but is -0.5",
        "--clip, 0, 'must be above 0, or Infinity to never clip but is 0'"
    })
    void anyOtherNumberIsRefusedWithItsBounds(String option, String value, String words) {
        Shell shell = Shell.run("train", CORPUS, option + "=" + value);
        assertEquals(2, shell.exitCode(), shell::toString);
        assertEquals(option + " " + words, shell.err().lines().findFirst().orElseThrow());
    }

    @Test
    void theBoundsThemselvesAreTaken() {
        Shell shell =
                Shell.run(
                        ("train " + CORPUS + " --steps 0 --layers 8 --heads 1 --held-out 50")
                                .split(" ", -1));
        assertEquals(0, shell.exitCode(), shell::toString);
        Shell seed = Shell.run("train", CORPUS, "--steps", "0", "--seed", "" + Long.MIN_VALUE);
        assertEquals(0, seed.exitCode(), seed::toString);
    }
}
