package org.driftscope.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.text.Dataset;

/** How near the one vector of an ambiguous word is to each of its senses. */
public final class StaticSenses {
    private StaticSenses() {}

    /**
     * For each category of the word, in rising order, the cosine of its row of E with the mean row
     * of the category's words that have no other one; the mean of all words with categories is
     * subtracted from both first. 0 where the category has no such word.
     *
     * @param embeddings E (V, C)
     */
    public static List<Double> cosines(Dataset dataset, Matrix embeddings, int token) {
        double[] centre =
                mean(
                        embeddings,
                        allTokens(dataset).filter(id -> !dataset.categoriesOf(id).isEmpty()));
        List<Double> cosines = new ArrayList<>();
        for (int category : dataset.categoriesOf(token)) {
            double[] sense =
                    mean(
                            embeddings,
                            allTokens(dataset)
                                    .filter(
                                            id ->
                                                    dataset.categoriesOf(id)
                                                            .equals(List.of(category))));
            cosines.add(sense.length == 0 ? 0 : cosine(embeddings, token, sense, centre));
        }
        return cosines;
    }

    private static IntStream allTokens(Dataset dataset) {
        return IntStream.range(0, dataset.vocabulary().size());
    }

    /** The mean (C) of these rows; empty where there are none. */
    private static double[] mean(Matrix embeddings, IntStream rows) {
        int[] selected = rows.toArray();
        double[] mean = new double[selected.length == 0 ? 0 : embeddings.columns()];
        for (int row : selected) {
            for (int c = 0; c < mean.length; c++) {
                mean[c] += embeddings.get(row, c) / selected.length;
            }
        }
        return mean;
    }

    private static double cosine(Matrix embeddings, int token, double[] sense, double[] centre) {
        double product = 0;
        double ownSquare = 0;
        double senseSquare = 0;
        for (int c = 0; c < centre.length; c++) {
            double own = embeddings.get(token, c) - centre[c];
            double other = sense[c] - centre[c];
            product += own * other;
            ownSquare += own * own;
            senseSquare += other * other;
        }
        return PairSimilarity.ofProduct(product, Math.sqrt(ownSquare), Math.sqrt(senseSquare));
    }
}
