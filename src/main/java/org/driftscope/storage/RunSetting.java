package org.driftscope.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.projection.FittedWords;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.text.LongSentences;
import org.driftscope.text.TextSettings;
import org.driftscope.text.TokenizerKind;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.driftscope.wording.Wording;

/**
 * A setting of a run that corpora and lessons can choose.
 *
 * @param field how it is called in files
 * @param reading of its field
 * @param value what it is in a run
 */
record RunSetting(String field, Reading reading, Function<RunSettings, Object> value) {
    private static final Wording WORDS = Wording.of("storage");

    /** All there are, in the order in which they are written. */
    static final List<RunSetting> ALL =
            List.of(
                    new RunSetting(
                            "tokenizer",
                            choice(TokenizerKind.values()),
                            run -> run.text().tokenizer()),
                    new RunSetting(
                            "merges",
                            whole(0, TextSettings.MOST_MERGES),
                            run -> run.text().merges()),
                    new RunSetting("language", RunSetting::language, run -> run.text().language()),
                    new RunSetting("foldCase", JsonCursor::bool, run -> run.text().foldCase()),
                    new RunSetting(
                            "keepPunctuation",
                            JsonCursor::bool,
                            run -> run.text().keepPunctuation()),
                    new RunSetting(
                            "foldNumbers", JsonCursor::bool, run -> run.text().foldNumbers()),
                    new RunSetting(
                            "minimumFrequency",
                            whole(1, TextSettings.MOST_MINIMUM_FREQUENCY),
                            run -> run.text().minimumFrequency()),
                    new RunSetting(
                            "largestVocabulary",
                            whole(0, TextSettings.MOST_VOCABULARY),
                            run -> run.text().largestVocabulary()),
                    new RunSetting(
                            "longestSentence",
                            whole(0, TextSettings.MOST_SENTENCE),
                            run -> run.text().longestSentence()),
                    new RunSetting(
                            "longSentences",
                            choice(LongSentences.values()),
                            run -> run.text().longSentences()),
                    new RunSetting(
                            "keepDuplicates", JsonCursor::bool, run -> run.text().keepDuplicates()),
                    new RunSetting(
                            "stopWordsOnMap", JsonCursor::bool, run -> run.text().stopWordsOnMap()),
                    new RunSetting(
                            "dModel",
                            whole(ModelSettings.LEAST_D_MODEL, ModelSettings.MOST_D_MODEL),
                            run -> run.model().dModel()),
                    new RunSetting(
                            "layers",
                            whole(1, ModelSettings.MOST_LAYERS),
                            run -> run.model().layers()),
                    new RunSetting(
                            "heads",
                            whole(1, ModelSettings.MOST_HEADS),
                            run -> run.model().heads()),
                    new RunSetting(
                            "feedForward",
                            whole(1, ModelSettings.MOST_FEED_FORWARD),
                            run -> run.model().feedForward()),
                    new RunSetting(
                            "context",
                            whole(0, ModelSettings.MOST_CONTEXT),
                            run -> run.model().context()),
                    new RunSetting(
                            "activation",
                            choice(Activation.values()),
                            run -> run.model().activation()),
                    new RunSetting(
                            "positions",
                            choice(Positions.values()),
                            run -> run.model().positions()),
                    new RunSetting("tied", JsonCursor::bool, run -> run.model().tied()),
                    new RunSetting(
                            "embeddingStd",
                            positive(ModelSettings.MOST_EMBEDDING_STD),
                            run -> run.model().embeddingStd()),
                    new RunSetting(
                            "optimizer",
                            choice(OptimizerKind.values()),
                            run -> run.optimizer().kind()),
                    new RunSetting(
                            "learningRate",
                            positive(OptimizerConfig.MOST_LEARNING_RATE),
                            run -> run.optimizer().learningRate()),
                    new RunSetting("beta1", share(), run -> run.optimizer().beta1()),
                    new RunSetting("beta2", share(), run -> run.optimizer().beta2()),
                    new RunSetting(
                            "epsilon",
                            number(
                                    v ->
                                            v >= OptimizerConfig.LEAST_EPSILON
                                                    && v <= OptimizerConfig.MOST_EPSILON,
                                    () ->
                                            WORDS.get(
                                                    "allowed-range",
                                                    "least",
                                                    String.valueOf(OptimizerConfig.LEAST_EPSILON),
                                                    "most",
                                                    String.valueOf(OptimizerConfig.MOST_EPSILON))),
                            run -> run.optimizer().epsilon()),
                    new RunSetting("weightDecay", share(), run -> run.optimizer().weightDecay()),
                    new RunSetting("momentum", share(), run -> run.optimizer().momentum()),
                    new RunSetting(
                            "clipNorm", RunSetting::clipNorm, run -> run.optimizer().clipNorm()),
                    new RunSetting(
                            "batchSize",
                            whole(1, RunSettings.MOST_BATCH_SIZE),
                            RunSettings::batchSize),
                    new RunSetting("seed", JsonCursor::whole, RunSettings::seed),
                    new RunSetting(
                            "heldOutPercent",
                            whole(0, RunSettings.MOST_HELD_OUT_PERCENT),
                            RunSettings::heldOutPercent),
                    new RunSetting(
                            "fittedWords",
                            choice(FittedWords.values()),
                            run -> run.projection().fittedWords()));

    private static final Map<String, RunSetting> BY_NAME =
            ALL.stream().collect(Collectors.toMap(RunSetting::field, each -> each));

    /** Reads the value a cursor stands on, in the setting's own type; {@code path} names it. */
    interface Reading {
        Object read(JsonCursor json, String path);
    }

    /** The setting of this name. */
    static Optional<RunSetting> of(String field) {
        return Optional.ofNullable(BY_NAME.get(field));
    }

    /**
     * Reads the value a cursor stands on. What it lets pass can still be refused for what it comes
     * to together with others.
     */
    Object read(JsonCursor json, String path) {
        return reading.read(json, path);
    }

    /** What it is in a run. */
    Object in(RunSettings run) {
        return value.apply(run);
    }

    private static Reading whole(int least, int most) {
        return (json, path) -> json.integer(path, least, most);
    }

    private static Reading number(DoublePredicate valid, Supplier<String> allowed) {
        return (json, path) -> json.number(path, valid, allowed.get());
    }

    private static Reading positive(double most) {
        return number(
                v -> v > 0 && v <= most,
                () -> WORDS.get("allowed-positive", "most", String.valueOf(most)));
    }

    private static Reading share() {
        return number(v -> v >= 0 && v < 1, () -> WORDS.get("allowed-share"));
    }

    private static Object clipNorm(JsonCursor json, String path) {
        return json.isNull()
                ? Double.POSITIVE_INFINITY
                : json.number(path, v -> v > 0, WORDS.get("allowed-clip"));
    }

    private static Object language(JsonCursor json, String path) {
        String allowed = WORDS.get("allowed-language");
        String language = json.string(path, allowed);
        json.require(TextSettings.isLanguage(language), path, allowed);
        return language;
    }

    private static <E extends Enum<E>> Reading choice(E[] choices) {
        String names =
                Arrays.stream(choices)
                        .map(choice -> '"' + written(choice) + '"')
                        .collect(Collectors.joining(", "));
        return (json, path) -> {
            String allowed = WORDS.get("allowed-choice", "choices", names);
            String chosen = json.string(path, allowed);
            return Arrays.stream(choices)
                    .filter(choice -> written(choice).equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> json.wrong(path, allowed, null));
        };
    }

    /** Names are written in lower case: "byte_pairs" stands for {@code BYTE_PAIRS}. */
    static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
