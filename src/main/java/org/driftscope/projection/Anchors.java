package org.driftscope.projection;

import java.util.List;
import java.util.Optional;

/**
 * What a projector must know besides its settings.
 *
 * @param words rows of the words of {@link Axes.Words}, axis by axis; otherwise empty
 * @param held the state whose axes are kept, where {@link Hold} asks for it
 * @param near the basis on screen: components that are kept are turned within themselves to meet it
 */
public record Anchors(List<Rows> words, Optional<HeldState> held, Optional<Basis> near) {
    /** For pictures of the components of each step. */
    public static final Anchors NONE = new Anchors(List.of(), Optional.empty(), Optional.empty());

    public Anchors {
        words = List.copyOf(words);
    }

    /** The rows of the two words of a {@link WordPair}. */
    public record Rows(int plus, int minus) {}
}
