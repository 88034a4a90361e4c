package org.driftscope.storage;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.text.TextSettings;
import org.driftscope.training.OptimizerConfig;

/** Some settings of a run, by the names that a corpus recommends them by. Immutable. */
public final class ChosenSettings {
    /** None: all is as it is otherwise. */
    public static final ChosenSettings NONE = new ChosenSettings(Map.of());

    /** The names of all there are. */
    public static final List<String> NAMES =
            RunSetting.ALL.stream().map(RunSetting::field).toList();

    private final Map<String, Object> values;

    private ChosenSettings(Map<String, Object> values) {
        this.values = new HashMap<>(values);
    }

    /**
     * Reads the object that a cursor stands on.
     *
     * @param path how problems call it
     * @param unknown is told of each field that is no setting, and has to pass over its value
     */
    public static ChosenSettings read(JsonCursor json, String path, Consumer<String> unknown) {
        json.requireObject(path);
        Map<String, Object> values = new HashMap<>();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            String name = field;
            RunSetting.of(name)
                    .ifPresentOrElse(
                            setting -> values.put(name, setting.read(json, path + "." + name)),
                            () -> unknown.accept(name));
        }
        return new ChosenSettings(values);
    }

    /** These values, each of its setting's own type, by the names of the settings. */
    static ChosenSettings of(Map<String, Object> values) {
        return new ChosenSettings(values);
    }

    /** What is chosen, as it is written in a file. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * These over others.
     *
     * @throws IllegalArgumentException where they don't go together
     */
    public RunSettings over(RunSettings defaults) {
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

    @SuppressWarnings("unchecked") // RunSetting reads each field's own type
    private <T> T value(String field, T fallback) {
        return (T) values.getOrDefault(field, fallback);
    }
}
