package org.driftscope.ui.pair;

import org.driftscope.insight.PairAtStep;

/** In which sense two embeddings are compared. */
public enum Likeness {
    CENTRED(
            "Cosine, centred",
            "cos(a − m, b − m), with m the mean embedding of the words of interest: what all of them"
                    + " share is taken away first"),
    PLAIN("Cosine", "cos(a, b) = a·b / (|a| |b|)"),
    DISTANCE("Distance", "|a − b|, the Euclidean distance in the full space");

    private final String words;
    private final String formula;

    Likeness(String words, String formula) {
        this.words = words;
        this.formula = formula;
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
        return switch (this) {
            case CENTRED -> step.centredCosine();
            case PLAIN -> step.cosine();
            case DISTANCE -> step.distance();
        };
    }
}
