package org.driftscope.cli;

import java.util.List;
import java.util.OptionalInt;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Dataset;

/** Words and sentences of a command line, cut and folded as the corpus is. */
final class TypedText {
    private TypedText() {}

    /** The id of a word. */
    static int word(String word, Dataset dataset) {
        List<String> tokens = tokens(word, dataset);
        if (tokens.size() != 1) {
            throw unknown(word);
        }
        return id(tokens.get(0), dataset);
    }

    /**
     * The ids of the tokens of a text.
     *
     * @param least how many it needs
     */
    static int[] tokens(String text, int least, Dataset dataset) {
        int[] ids = tokens(text, dataset).stream().mapToInt(token -> id(token, dataset)).toArray();
        if (ids.length < least) {
            throw new ProblemException(
                    "Could not read '" + text + "'.",
                    "It has "
                            + ids.length
                            + (ids.length == 1 ? " word" : " words")
                            + " and needs at least "
                            + least
                            + ".",
                    "Ask with words of the corpus, in quotation marks.");
        }
        return ids;
    }

    private static List<String> tokens(String text, Dataset dataset) {
        return dataset.tokenizer().tokenize(text);
    }

    private static int id(String token, Dataset dataset) {
        OptionalInt id = dataset.vocabulary().id(token);
        return id.orElseThrow(() -> unknown(token));
    }

    private static ProblemException unknown(String word) {
        return new ProblemException(
                "Could not find the word '" + word + "'.",
                "It is none of the words that are learned from this corpus.",
                "Ask for a word of the corpus, spelled as it stands there.");
    }
}
