package org.driftscope.ui.weights;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.wording.Wording;

/** What of a matrix of weights is shown. */
public enum MatrixKind {
    WEIGHTS,
    SINCE_START,
    SINCE_LAST,
    GRADIENT;

    private static final Wording WORDS = Wording.of("ui.weights");

    /** The only parameter whose whole gradient a moment holds. */
    private static final String WITH_GRADIENT = "tokenEmbedding";

    /** Such as "Weights now". */
    public String words() {
        return WORDS.get(
                switch (this) {
                    case WEIGHTS -> "kind-weights";
                    case SINCE_START -> "kind-since-start";
                    case SINCE_LAST -> "kind-since-last";
                    case GRADIENT -> "kind-gradient";
                });
    }

    /** What there is to show of this parameter. */
    static List<MatrixKind> of(String parameter) {
        List<MatrixKind> kinds = new ArrayList<>(List.of(values()));
        if (!parameter.equals(WITH_GRADIENT)) {
            kinds.remove(GRADIENT);
        }
        return kinds;
    }
}
