package org.driftscope.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;
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

/** Reads the field "recommended" of a corpus; what it leaves out stays as it is by default. */
final class RecommendedJson {
    private final JsonCursor json;
    private final Map<String, Object> values = new HashMap<>();

    private RecommendedJson(JsonCursor json) {
        this.json = json;
    }

    /** Reads the object that the cursor stands on. */
    static RunSettings read(JsonCursor json) {
        json.requireObject("recommended");
        RecommendedJson recommended = new RecommendedJson(json);
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            recommended.readField(field);
        }
        return recommended.checkedSettings();
    }

    /** What {@link #readField} lets pass can still be refused for what it comes to together. */
    private RunSettings checkedSettings() {
        try {
            return settings();
        } catch (IllegalArgumentException e) {
            throw json.problem(
                    "The field \"recommended\" is wrong: " + e.getMessage(),
                    "Correct that field and open the file again.",
                    e);
        }
    }

    private void readField(String field) {
        String path = "recommended." + field;
        switch (field) {
            case "foldCase",
                    "keepPunctuation",
                    "foldNumbers",
                    "keepDuplicates",
                    "stopWordsOnMap",
                    "tied" ->
                    values.put(field, json.bool(path));
            case "fittedWords" -> values.put(field, choice(path, FittedWords.values()));
            case "tokenizer" -> values.put(field, choice(path, TokenizerKind.values()));
            case "merges" -> whole(field, 0, TextSettings.MOST_MERGES);
            case "language" -> values.put(field, readLanguage(path));
            case "minimumFrequency" -> whole(field, 1, TextSettings.MOST_MINIMUM_FREQUENCY);
            case "largestVocabulary" -> whole(field, 0, TextSettings.MOST_VOCABULARY);
            case "longestSentence" -> whole(field, 0, TextSettings.MOST_SENTENCE);
            case "longSentences" -> values.put(field, choice(path, LongSentences.values()));
            case "batchSize" -> whole(field, 1, RunSettings.MOST_BATCH_SIZE);
            case "heldOutPercent" -> whole(field, 0, RunSettings.MOST_HELD_OUT_PERCENT);
            case "dModel" -> whole(field, ModelSettings.LEAST_D_MODEL, ModelSettings.MOST_D_MODEL);
            case "layers" -> whole(field, 1, ModelSettings.MOST_LAYERS);
            case "heads" -> whole(field, 1, ModelSettings.MOST_HEADS);
            case "feedForward" -> whole(field, 1, ModelSettings.MOST_FEED_FORWARD);
            case "context" -> whole(field, 0, ModelSettings.MOST_CONTEXT);
            case "seed" -> values.put(field, json.whole(path));
            case "activation" -> values.put(field, choice(path, Activation.values()));
            case "positions" -> values.put(field, choice(path, Positions.values()));
            case "optimizer" -> values.put(field, choice(path, OptimizerKind.values()));
            case "beta1", "beta2", "weightDecay", "momentum" ->
                    number(field, v -> v >= 0 && v < 1, "a number at least 0 and below 1");
            case "learningRate" -> positive(field, OptimizerConfig.MOST_LEARNING_RATE);
            case "embeddingStd" -> positive(field, ModelSettings.MOST_EMBEDDING_STD);
            case "epsilon" ->
                    number(
                            field,
                            v ->
                                    v >= OptimizerConfig.LEAST_EPSILON
                                            && v <= OptimizerConfig.MOST_EPSILON,
                            "a number from "
                                    + OptimizerConfig.LEAST_EPSILON
                                    + " to "
                                    + OptimizerConfig.MOST_EPSILON);
            case "clipNorm" -> values.put(field, readClipNorm(path));
            default -> json.skip();
        }
    }

    private void whole(String field, int least, int most) {
        values.put(field, json.integer("recommended." + field, least, most));
    }

    private void positive(String field, double most) {
        number(field, v -> v > 0 && v <= most, "a number above 0, at most " + most);
    }

    private void number(String field, DoublePredicate valid, String allowed) {
        values.put(field, json.number("recommended." + field, valid, allowed));
    }

    private String readLanguage(String path) {
        String allowed = "a language tag in quotes, such as \"en\" or \"zh-TW\"";
        String language = json.string(path, allowed);
        json.require(TextSettings.isLanguage(language), path, allowed);
        return language;
    }

    private double readClipNorm(String path) {
        return json.isNull()
                ? Double.POSITIVE_INFINITY
                : json.number(path, v -> v > 0, "a number above 0, or null to never clip");
    }

    /** Names are written in lower case: "byte_pairs" stands for {@code BYTE_PAIRS}. */
    private <E extends Enum<E>> E choice(String path, E[] choices) {
        String allowed =
                Arrays.stream(choices)
                        .map(choice -> '"' + written(choice) + '"')
                        .collect(Collectors.joining(", ", "one of ", ""));
        String chosen = json.string(path, allowed);
        return Arrays.stream(choices)
                .filter(choice -> written(choice).equals(chosen))
                .findFirst()
                .orElseThrow(() -> json.wrong(path, allowed, null));
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private RunSettings settings() {
        RunSettings defaults = RunSettings.DEFAULT;
        return defaults.withText(text(defaults.text()))
                .withModel(model(defaults.model()))
                .withOptimizer(optimizer(defaults.optimizer()))
                .withBatchSize(value("batchSize", defaults.batchSize()))
                .withSeed(value("seed", defaults.seed()))
                .withHeldOutPercent(value("heldOutPercent", defaults.heldOutPercent()))
                .withProjection(
                        defaults.projection()
                                .withFittedWords(
                                        value("fittedWords", defaults.projection().fittedWords())));
    }

    private TextSettings text(TextSettings defaults) {
        return defaults.but()
                .tokenizer(value("tokenizer", defaults.tokenizer()))
                .merges(value("merges", defaults.merges()))
                .language(value("language", defaults.language()))
                .foldCase(value("foldCase", defaults.foldCase()))
                .keepPunctuation(value("keepPunctuation", defaults.keepPunctuation()))
                .foldNumbers(value("foldNumbers", defaults.foldNumbers()))
                .minimumFrequency(value("minimumFrequency", defaults.minimumFrequency()))
                .largestVocabulary(value("largestVocabulary", defaults.largestVocabulary()))
                .longestSentence(value("longestSentence", defaults.longestSentence()))
                .longSentences(value("longSentences", defaults.longSentences()))
                .keepDuplicates(value("keepDuplicates", defaults.keepDuplicates()))
                .stopWordsOnMap(value("stopWordsOnMap", defaults.stopWordsOnMap()))
                .build();
    }

    private ModelSettings model(ModelSettings defaults) {
        return new ModelSettings(
                value("dModel", defaults.dModel()),
                value("layers", defaults.layers()),
                value("heads", defaults.heads()),
                value("feedForward", defaults.feedForward()),
                value("context", defaults.context()),
                value("activation", defaults.activation()),
                value("positions", defaults.positions()),
                value("tied", defaults.tied()),
                value("embeddingStd", defaults.embeddingStd()));
    }

    private OptimizerConfig optimizer(OptimizerConfig defaults) {
        return new OptimizerConfig(
                value("optimizer", defaults.kind()),
                value("learningRate", defaults.learningRate()),
                value("beta1", defaults.beta1()),
                value("beta2", defaults.beta2()),
                value("epsilon", defaults.epsilon()),
                value("weightDecay", defaults.weightDecay()),
                value("momentum", defaults.momentum()),
                value("clipNorm", defaults.clipNorm()));
    }

    @SuppressWarnings("unchecked") // readField puts each field's own type
    private <T> T value(String field, T fallback) {
        return (T) values.getOrDefault(field, fallback);
    }
}
