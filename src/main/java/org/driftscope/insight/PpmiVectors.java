package org.driftscope.insight;

/**
 * The positive pointwise mutual information of some words with the tokens around them, {@code
 * max(0, ln(#(w, c)·D / (#(w)·#(c))))}.
 *
 * @see <a
 *     href="https://papers.nips.cc/paper/5477-neural-word-embedding-as-implicit-matrix-factorization">Levy,
 *     Goldberg (2014), Neural word embedding as implicit matrix factorization, section 3.3</a>
 */
final class PpmiVectors {
    private final TokenCounts[] around; // #(w, c) of each word
    private final double[][] information; // beside it
    private final double[] lengths;

    /**
     * Of words around which these tokens were counted.
     *
     * @param around of each word
     * @param totals #(c), how often each token of the vocabulary stands around any token
     */
    PpmiVectors(TokenCounts[] around, long[] totals) {
        this.around = around;
        information = new double[around.length][];
        lengths = new double[around.length];
        double all = 0; // D
        for (long total : totals) {
            all += total;
        }
        for (int i = 0; i < around.length; i++) {
            information[i] = new double[around[i].size()];
            double square = 0;
            for (int n = 0; n < information[i].length; n++) {
                double expected = (double) around[i].total() * totals[around[i].token(n)] / all;
                information[i][n] = Math.max(0, StrictMath.log(around[i].count(n) / expected));
                square += information[i][n] * information[i][n];
            }
            lengths[i] = Math.sqrt(square);
        }
    }

    /** The cosine of two words' vectors, 0 where one of them is zero. */
    double cosine(int i, int j) {
        TokenCounts one = around[i];
        TokenCounts other = around[j];
        double product = 0;
        int m = 0;
        int n = 0;
        while (m < one.size() && n < other.size()) {
            int a = one.token(m);
            int b = other.token(n);
            if (a == b) {
                product += information[i][m] * information[j][n];
            }
            m += a <= b ? 1 : 0;
            n += b <= a ? 1 : 0;
        }
        return PairSimilarity.ofProduct(product, lengths[i], lengths[j]);
    }
}
