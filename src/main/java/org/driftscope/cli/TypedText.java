package org.driftscope.cli;

import org.driftscope.problem.ProblemException;
import org.driftscope.text.Dataset;
import org.driftscope.text.TypedWords;

/** Words and sentences of a command line, cut and folded as the corpus is. */
final class TypedText {
    private TypedText() {}

    /** The id of a word. */
    static int word(String word, Dataset dataset) {
        TypedWords typed = TypedWords.of(dataset, word);
        if (typed.words().size() != 1 || !typed.unknown().isEmpty()) {
            throw unknown(word);
        }
        return typed.tokens().get(0);
    }

    /**
     * The ids of the tokens of a text.
     *
     * @param least how many it needs
     */
    static int[] tokens(String text, int least, Dataset dataset) {
        TypedWords typed = TypedWords.of(dataset, text);
        if (!typed.complete()) {
            throw unknown(typed.unknown().get(0));
        }
        int count = typed.tokens().size();
        if (count < least) {
            throw new ProblemException(
                    "Could not read '" + text + "'.",
                    "It has "
                            + count
                            + (count == 1 ? " word" : " words")
                            + " and needs at least "
                            + least
                            + ".",
                    "Ask with words of the corpus, in quotation marks.");
        }
        return typed.tokens().stream().mapToInt(Integer::intValue).toArray();
    }

    private static ProblemException unknown(String word) {
        return new ProblemException(
                "Could not find the word '" + word + "'.",
                "It is none of the words that are learned from this corpus.",
                "Ask for a word of the corpus, spelled as it stands there.");
    }
}
