package org.driftscope.ui.weights;

import java.util.ArrayList;
import java.util.List;

/** What of a matrix of weights is shown. */
public enum MatrixKind {
    WEIGHTS("Weights now"),
    SINCE_START("Change since step 0"),
    SINCE_LAST("Change since the last kept step"),
    GRADIENT("Gradient of the last step");

    /** The only parameter whose whole gradient a moment holds. */
    private static final String WITH_GRADIENT = "tokenEmbedding";

    private final String words;

    MatrixKind(String words) {
        this.words = words;
    }

    /** Such as "Weights now". */
    public String words() {
        return words;
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
