package org.driftscope.ui.pair;

import java.util.function.ToDoubleFunction;
import org.driftscope.insight.PairAtStep;

/** In which sense two embeddings are compared. */
public enum Likeness {
    CENTRED(
            "Cosine, centred",
            "cos(a − m, b − m), with m the mean embedding of the words of interest: what all of them"
                    + " share is taken away first",
            PairAtStep::centredCosine),
    PLAIN("Cosine", "cos(a, b) = a·b / (|a| |b|)", PairAtStep::cosine),
    DISTANCE("Distance", "|a − b|, the Euclidean distance in the full space", PairAtStep::distance);

    private final String words;
    private final String formula;
    private final ToDoubleFunction<PairAtStep> value;

    Likeness(String words, String formula, ToDoubleFunction<PairAtStep> value) {
        this.words = words;
        this.formula = formula;
        this.value = value;
    }

    /** Its name. */
    public String words() {
        return words;
    }

    /** How it is computed. */
    public String formula() {
        return formula;
    }

    double of(PairAtStep step) {
        return value.applyAsDouble(step);
    }
}
