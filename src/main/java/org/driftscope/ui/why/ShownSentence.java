package org.driftscope.ui.why;

import java.util.List;
import java.util.Optional;

/**
 * The chosen sentence as the model reads it, at one prediction.
 *
 * @param sentence its number
 * @param tokens all of it
 * @param start the first token that the model reads
 * @param predicted the position that is predicted
 * @param next what the model thinks comes there, likeliest first; what does come is always there
 * @param earlier the tokens read, from {@code start} on
 */
record ShownSentence(
        int sentence,
        List<String> tokens,
        int start,
        int predicted,
        List<Next> next,
        List<Earlier> earlier) {
    ShownSentence {
        tokens = List.copyOf(tokens);
        next = List.copyOf(next);
        earlier = List.copyOf(earlier);
    }

    /** What was read at a position of the sentence; empty where the model doesn't read it. */
    Optional<Earlier> earlier(int position) {
        int read = position - start;
        return read >= 0 && read < earlier.size()
                ? Optional.of(earlier.get(read))
                : Optional.empty();
    }

    /**
     * A token that may come next.
     *
     * @param error p - y: how much too likely the model thinks it
     */
    record Next(String token, double probability, double error, boolean target) {}

    /**
     * A token read before.
     *
     * @param length of the gradient of this prediction's loss with respect to its input vector
     * @param share of the sum of these lengths
     */
    record Earlier(String token, int position, double length, double share) {}
}
