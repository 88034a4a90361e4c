package org.driftscope.storage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.text.TextSettings;
import org.driftscope.training.OptimizerConfig;

/** The field "recommended" of a corpus: the settings that aren't the default, by their names. */
final class RecommendedFields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private RecommendedFields() {}

    /** Values in the form the format gives them; a value may be null. */
    static Map<String, Object> of(RunSettings settings) {
        RecommendedFields all = new RecommendedFields();
        RunSettings defaults = RunSettings.DEFAULT;
        all.text(settings.text(), defaults.text());
        all.model(settings.model(), defaults.model());
        all.optimizer(settings.optimizer(), defaults.optimizer());
        all.put("batchSize", settings.batchSize(), defaults.batchSize());
        all.put("seed", settings.seed(), defaults.seed());
        all.put("heldOutPercent", settings.heldOutPercent(), defaults.heldOutPercent());
        all.put(
                "fittedWords",
                settings.projection().fittedWords(),
                defaults.projection().fittedWords());
        return all.fields;
    }

    private void put(String name, Object value, Object usual) {
        if (!Objects.equals(value, usual)) {
            fields.put(
                    name,
                    value instanceof Enum<?> choice
                            ? choice.name().toLowerCase(Locale.ROOT)
                            : value);
        }
    }

    private void text(TextSettings text, TextSettings usual) {
        put("tokenizer", text.tokenizer(), usual.tokenizer());
        put("merges", text.merges(), usual.merges());
        put("language", text.language(), usual.language());
        put("foldCase", text.foldCase(), usual.foldCase());
        put("keepPunctuation", text.keepPunctuation(), usual.keepPunctuation());
        put("foldNumbers", text.foldNumbers(), usual.foldNumbers());
        put("minimumFrequency", text.minimumFrequency(), usual.minimumFrequency());
        put("largestVocabulary", text.largestVocabulary(), usual.largestVocabulary());
        put("longestSentence", text.longestSentence(), usual.longestSentence());
        put("longSentences", text.longSentences(), usual.longSentences());
        put("keepDuplicates", text.keepDuplicates(), usual.keepDuplicates());
        put("stopWordsOnMap", text.stopWordsOnMap(), usual.stopWordsOnMap());
    }

    private void model(ModelSettings model, ModelSettings usual) {
        put("dModel", model.dModel(), usual.dModel());
        put("layers", model.layers(), usual.layers());
        put("heads", model.heads(), usual.heads());
        put("feedForward", model.feedForward(), usual.feedForward());
        put("context", model.context(), usual.context());
        put("activation", model.activation(), usual.activation());
        put("positions", model.positions(), usual.positions());
        put("tied", model.tied(), usual.tied());
        put("embeddingStd", model.embeddingStd(), usual.embeddingStd());
    }

    private void optimizer(OptimizerConfig optimizer, OptimizerConfig usual) {
        put("optimizer", optimizer.kind(), usual.kind());
        put("learningRate", optimizer.learningRate(), usual.learningRate());
        put("beta1", optimizer.beta1(), usual.beta1());
        put("beta2", optimizer.beta2(), usual.beta2());
        put("epsilon", optimizer.epsilon(), usual.epsilon());
        put("weightDecay", optimizer.weightDecay(), usual.weightDecay());
        put("momentum", optimizer.momentum(), usual.momentum());
        if (optimizer.clipNorm() != usual.clipNorm()) {
            fields.put(
                    "clipNorm",
                    Double.isInfinite(optimizer.clipNorm()) ? null : optimizer.clipNorm());
        }
    }
}
