package org.driftscope.ui.pair;

import org.driftscope.insight.PairAtStep;
import org.driftscope.wording.Wording;

/** In which sense two embeddings are compared. */
public enum Likeness {
    CENTRED,
    PLAIN,
    DISTANCE;

    private static final Wording WORDS = Wording.of("ui.pair");

    /** Its name. */
    public String words() {
        return WORDS.get(
                switch (this) {
                    case CENTRED -> "cosine-centred";
                    case PLAIN -> "cosine";
                    case DISTANCE -> "distance";
                });
    }

    /** How it is computed. */
    public String formula() {
        return WORDS.get(
                switch (this) {
                    case CENTRED -> "cosine-centred-formula";
                    case PLAIN -> "cosine-formula";
                    case DISTANCE -> "distance-formula";
                });
    }

    double of(PairAtStep step) {
        return switch (this) {
            case CENTRED -> step.centredCosine();
            case PLAIN -> step.cosine();
            case DISTANCE -> step.distance();
        };
    }
}
