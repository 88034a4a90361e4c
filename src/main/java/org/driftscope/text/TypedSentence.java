package org.driftscope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.driftscope.problem.ProblemException;

/**
 * A sentence that somebody wrote for a model to read.
 *
 * @param example every token but the last is read; the last, an end mark, is only predicted
 * @param whole whether all of it fits into the context; its end is left out otherwise
 */
public record TypedSentence(Example example, boolean whole) {
    /** The number of the sentence, in an {@link Example}, that stands in no corpus. */
    private static final int NOWHERE = -1;

    /**
     * Cuts it into tokens of the vocabulary, as the sentences of the dataset are. A word the
     * vocabulary lacks becomes the unknown token, where there is one.
     *
     * @param context the most tokens that can be read
     * @throws ProblemException where it has no word, or one that cannot be known
     */
    public static TypedSentence read(Dataset dataset, int context, String written) {
        List<Integer> ids = new ArrayList<>();
        for (String token : dataset.tokenizer().tokenize(written)) {
            ids.add(id(dataset.vocabulary(), token));
        }
        if (ids.isEmpty()) {
            throw new ProblemException(
                    "There is nothing to read.",
                    "The sentence has no word.",
                    "Type some words of the text.");
        }
        if (ids.size() < 2 || !isFinalMark(dataset.vocabulary(), ids.get(ids.size() - 1))) {
            ids.add(endMark(dataset));
        }
        int kept = Math.min(ids.size(), context + 1);
        int[] tokens = ids.stream().limit(kept).mapToInt(Integer::intValue).toArray();
        return new TypedSentence(new Example(NOWHERE, tokens), kept == ids.size());
    }

    private static int id(Vocabulary vocabulary, String token) {
        OptionalInt known = vocabulary.id(token);
        OptionalInt id = known.isPresent() ? known : vocabulary.id(Vocabulary.UNKNOWN);
        return id.orElseThrow(
                () ->
                        new ProblemException(
                                "The model can't read \"" + token + "\".",
                                "The word does not occur in the text it learns from.",
                                "Use words that are on the map."));
    }

    private static boolean isFinalMark(Vocabulary vocabulary, int id) {
        String token = vocabulary.token(id);
        return token.equals(Vocabulary.END) || TokenKinds.isFinalMark(token);
    }

    /** What the sentences of the dataset end with; it is not read, so any of them will do. */
    private static int endMark(Dataset dataset) {
        OptionalInt end = dataset.vocabulary().id(Vocabulary.END);
        if (end.isPresent()) {
            return end.getAsInt();
        }
        int[] first = dataset.sentence(0);
        return first[first.length - 1];
    }
}
