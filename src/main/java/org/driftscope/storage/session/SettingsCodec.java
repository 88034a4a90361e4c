package org.driftscope.storage.session;

import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.projection.Axes;
import org.driftscope.projection.FittedWords;
import org.driftscope.projection.Hold;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.projection.WordPair;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.text.LongSentences;
import org.driftscope.text.TextSettings;
import org.driftscope.text.TokenizerKind;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The settings of a run as fields of session.json. */
final class SettingsCodec {
    private static final Wording WORDS = Wording.of("storage.session");

    private SettingsCodec() {}

    static ObjectNode write(RunSettings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("text", text(settings.text()));
        json.set("model", model(settings.model()));
        json.set("optimizer", optimizer(settings.optimizer()));
        json.put("batchSize", settings.batchSize());
        json.put("seed", settings.seed());
        json.put("heldOutPercent", settings.heldOutPercent());
        json.set("projection", write(settings.projection()));
        return json;
    }

    static RunSettings read(Fields fields) {
        TextSettings text = text(fields.object("text"));
        ModelSettings model = model(fields.object("model"));
        OptimizerConfig optimizer = optimizer(fields.object("optimizer"));
        ProjectionSettings projection = projection(fields.object("projection"));
        return fields.make(
                () ->
                        new RunSettings(
                                text,
                                model,
                                optimizer,
                                fields.integer("batchSize"),
                                fields.whole("seed"),
                                projection,
                                fields.integer("heldOutPercent")));
    }

    private static ObjectNode text(TextSettings text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("tokenizer", Fields.written(text.tokenizer()));
        json.put("merges", text.merges());
        json.put("language", text.language());
        json.put("foldCase", text.foldCase());
        json.put("keepPunctuation", text.keepPunctuation());
        json.put("foldNumbers", text.foldNumbers());
        json.put("minimumFrequency", text.minimumFrequency());
        json.put("largestVocabulary", text.largestVocabulary());
        json.put("longestSentence", text.longestSentence());
        json.put("longSentences", Fields.written(text.longSentences()));
        json.put("keepDuplicates", text.keepDuplicates());
        json.put("stopWordsOnMap", text.stopWordsOnMap());
        return json;
    }

    private static TextSettings text(Fields fields) {
        return fields.make(
                () ->
                        TextSettings.DEFAULT
                                .but()
                                .tokenizer(fields.choice("tokenizer", TokenizerKind.values()))
                                .merges(fields.integer("merges"))
                                .language(fields.string("language"))
                                .foldCase(fields.bool("foldCase"))
                                .keepPunctuation(fields.bool("keepPunctuation"))
                                .foldNumbers(fields.bool("foldNumbers"))
                                .minimumFrequency(fields.integer("minimumFrequency"))
                                .largestVocabulary(fields.integer("largestVocabulary"))
                                .longestSentence(fields.integer("longestSentence"))
                                .longSentences(
                                        fields.choice("longSentences", LongSentences.values()))
                                .keepDuplicates(fields.bool("keepDuplicates"))
                                .stopWordsOnMap(fields.bool("stopWordsOnMap"))
                                .build());
    }

    private static ObjectNode model(ModelSettings model) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dModel", model.dModel());
        json.put("layers", model.layers());
        json.put("heads", model.heads());
        json.put("feedForward", model.feedForward());
        json.put("context", model.context());
        json.put("activation", Fields.written(model.activation()));
        json.put("positions", Fields.written(model.positions()));
        json.put("tied", model.tied());
        json.put("embeddingStd", model.embeddingStd());
        return json;
    }

    private static ModelSettings model(Fields fields) {
        return fields.make(
                () ->
                        new ModelSettings(
                                fields.integer("dModel"),
                                fields.integer("layers"),
                                fields.integer("heads"),
                                fields.integer("feedForward"),
                                fields.integer("context"),
                                fields.choice("activation", Activation.values()),
                                fields.choice("positions", Positions.values()),
                                fields.bool("tied"),
                                fields.number("embeddingStd")));
    }

    private static ObjectNode optimizer(OptimizerConfig optimizer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", Fields.written(optimizer.kind()));
        json.put("learningRate", optimizer.learningRate());
        json.put("beta1", optimizer.beta1());
        json.put("beta2", optimizer.beta2());
        json.put("epsilon", optimizer.epsilon());
        json.put("weightDecay", optimizer.weightDecay());
        json.put("momentum", optimizer.momentum());
        if (Double.isInfinite(optimizer.clipNorm())) {
            json.putNull("clipNorm"); // never clips
        } else {
            json.put("clipNorm", optimizer.clipNorm());
        }
        return json;
    }

    private static OptimizerConfig optimizer(Fields fields) {
        return fields.make(
                () ->
                        new OptimizerConfig(
                                fields.choice("kind", OptimizerKind.values()),
                                fields.number("learningRate"),
                                fields.number("beta1"),
                                fields.number("beta2"),
                                fields.number("epsilon"),
                                fields.number("weightDecay"),
                                fields.number("momentum"),
                                fields.numberOr("clipNorm", Double.POSITIVE_INFINITY)));
    }

    static ObjectNode write(ProjectionSettings projection) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dimensions", projection.dimensions());
        json.put("aligned", projection.aligned());
        json.put("turnLimit", projection.turnLimit());
        json.put("hysteresis", projection.hysteresis());
        json.put("fittedWords", Fields.written(projection.fittedWords()));
        ObjectNode axes = json.putObject("axes");
        if (projection.axes() instanceof Axes.Words words) {
            axes.set("x", write(words.x()));
            axes.set("y", write(words.y()));
        } else if (projection.axes() instanceof Axes.Components components) {
            axes.putArray("components").add(components.x()).add(components.y()).add(components.z());
        }
        json.put("hold", Fields.written(projection.hold()));
        json.put("unitLength", projection.unitLength());
        return json;
    }

    static ProjectionSettings projection(Fields fields) {
        Axes axes = axes(fields.object("axes"));
        return fields.make(
                () ->
                        new ProjectionSettings(
                                fields.integer("dimensions"),
                                fields.bool("aligned"),
                                fields.number("turnLimit"),
                                fields.number("hysteresis"),
                                fields.choice("fittedWords", FittedWords.values()),
                                axes,
                                fields.choice("hold", Hold.values()),
                                fields.bool("unitLength")));
    }

    private static Axes axes(Fields fields) {
        if (fields.has("x")) {
            return new Axes.Words(pair(fields.object("x")), pair(fields.object("y")));
        }
        var numbers = fields.integers("components");
        if (numbers.size() != 3) {
            throw fields.wrong("components", WORDS.get("three-numbers"), null);
        }
        return fields.make(
                () -> new Axes.Components(numbers.get(0), numbers.get(1), numbers.get(2)));
    }

    static ObjectNode write(WordPair pair) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("plus", pair.plus());
        json.put("minus", pair.minus());
        return json;
    }

    static WordPair pair(Fields fields) {
        return fields.make(() -> new WordPair(fields.string("plus"), fields.string("minus")));
    }
}
