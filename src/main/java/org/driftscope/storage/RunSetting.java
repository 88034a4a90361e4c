package org.driftscope.storage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
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

/**
 * The settings of a run that corpora and lessons can choose: their names, what their fields hold,
 * and what they are in a run.
 */
enum RunSetting {
    TOKENIZER("tokenizer", choice(TokenizerKind.values()), run -> run.text().tokenizer()),
    MERGES("merges", whole(0, TextSettings.MOST_MERGES), run -> run.text().merges()),
    LANGUAGE("language", RunSetting::language, run -> run.text().language()),
    FOLD_CASE("foldCase", JsonCursor::bool, run -> run.text().foldCase()),
    KEEP_PUNCTUATION("keepPunctuation", JsonCursor::bool, run -> run.text().keepPunctuation()),
    FOLD_NUMBERS("foldNumbers", JsonCursor::bool, run -> run.text().foldNumbers()),
    MINIMUM_FREQUENCY(
            "minimumFrequency",
            whole(1, TextSettings.MOST_MINIMUM_FREQUENCY),
            run -> run.text().minimumFrequency()),
    LARGEST_VOCABULARY(
            "largestVocabulary",
            whole(0, TextSettings.MOST_VOCABULARY),
            run -> run.text().largestVocabulary()),
    LONGEST_SENTENCE(
            "longestSentence",
            whole(0, TextSettings.MOST_SENTENCE),
            run -> run.text().longestSentence()),
    LONG_SENTENCES(
            "longSentences", choice(LongSentences.values()), run -> run.text().longSentences()),
    KEEP_DUPLICATES("keepDuplicates", JsonCursor::bool, run -> run.text().keepDuplicates()),
    STOP_WORDS_ON_MAP("stopWordsOnMap", JsonCursor::bool, run -> run.text().stopWordsOnMap()),
    D_MODEL(
            "dModel",
            whole(ModelSettings.LEAST_D_MODEL, ModelSettings.MOST_D_MODEL),
            run -> run.model().dModel()),
    LAYERS("layers", whole(1, ModelSettings.MOST_LAYERS), run -> run.model().layers()),
    HEADS("heads", whole(1, ModelSettings.MOST_HEADS), run -> run.model().heads()),
    FEED_FORWARD(
            "feedForward",
            whole(1, ModelSettings.MOST_FEED_FORWARD),
            run -> run.model().feedForward()),
    CONTEXT("context", whole(0, ModelSettings.MOST_CONTEXT), run -> run.model().context()),
    ACTIVATION("activation", choice(Activation.values()), run -> run.model().activation()),
    POSITIONS("positions", choice(Positions.values()), run -> run.model().positions()),
    TIED("tied", JsonCursor::bool, run -> run.model().tied()),
    EMBEDDING_STD(
            "embeddingStd",
            positive(ModelSettings.MOST_EMBEDDING_STD),
            run -> run.model().embeddingStd()),
    OPTIMIZER("optimizer", choice(OptimizerKind.values()), run -> run.optimizer().kind()),
    LEARNING_RATE(
            "learningRate",
            positive(OptimizerConfig.MOST_LEARNING_RATE),
            run -> run.optimizer().learningRate()),
    BETA_1("beta1", share(), run -> run.optimizer().beta1()),
    BETA_2("beta2", share(), run -> run.optimizer().beta2()),
    EPSILON(
            "epsilon",
            number(
                    v -> v >= OptimizerConfig.LEAST_EPSILON && v <= OptimizerConfig.MOST_EPSILON,
                    "a number from "
                            + OptimizerConfig.LEAST_EPSILON
                            + " to "
                            + OptimizerConfig.MOST_EPSILON),
            run -> run.optimizer().epsilon()),
    WEIGHT_DECAY("weightDecay", share(), run -> run.optimizer().weightDecay()),
    MOMENTUM("momentum", share(), run -> run.optimizer().momentum()),
    CLIP_NORM("clipNorm", RunSetting::clipNorm, run -> run.optimizer().clipNorm()),
    BATCH_SIZE("batchSize", whole(1, RunSettings.MOST_BATCH_SIZE), RunSettings::batchSize),
    SEED("seed", JsonCursor::whole, RunSettings::seed),
    HELD_OUT_PERCENT(
            "heldOutPercent",
            whole(0, RunSettings.MOST_HELD_OUT_PERCENT),
            RunSettings::heldOutPercent),
    FITTED_WORDS(
            "fittedWords", choice(FittedWords.values()), run -> run.projection().fittedWords());

    private static final Map<String, RunSetting> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(RunSetting::field, each -> each));

    private final String field;
    private final Reading reading;
    private final Function<RunSettings, Object> value;

    RunSetting(String field, Reading reading, Function<RunSettings, Object> value) {
        this.field = field;
        this.reading = reading;
        this.value = value;
    }

    /** Reads the value a cursor stands on, in the setting's own type; {@code path} names it. */
    private interface Reading {
        Object read(JsonCursor json, String path);
    }

    /** The setting of this name. */
    static Optional<RunSetting> of(String field) {
        return Optional.ofNullable(BY_NAME.get(field));
    }

    /** How it is called in files. */
    String field() {
        return field;
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

    private static Reading number(DoublePredicate valid, String allowed) {
        return (json, path) -> json.number(path, valid, allowed);
    }

    private static Reading positive(double most) {
        return number(v -> v > 0 && v <= most, "a number above 0, at most " + most);
    }

    private static Reading share() {
        return number(v -> v >= 0 && v < 1, "a number at least 0 and below 1");
    }

    private static Object clipNorm(JsonCursor json, String path) {
        return json.isNull()
                ? Double.POSITIVE_INFINITY
                : json.number(path, v -> v > 0, "a number above 0, or null to never clip");
    }

    private static Object language(JsonCursor json, String path) {
        String allowed = "a language tag in quotes, such as \"en\" or \"zh-TW\"";
        String language = json.string(path, allowed);
        json.require(TextSettings.isLanguage(language), path, allowed);
        return language;
    }

    private static <E extends Enum<E>> Reading choice(E[] choices) {
        String allowed =
                Arrays.stream(choices)
                        .map(choice -> '"' + written(choice) + '"')
                        .collect(Collectors.joining(", ", "one of ", ""));
        return (json, path) -> {
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
