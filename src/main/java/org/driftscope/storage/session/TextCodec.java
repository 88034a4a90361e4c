package org.driftscope.storage.session;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.HeldOut;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The text of a run: as it was given, and as it was cut, so that others can learn from it too. */
final class TextCodec {
    private static final Wording WORDS = Wording.of("storage.session");
    private static final String TOKENS = "text/tokens.npy";
    private static final String EXAMPLES = "text/examples.npy";

    /** Sentence, place in it, first token, tokens. */
    private static final int EXAMPLE = 4;

    private TextCodec() {}

    static ObjectNode write(Corpus corpus) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", corpus.name());
        json.put("description", corpus.description());
        json.put("licence", corpus.licence());
        json.set("sentences", strings(corpus.sentences()));
        json.set("categories", CategoriesCodec.write(corpus.categories()));
        return json;
    }

    static Corpus corpus(Fields fields) {
        return new Corpus(
                fields.string("name"),
                fields.string("description"),
                fields.string("licence"),
                fields.strings("sentences"),
                CategoriesCodec.read(fields.list("categories")));
    }

    static ArrayNode vocabulary(Dataset dataset) {
        return strings(tokens(dataset));
    }

    private static List<String> tokens(Dataset dataset) {
        return IntStream.range(0, dataset.vocabulary().size())
                .mapToObj(dataset.vocabulary()::token)
                .toList();
    }

    private static ArrayNode strings(List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    /** What is learned from, in the order that the batches count in. */
    static List<Example> examples(Dataset dataset, RunSettings settings) {
        Set<Integer> heldOut =
                new HashSet<>(
                        HeldOut.sentences(dataset, settings.heldOutPercent(), settings.seed()));
        return dataset.examples(settings.model().resolve(dataset).context()).stream()
                .filter(example -> !heldOut.contains(example.sentence()))
                .toList();
    }

    static void write(List<Example> examples, Entries entries) {
        entries.put(TOKENS, NpyArray.of(tokens(examples), tokens(examples).length));
        entries.put(EXAMPLES, NpyArray.of(places(examples), examples.size(), EXAMPLE));
    }

    private static int[] tokens(List<Example> examples) {
        return examples.stream()
                .flatMapToInt(
                        example ->
                                IntStream.rangeClosed(0, example.predictions()).map(example::token))
                .toArray();
    }

    private static int[] places(List<Example> examples) {
        int[] places = new int[examples.size() * EXAMPLE];
        int token = 0;
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            places[i * EXAMPLE] = example.sentence();
            places[i * EXAMPLE + 1] = example.start();
            places[i * EXAMPLE + 2] = token;
            places[i * EXAMPLE + 3] = example.predictions() + 1;
            token += example.predictions() + 1;
        }
        return places;
    }

    /**
     * Cuts the text.
     *
     * @throws ProblemException where there is nothing to learn from, or it comes to other tokens
     *     than those saved
     */
    static Dataset dataset(Corpus corpus, RunSettings settings, Fields fields, Refusal refusal) {
        Dataset dataset;
        try {
            dataset = Dataset.of(corpus, settings.text());
        } catch (ProblemException e) {
            throw refusal.field("corpus", WORDS.get("wrong", "cause", e.problem().why()), e);
        }
        if (!tokens(dataset).equals(fields.strings("vocabulary"))) {
            throw fields.wrong("vocabulary", WORDS.get("other-words"), null);
        }
        return dataset;
    }

    /** What is learned from, which must be what was saved. */
    static List<Example> examples(
            Dataset dataset, RunSettings settings, StoredArrays arrays, Refusal refusal) {
        List<Example> examples;
        try {
            examples = examples(dataset, settings);
        } catch (ProblemException e) {
            throw refusal.field(
                    "settings.heldOutPercent", WORDS.get("wrong", "cause", e.problem().why()), e);
        }
        require(
                TOKENS,
                tokens(examples),
                arrays.take(TOKENS, NpyArray.Type.INT, -1).ints(),
                arrays);
        int[] places = arrays.take(EXAMPLES, NpyArray.Type.INT, -1, EXAMPLE).ints();
        require(EXAMPLES, places(examples), places, arrays);
        return examples;
    }

    private static void require(String name, int[] cut, int[] saved, StoredArrays arrays) {
        if (!Arrays.equals(cut, saved)) {
            throw arrays.wrong(name, WORDS.get("other-tokens"), null);
        }
    }
}
