package org.driftscope.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
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

/** Settings of a run, as a corpus recommends them; what they leave out stays as it is otherwise. */
final class RecommendedJson {
    private final JsonCursor json;
    private final String path;
    private final Map<String, Object> values = new HashMap<>();

    private RecommendedJson(JsonCursor json, String path) {
        this.json = json;
        this.path = path;
    }

    /**
     * Reads the object that the cursor stands on.
     *
     * @param path how problems call it
     * @param unknown is told of each field that is no setting, and has to pass over its value
     */
    static ChosenSettings read(JsonCursor json, String path, Consumer<String> unknown) {
        json.requireObject(path);
        RecommendedJson chosen = new RecommendedJson(json, path);
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            chosen.readField(field, unknown);
        }
        return new ChosenSettings(chosen.values);
    }

    /**
     * Reads what a corpus recommends. What each field lets pass can still be refused for what it
     * comes to together.
     */
    static RunSettings readRecommended(JsonCursor json) {
        ChosenSettings chosen = read(json, "recommended", unknown -> json.skip());
        try {
            return chosen.over(RunSettings.DEFAULT);
        } catch (IllegalArgumentException e) {
            throw json.problem(
                    "The field \"recommended\" is wrong: " + e.getMessage(),
                    "Correct that field and open the file again.",
                    e);
        }
    }

    private void readField(String field, Consumer<String> unknown) {
        switch (field) {
            case "foldCase",
                    "keepPunctuation",
                    "foldNumbers",
                    "keepDuplicates",
                    "stopWordsOnMap",
                    "tied" ->
                    values.put(field, json.bool(pathOf(field)));
            case "fittedWords" -> values.put(field, choice(field, FittedWords.values()));
            case "tokenizer" -> values.put(field, choice(field, TokenizerKind.values()));
            case "merges" -> whole(field, 0, TextSettings.MOST_MERGES);
            case "language" -> values.put(field, readLanguage(field));
            case "minimumFrequency" -> whole(field, 1, TextSettings.MOST_MINIMUM_FREQUENCY);
            case "largestVocabulary" -> whole(field, 0, TextSettings.MOST_VOCABULARY);
            case "longestSentence" -> whole(field, 0, TextSettings.MOST_SENTENCE);
            case "longSentences" -> values.put(field, choice(field, LongSentences.values()));
            case "batchSize" -> whole(field, 1, RunSettings.MOST_BATCH_SIZE);
            case "heldOutPercent" -> whole(field, 0, RunSettings.MOST_HELD_OUT_PERCENT);
            case "dModel" -> whole(field, ModelSettings.LEAST_D_MODEL, ModelSettings.MOST_D_MODEL);
            case "layers" -> whole(field, 1, ModelSettings.MOST_LAYERS);
            case "heads" -> whole(field, 1, ModelSettings.MOST_HEADS);
            case "feedForward" -> whole(field, 1, ModelSettings.MOST_FEED_FORWARD);
            case "context" -> whole(field, 0, ModelSettings.MOST_CONTEXT);
            case "seed" -> values.put(field, json.whole(pathOf(field)));
            case "activation" -> values.put(field, choice(field, Activation.values()));
            case "positions" -> values.put(field, choice(field, Positions.values()));
            case "optimizer" -> values.put(field, choice(field, OptimizerKind.values()));
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
            case "clipNorm" -> values.put(field, readClipNorm(field));
            default -> unknown.accept(field);
        }
    }

    private String pathOf(String field) {
        return path + "." + field;
    }

    private void whole(String field, int least, int most) {
        values.put(field, json.integer(pathOf(field), least, most));
    }

    private void positive(String field, double most) {
        number(field, v -> v > 0 && v <= most, "a number above 0, at most " + most);
    }

    private void number(String field, DoublePredicate valid, String allowed) {
        values.put(field, json.number(pathOf(field), valid, allowed));
    }

    private String readLanguage(String field) {
        String allowed = "a language tag in quotes, such as \"en\" or \"zh-TW\"";
        String language = json.string(pathOf(field), allowed);
        json.require(TextSettings.isLanguage(language), pathOf(field), allowed);
        return language;
    }

    private double readClipNorm(String field) {
        return json.isNull()
                ? Double.POSITIVE_INFINITY
                : json.number(pathOf(field), v -> v > 0, "a number above 0, or null to never clip");
    }

    /** Names are written in lower case: "byte_pairs" stands for {@code BYTE_PAIRS}. */
    private <E extends Enum<E>> E choice(String field, E[] choices) {
        String allowed =
                Arrays.stream(choices)
                        .map(choice -> '"' + written(choice) + '"')
                        .collect(Collectors.joining(", ", "one of ", ""));
        String chosen = json.string(pathOf(field), allowed);
        return Arrays.stream(choices)
                .filter(choice -> written(choice).equals(chosen))
                .findFirst()
                .orElseThrow(() -> json.wrong(pathOf(field), allowed, null));
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
