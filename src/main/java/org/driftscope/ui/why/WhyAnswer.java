package org.driftscope.ui.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.driftscope.insight.AttentionWeights;
import org.driftscope.insight.Contribution;
import org.driftscope.insight.PartGroup;
import org.driftscope.insight.PartGrouping;
import org.driftscope.insight.SentenceReading;
import org.driftscope.insight.WordHeading;
import org.driftscope.insight.WordStory;
import org.driftscope.insight.WordUpdate;
import org.driftscope.math.Matrix;
import org.driftscope.model.WeightGroup;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;

/**
 * All numbers of a word at one step. Immutable; found on any thread.
 *
 * @param step updates made
 * @param story what moves it next
 * @param update what the last step did to it; empty at step 0
 * @param heading where it is drawn; empty where it has no context
 * @param sentences numbers of all sentences with the word
 * @param next numbers of the sentences that are read next
 * @param batchSize how many those are
 * @param reading the chosen sentence; empty where none is
 * @param choice which that is
 * @param looks for the prediction behind the largest group of each grouping, how much it looked at
 *     each word from the first it read up to the last
 * @param frozen whether the embedding is frozen
 */
record WhyAnswer(
        long step,
        WordStory story,
        Optional<WordUpdate> update,
        Optional<WordHeading> heading,
        List<Integer> sentences,
        Set<Integer> next,
        int batchSize,
        Optional<SentenceReading> reading,
        Optional<Choice> choice,
        Map<Choice, List<Double>> looks,
        boolean frozen) {
    WhyAnswer {
        looks = Map.copyOf(looks);
    }

    /**
     * The numbers now.
     *
     * @param chosen the sentence to read; where empty, the one that moves the word most
     */
    static WhyAnswer of(Moment moment, int token, Optional<Choice> chosen) {
        Dataset dataset = moment.description().dataset();
        int context = moment.description().modelConfig().context();
        WordStory story = new WordStory(moment.model(), moment.nextBatch(), token);
        List<Integer> sentences = sentencesWith(dataset, token);
        Optional<Choice> choice =
                chosen.or(() -> story.mainReason().map(PartGroup::first).map(WhyAnswer::choice))
                        .or(() -> first(dataset, sentences, token));
        return new WhyAnswer(
                moment.frame().step(),
                story,
                update(moment, token),
                heading(moment, dataset.examples(context), token),
                sentences,
                moment.nextBatch().stream().map(Example::sentence).collect(Collectors.toSet()),
                moment.nextBatch().size(),
                choice.map(c -> new SentenceReading(moment.model(), example(dataset, context, c))),
                choice,
                looks(moment, story),
                moment.controls().frozen().contains(WeightGroup.EMBEDDING));
    }

    private static Map<Choice, List<Double>> looks(Moment moment, WordStory story) {
        Dataset dataset = moment.description().dataset();
        int context = moment.description().modelConfig().context();
        Map<Choice, List<Double>> looks = new HashMap<>();
        for (PartGrouping grouping : PartGrouping.values()) {
            story.groups(grouping).stream()
                    .findFirst()
                    .map(group -> choice(group.longest()))
                    .filter(c -> !looks.containsKey(c))
                    .ifPresent(c -> looks.put(c, look(moment, example(dataset, context, c), c)));
        }
        return looks;
    }

    /** The mean over all heads and layers; nothing where attention is off. */
    private static List<Double> look(Moment moment, Example example, Choice choice) {
        int t = choice.predicted() - example.start() - 1;
        List<Matrix> heads =
                AttentionWeights.of(moment.model(), example).layers().stream()
                        .flatMap(List::stream)
                        .toList();
        return IntStream.rangeClosed(0, heads.isEmpty() ? -1 : t)
                .mapToObj(j -> heads.stream().mapToDouble(w -> w.get(t, j)).average().orElse(0))
                .toList();
    }

    /** The position in a sentence of the first token that the model reads for a prediction. */
    static int firstRead(int context, Choice choice) {
        return (choice.predicted() - 1) / context * context;
    }

    static Choice choice(Contribution part) {
        return new Choice(part.sentence(), part.predictedPosition());
    }

    private static Optional<Choice> first(Dataset dataset, List<Integer> sentences, int token) {
        return sentences.stream()
                .filter(s -> dataset.sentence(s).length > 1)
                .findFirst()
                .map(s -> new Choice(s, behind(dataset.sentence(s), token)));
    }

    /** The position behind a token's first occurrence, or its own where it is the last. */
    static int behind(int[] sentence, int token) {
        int position = 0;
        while (position < sentence.length && sentence[position] != token) {
            position++;
        }
        return Math.min(position + 1, sentence.length - 1);
    }

    /** The stretch of a sentence that the model reads for a prediction in it. */
    private static Example example(Dataset dataset, int context, Choice choice) {
        int[] tokens = dataset.sentence(choice.sentence());
        int start = firstRead(context, choice);
        int end = Math.min(tokens.length, start + context + 1);
        return Example.stretch(choice.sentence(), start, Arrays.copyOfRange(tokens, start, end));
    }

    private static List<Integer> sentencesWith(Dataset dataset, int token) {
        List<Integer> found = new ArrayList<>();
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            for (int id : dataset.sentence(s)) {
                if (id == token) {
                    found.add(s);
                    break;
                }
            }
        }
        return List.copyOf(found);
    }

    private static Optional<WordUpdate> update(Moment moment, int token) {
        Frame frame = moment.frame();
        return frame.result()
                .map(
                        result ->
                                WordUpdate.of(
                                        frame.previousEmbeddings(),
                                        frame.embeddings(),
                                        moment.lastGradient(),
                                        token,
                                        result.learningRate()));
    }

    private static Optional<WordHeading> heading(Moment moment, List<Example> examples, int token) {
        Matrix start = moment.history().get(0).model().tokenEmbeddings();
        return WordHeading.of(moment.model(), start, examples, token);
    }
}
