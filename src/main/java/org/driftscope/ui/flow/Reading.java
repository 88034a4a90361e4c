package org.driftscope.ui.flow;

import java.util.List;
import org.driftscope.text.Example;

/**
 * A written sentence as the model reads it.
 *
 * @param tokens ids of the tokens; all but the last are read, all but the first predicted
 * @param remarks what became of the sentence on the way, in words; empty where nothing did
 */
public record Reading(List<Integer> tokens, String remarks) {
    /** Stands for the number of a sentence that is none of the corpus. */
    private static final int TYPED = -1;

    public Reading {
        tokens = List.copyOf(tokens);
    }

    /** Whether there is enough of it to predict something. */
    public boolean isReadable() {
        return tokens.size() >= 2;
    }

    /** What is read and predicted, where it is readable. */
    Example example() {
        return new Example(TYPED, tokens.stream().mapToInt(Integer::intValue).toArray());
    }
}
