package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.driftscope.insight.NearestNeighbors;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;

/**
 * The nearest words of words, among those that the map is fitted on.
 *
 * @param step updates made
 * @param words one for each word asked for, in that order
 */
record NeighborsReport(long step, List<Near> words) implements InspectReport {
    private static final int MOST = 6;

    /**
     * A word and its neighbours.
     *
     * @param word as the corpus spells it
     * @param neighbours the nearest first, six at most
     */
    record Near(String word, List<Neighbour> neighbours) {
        private String line() {
            return neighbours.stream()
                    .map(n -> String.format(Locale.ROOT, "%s %.2f", n.word(), n.cosine()))
                    .collect(Collectors.joining(", ", word + ": ", ""));
        }
    }

    /**
     * A word that is near.
     *
     * @param word as the corpus spells it
     * @param cosine of the two vectors, in the full space
     */
    record Neighbour(String word, double cosine) {}

    static NeighborsReport of(Moment now, int... ids) {
        Set<Integer> fitted = Set.copyOf(now.description().fittedWords());
        return new NeighborsReport(
                now.frame().step(),
                IntStream.of(ids).mapToObj(id -> near(now, id, fitted)).toList());
    }

    private static Near near(Moment now, int id, Set<Integer> fitted) {
        Vocabulary vocabulary = now.description().dataset().vocabulary();
        return new Near(
                vocabulary.token(id),
                NearestNeighbors.of(now.frame().embeddings(), id, MOST, fitted::contains).stream()
                        .map(n -> new Neighbour(vocabulary.token(n.tokenId()), n.cosine()))
                        .toList());
    }

    @Override
    public void print(PrintWriter out, Dataset dataset) {
        out.printf(Locale.ROOT, "Nearest words at step %,d, with the cosine:%n", step);
        words.forEach(near -> out.println(near.line()));
    }
}
