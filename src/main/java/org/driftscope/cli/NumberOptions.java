package org.driftscope.cli;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.driftscope.export.MovieSettings;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.text.TextSettings;
import org.driftscope.training.OptimizerConfig;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Which numbers the options of all commands take; others are refused naming option and bounds. */
final class NumberOptions {
    private static final Whole STEPS = new Whole(0, 1_000_000_000);
    private static final Real SHARE =
            new Real(value -> value >= 0 && value < 1, "at least 0 and below 1");

    private static final Map<String, Range> RANGES =
            Map.ofEntries(
                    Map.entry("--steps", STEPS),
                    Map.entry("--step", STEPS),
                    Map.entry("--from", STEPS),
                    Map.entry("--every", new Whole(1, STEPS.most())),
                    Map.entry("--rate", new Whole(1, MovieSettings.MOST_RATE)),
                    Map.entry("--scale", new Whole(1, PictureOptions.MOST_SCALE)),
                    Map.entry("--seed", new Whole(Long.MIN_VALUE, Long.MAX_VALUE)),
                    Map.entry(
                            "--d-model",
                            new Whole(ModelSettings.LEAST_D_MODEL, ModelSettings.MOST_D_MODEL)),
                    Map.entry("--layers", new Whole(1, ModelSettings.MOST_LAYERS)),
                    Map.entry("--heads", new Whole(1, ModelSettings.MOST_HEADS)),
                    Map.entry("--ff", new Whole(1, ModelSettings.MOST_FEED_FORWARD)),
                    Map.entry("--context", new Whole(0, ModelSettings.MOST_CONTEXT)),
                    Map.entry("--batch", new Whole(1, RunSettings.MOST_BATCH_SIZE)),
                    Map.entry("--held-out", new Whole(0, RunSettings.MOST_HELD_OUT_PERCENT)),
                    Map.entry(
                            "--learning-rate",
                            new Real(
                                    rate -> rate > 0 && rate <= OptimizerConfig.MOST_LEARNING_RATE,
                                    "above 0, at most " + OptimizerConfig.MOST_LEARNING_RATE)),
                    Map.entry("--momentum", SHARE),
                    Map.entry("--weight-decay", SHARE),
                    Map.entry(
                            "--clip",
                            new Real(norm -> norm > 0, "above 0, or Infinity to never clip")),
                    Map.entry("--merges", new Whole(0, TextSettings.MOST_MERGES)),
                    Map.entry(
                            "--minimum-frequency",
                            new Whole(1, TextSettings.MOST_MINIMUM_FREQUENCY)),
                    Map.entry("--largest-vocabulary", new Whole(0, TextSettings.MOST_VOCABULARY)),
                    Map.entry("--longest-sentence", new Whole(0, TextSettings.MOST_SENTENCE)));

    private final List<String> arguments;

    /** Of a command line, whose options are called as they were typed. */
    NumberOptions(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Numbers that an option takes. */
    sealed interface Range permits Whole, Real {
        /** What is wrong with a value, after the option's name; empty where it is right. */
        Optional<String> wrong(String value);
    }

    /** Whole numbers from the least to the most. */
    record Whole(long least, long most) implements Range {
        private static final Predicate<String> DIGITS =
                Pattern.compile("[+-]?\\d+").asMatchPredicate();

        @Override
        public Optional<String> wrong(String value) {
            String bounds = String.format(Locale.ROOT, "%,d to %,d", least, most);
            if (!DIGITS.test(value)) {
                return Optional.of("takes a whole number, " + bounds + ", not " + value);
            }
            BigInteger number = new BigInteger(value);
            if (number.compareTo(BigInteger.valueOf(least)) < 0) {
                return Optional.of(
                        String.format(
                                Locale.ROOT,
                                "must be at least %,d but is %s; it takes %s",
                                least,
                                value,
                                bounds));
            }
            if (number.compareTo(BigInteger.valueOf(most)) > 0) {
                return Optional.of(
                        String.format(
                                Locale.ROOT,
                                "must be at most %,d but is %s; it takes %s",
                                most,
                                value,
                                bounds));
            }
            return Optional.empty();
        }
    }

    /** Any numbers that are valid. */
    record Real(DoublePredicate valid, String allowed) implements Range {
        @Override
        public Optional<String> wrong(String value) {
            try {
                return valid.test(Double.parseDouble(value))
                        ? Optional.empty()
                        : Optional.of("must be " + allowed + " but is " + value);
            } catch (NumberFormatException e) {
                return Optional.of("takes a number " + allowed + ", not " + value);
            }
        }
    }

    /** Refuses the first number out of its bounds. */
    void require(ParseResult parsed) {
        for (ParseResult at = parsed; at != null; at = at.subcommand()) {
            for (OptionSpec option : at.matchedOptions()) {
                for (String value : option.originalStringValues()) {
                    Optional<String> wrong = wrong(option, value);
                    if (wrong.isPresent()) {
                        throw new ParameterException(at.commandSpec().commandLine(), wrong.get());
                    }
                }
            }
        }
    }

    /** What to say where a number can't be read; empty where something else is wrong. */
    Optional<String> words(ParameterException wrong) {
        return wrong.getCause() instanceof TypeConversionException
                        && wrong.getArgSpec() instanceof OptionSpec option
                ? wrong(option, wrong.getValue())
                : Optional.empty();
    }

    private Optional<String> wrong(OptionSpec option, String value) {
        return Optional.ofNullable(RANGES.get(option.longestName()))
                .flatMap(range -> range.wrong(value))
                .map(words -> typed(option) + " " + words);
    }

    /** By which of its names it was asked for. */
    private String typed(OptionSpec option) {
        return Arrays.stream(option.names())
                .filter(
                        name ->
                                arguments.stream()
                                        .anyMatch(
                                                word ->
                                                        word.equals(name)
                                                                || word.startsWith(name + "=")))
                .findFirst()
                .orElse(option.longestName());
    }
}
