package org.driftscope.insight;

import org.driftscope.math.Matrix;

/**
 * How much the embeddings of all pairs of some words point the same way, in the full space: the
 * cosine of the angle between them, -1 to 1. Immutable.
 */
public final class PairCosines {
    private final double[] cosines;

    private PairCosines(double[] cosines) {
        this.cosines = cosines;
    }

    /**
     * The cosines after the mean of all the words was subtracted, as {@link
     * PairSimilarity#centredCosine} has it of one pair.
     *
     * @param embeddings E (V, C)
     */
    public static PairCosines centred(Matrix embeddings, WordPairs pairs) {
        double[][] vectors = rows(embeddings, pairs);
        centre(vectors, embeddings.columns());
        double[] lengths = new double[vectors.length];
        for (int place = 0; place < vectors.length; place++) {
            lengths[place] = Math.sqrt(product(vectors[place], vectors[place]));
        }
        double[] cosines = new double[pairs.count()];
        for (int pair = 0; pair < cosines.length; pair++) {
            int i = pairs.first(pair);
            int j = pairs.second(pair);
            cosines[pair] =
                    PairSimilarity.ofProduct(
                            product(vectors[i], vectors[j]), lengths[i], lengths[j]);
        }
        return new PairCosines(cosines);
    }

    private static double[][] rows(Matrix embeddings, WordPairs pairs) {
        double[][] rows = new double[pairs.wordCount()][embeddings.columns()];
        for (int place = 0; place < rows.length; place++) {
            for (int c = 0; c < rows[place].length; c++) {
                rows[place][c] = embeddings.get(pairs.word(place), c);
            }
        }
        return rows;
    }

    private static void centre(double[][] vectors, int channels) {
        for (int c = 0; c < channels; c++) {
            double sum = 0;
            for (double[] vector : vectors) {
                sum += vector[c];
            }
            for (double[] vector : vectors) {
                vector[c] -= sum / vectors.length;
            }
        }
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    /** The cosine of the pair with a number. */
    public double value(int pair) {
        return cosines[pair];
    }

    /** Where each pair ranks by its cosine. */
    public Ranks ranks() {
        return Ranks.of(cosines);
    }
}
