package org.driftscope.ui.context;

import java.util.Locale;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.plot.Figures;

/**
 * What a measure of two words is called and what it means.
 *
 * @param name as it stands on a button and below an axis
 * @param heading short enough for the head of a narrow column
 * @param meaning with its formula
 */
record MeasureWords(String name, String heading, String meaning) {
    static final MeasureWords COSINE =
            new MeasureWords(
                    "embedding cosine",
                    "cosine",
                    "Cosine of the two embeddings at this step, after the mean vector of all words"
                            + " compared is subtracted: a·b / (|a|·|b|). 1: they point the same"
                            + " way, 0: at right angles, −1: opposite ways.");

    static final String RANK_CORRELATION =
            "ρ is Spearman's rank correlation with the embedding cosine over all pairs: Σ r·s /"
                    + " √(Σ r²·Σ s²), where r and s are how far a pair's two ranks are from the mean"
                    + " rank. 1: the same order, 0: no common order, −1: the opposite order.";

    static MeasureWords of(ContextMeasure measure) {
        return switch (measure) {
            case SHARED_SENTENCES ->
                    new MeasureWords(
                            "shared sentences",
                            "shared",
                            "In how many sentences of the corpus both words stand.");
            case PPMI_COSINE ->
                    new MeasureWords(
                            "PPMI cosine",
                            "PPMI",
                            "How much the two words keep the same company: the cosine of their"
                                    + " vectors max(0, ln(#(w,c)·D / (#(w)·#(c)))), where #(w,c)"
                                    + " counts the tokens c at most two places from the word w and"
                                    + " #(w), #(c), D are its sums (Levy, Goldberg 2014). 1: the"
                                    + " same company, 0: none in common.");
            case NEXT_WORD_DIVERGENCE ->
                    new MeasureWords(
                            "next word, JS",
                            "JS\nnext",
                            divergence("follows", "follow", "follows"));
            case PREVIOUS_WORD_DIVERGENCE ->
                    new MeasureWords(
                            "previous word, JS",
                            "JS\nprev.",
                            divergence("stands before", "stand before", "precedes"));
        };
    }

    private static String divergence(String what, String same, String none) {
        return String.format(
                Locale.ROOT,
                "How much what %s the two words differs: the Jensen-Shannon divergence"
                        + " H((p+q)/2) − (H(p)+H(q))/2 in bits (Lin 1991). 0: the same tokens %s"
                        + " both, equally often; 1: no token %s both. Alike is small here, so ρ is"
                        + " negative where it counts.",
                what,
                same,
                none);
    }

    /** A value of the measure as it is written. */
    static String figure(ContextMeasure measure, double value) {
        return measure == ContextMeasure.SHARED_SENTENCES
                ? Figures.count((long) value)
                : Figures.measure(value);
    }
}
