package org.driftscope.insight;

/**
 * The Jensen-Shannon divergence in bits, {@code ½ Σ p·log2(p/m) + ½ Σ q·log2(q/m)} with {@code m =
 * (p + q)/2}, 0 to 1.
 *
 * @see <a href="https://doi.org/10.1109/18.61115">Lin (1991), Divergence measures based on the
 *     Shannon entropy, section IV</a>
 */
final class JensenShannon {
    private static final double LN_2 = StrictMath.log(2);

    private JensenShannon() {}

    /** Of the shares that the tokens have in each of two counts, neither of them empty. */
    static double divergence(TokenCounts one, TokenCounts other) {
        if (one.total() == 0 || other.total() == 0) {
            throw new IllegalArgumentException("Nothing was counted");
        }
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            int a = i < one.size() ? one.token(i) : Integer.MAX_VALUE;
            int b = j < other.size() ? other.token(j) : Integer.MAX_VALUE;
            double p = a <= b ? (double) one.count(i++) / one.total() : 0;
            double q = b <= a ? (double) other.count(j++) / other.total() : 0;
            sum += term(p, q) + term(q, p);
        }
        return Math.max(0, Math.min(1, sum / 2));
    }

    /** p·log2(p/m); where the other is 0, m is half of p and that is p. */
    private static double term(double p, double q) {
        if (p == 0 || q == 0) {
            return p;
        }
        return p * StrictMath.log(2 * p / (p + q)) / LN_2;
    }
}
