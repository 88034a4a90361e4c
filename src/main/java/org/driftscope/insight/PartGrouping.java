package org.driftscope.insight;

import java.util.List;

/** How the parts of a word's gradient are taken together. */
public enum PartGrouping {
    /** Each by itself. */
    PART {
        @Override
        Object key(Contribution part) {
            return List.of(part.sentence(), part.position(), part.predictedPosition(), part.way());
        }
    },
    /** All parts that one prediction of one sentence causes. */
    PREDICTION {
        @Override
        Object key(Contribution part) {
            return List.of(part.sentence(), part.predictedPosition());
        }
    },
    /** All parts of a sentence. */
    SENTENCE {
        @Override
        Object key(Contribution part) {
            return part.sentence();
        }
    },
    /** All parts that reached the vector in the same role and on the same path. */
    WAY {
        @Override
        Object key(Contribution part) {
            return part.way();
        }
    };

    /** Equal for parts that belong together. */
    abstract Object key(Contribution part);
}
