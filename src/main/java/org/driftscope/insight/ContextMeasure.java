package org.driftscope.insight;

/**
 * What a corpus says of two words: how often they meet, or how much alike the tokens around them
 * are. The beginning and the end of a sentence bound all of them.
 */
public enum ContextMeasure {
    /** In how many sentences both words stand. */
    SHARED_SENTENCES,

    /**
     * The cosine of the two words' PPMI vectors, 0 to 1. The vector of w has for each token c the
     * number {@code max(0, ln(#(w, c)·D / (#(w)·#(c))))}: #(w, c) is how often c stands at most two
     * tokens before or after w in the same sentence, final marks included; #(w) and #(c) are its
     * sums over all tokens, D its sum over all pairs of tokens.
     *
     * @see <a
     *     href="https://papers.nips.cc/paper/5477-neural-word-embedding-as-implicit-matrix-factorization">Levy,
     *     Goldberg (2014), Neural word embedding as implicit matrix factorization, section 3.3</a>
     */
    PPMI_COSINE,

    /**
     * The Jensen-Shannon divergence of what follows the two words, in bits: {@code H((p + q)/2) −
     * (H(p) + H(q))/2}, with p and q how likely each token follows and {@code H(p) = −Σ p·log2 p}.
     * 0 where the same tokens follow equally often, 1 where none follows both.
     *
     * @see <a href="https://doi.org/10.1109/18.61115">Lin (1991), Divergence measures based on the
     *     Shannon entropy, section IV</a>
     */
    NEXT_WORD_DIVERGENCE,

    /** The same of what stands before the two words; the beginning of a sentence counts, too. */
    PREVIOUS_WORD_DIVERGENCE
}
