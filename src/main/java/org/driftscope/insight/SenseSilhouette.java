package org.driftscope.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;

/**
 * How far the senses of ambiguous words are apart, stage by stage: the silhouette of the vectors of
 * their occurrences, labelled by word and sense. The distance of two vectors is one minus their
 * cosine.
 *
 * @param names of the stages
 * @param all the silhouette at each stage, of all words together
 * @param words each word by itself, in the order of their ids
 */
public record SenseSilhouette(List<String> names, List<Double> all, List<OfWord> words) {
    /** More occurrences of a word in one sense tell nothing more. */
    private static final int MOST_OF_A_SENSE = 50;

    /**
     * The senses of one word.
     *
     * @param token its id
     * @param silhouettes at each stage, among its own senses only
     * @param senses the numbers of the categories, in rising order
     * @param within the mean cosine of its contextual vectors (those that go into the output
     *     matrix) with others of the same sense; 1 where each sense occurs once
     * @param between the mean cosine of those of different senses
     */
    public record OfWord(
            int token,
            List<Double> silhouettes,
            List<Integer> senses,
            double within,
            double between) {
        public OfWord {
            silhouettes = List.copyOf(silhouettes);
            senses = List.copyOf(senses);
        }
    }

    public SenseSilhouette {
        names = List.copyOf(names);
        all = List.copyOf(all);
        words = List.copyOf(words);
    }

    /** Reads the occurrences with the model; empty where no word occurs in two senses. */
    public static Optional<SenseSilhouette> of(ModelCopy copy, List<SenseOccurrence> occurrences) {
        List<SenseOccurrence> measured = inSeveralSenses(occurrences);
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        List<Matrix> vectors = SenseVectors.of(copy, measured);
        List<OfWord> words = new ArrayList<>();
        for (int token : new TreeSet<>(measured.stream().map(SenseOccurrence::token).toList())) {
            words.add(ofWord(token, measured, vectors));
        }
        List<String> names =
                ReadingStage.of(copy.config().layers()).stream().map(ReadingStage::name).toList();
        return Optional.of(new SenseSilhouette(names, silhouettes(measured, vectors), words));
    }

    /** Those of words that occur in two senses or more, a limited number of each sense. */
    private static List<SenseOccurrence> inSeveralSenses(List<SenseOccurrence> occurrences) {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        Map<Integer, TreeSet<Integer>> senses = new HashMap<>();
        List<SenseOccurrence> kept = new ArrayList<>();
        for (SenseOccurrence occurrence : occurrences) {
            senses.computeIfAbsent(occurrence.token(), t -> new TreeSet<>())
                    .add(occurrence.sense());
            if (counts.merge(label(occurrence), 1, Integer::sum) <= MOST_OF_A_SENSE) {
                kept.add(occurrence);
            }
        }
        kept.removeIf(occurrence -> senses.get(occurrence.token()).size() < 2);
        return kept;
    }

    private static List<Integer> label(SenseOccurrence occurrence) {
        return List.of(occurrence.token(), occurrence.sense());
    }

    private static List<Double> silhouettes(
            List<SenseOccurrence> occurrences, List<Matrix> vectors) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        int[] labels = new int[occurrences.size()];
        for (int i = 0; i < labels.length; i++) {
            List<Integer> label = label(occurrences.get(i));
            numbers.putIfAbsent(label, numbers.size());
            labels[i] = numbers.get(label);
        }
        return vectors.stream()
                .map(points -> CosineSilhouette.mean(points, labels, numbers.size()))
                .toList();
    }

    private static OfWord ofWord(
            int token, List<SenseOccurrence> occurrences, List<Matrix> vectors) {
        int[] rows =
                IntStream.range(0, occurrences.size())
                        .filter(i -> occurrences.get(i).token() == token)
                        .toArray();
        List<SenseOccurrence> own = IntStream.of(rows).mapToObj(occurrences::get).toList();
        List<Matrix> ownVectors = vectors.stream().map(all -> all.selectRows(rows)).toList();
        Matrix contextual = ownVectors.get(ownVectors.size() - 1);
        return new OfWord(
                token,
                silhouettes(own, ownVectors),
                List.copyOf(new TreeSet<>(own.stream().map(SenseOccurrence::sense).toList())),
                meanCosine(own, contextual, true),
                meanCosine(own, contextual, false));
    }

    /** Over all pairs of the same sense, or over all others; 1 where there is no pair. */
    private static double meanCosine(
            List<SenseOccurrence> occurrences, Matrix vectors, boolean same) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < occurrences.size(); i++) {
            for (int j = 0; j < i; j++) {
                if ((occurrences.get(i).sense() == occurrences.get(j).sense()) == same) {
                    sum += PairSimilarity.cosine(vectors, i, j);
                    count++;
                }
            }
        }
        return count == 0 ? 1 : sum / count;
    }
}
