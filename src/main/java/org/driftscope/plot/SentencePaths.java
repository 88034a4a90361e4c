package org.driftscope.plot;

import java.util.List;
import org.driftscope.math.Matrix;

/**
 * The ways of words of some sentences through the layers of a model, each from the word alone to
 * its contextual vector.
 *
 * @param token id of the word the sentences have in common
 * @param word that word
 * @param sentences they come from
 * @param paths those of the shared word last
 */
public record SentencePaths(int token, String word, List<Sentence> sentences, List<Path> paths) {
    public static final SentencePaths NONE = new SentencePaths(-1, "", List.of(), List.of());

    public SentencePaths {
        sentences = List.copyOf(sentences);
        paths = List.copyOf(paths);
    }

    /**
     * A sentence.
     *
     * @param text as written
     * @param category whose colour its paths have
     */
    public record Sentence(String text, int category) {}

    /**
     * A way through the layers.
     *
     * @param name what stands at its end
     * @param sentence the number of its sentence
     * @param main whether it is that of the shared word
     * @param vectors (S + 1, C), from the word alone to the last stage
     */
    public record Path(String name, int sentence, boolean main, Matrix vectors) {}

    /** The colour of a path, and of its sentence in a legend. */
    public Ink ink(int sentence, CategoryPalette palette) {
        return palette.category(sentences.get(sentence).category());
    }
}
