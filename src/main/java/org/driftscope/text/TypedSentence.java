package org.driftscope.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/**
 * A sentence that somebody typed for a model to read.
 *
 * @param words what it was cut into
 * @param example every token but the last is read; the last is only predicted
 * @param addedEnd the token that was added as its end, where it had none
 * @param whole whether all of it fits into the context; its end is left out otherwise
 */
public record TypedSentence(
        TypedWords words, Example example, OptionalInt addedEnd, boolean whole) {
    private static final Wording WORDS = Wording.of("text");

    /** The number of the sentence, in an {@link Example}, that stands in no corpus. */
    private static final int NOWHERE = -1;

    /**
     * Cuts it into tokens, leaving out what the vocabulary lacks and has no token for, and ends it
     * with what most sentences of the dataset end with, unless it ends like one of them.
     *
     * @param context the most tokens that can be read
     * @throws ProblemException where no prediction is left in it
     */
    public static TypedSentence read(Dataset dataset, int context, String typed) {
        TypedWords words = TypedWords.of(dataset, typed);
        List<Integer> tokens = new ArrayList<>(words.tokens());
        if (tokens.isEmpty()) {
            throw new ProblemException(
                    words.words().isEmpty()
                            ? WORDS.problem("nothing-to-read")
                            : WORDS.problem("nothing-known", "left", left(words)));
        }
        Map<Integer, Integer> ends = ends(dataset);
        OptionalInt added = OptionalInt.empty();
        if (tokens.size() <= context && !ends.containsKey(tokens.get(tokens.size() - 1))) {
            added = commonest(ends);
            added.ifPresent(tokens::add);
        }
        if (tokens.size() < 2) {
            throw new ProblemException(WORDS.problem("nothing-to-predict"));
        }
        int kept = Math.min(tokens.size(), context + 1);
        int[] read = tokens.stream().limit(kept).mapToInt(Integer::intValue).toArray();
        return new TypedSentence(words, new Example(NOWHERE, read), added, kept == tokens.size());
    }

    private static Map<Integer, Integer> ends(Dataset dataset) {
        Map<Integer, Integer> ends = new HashMap<>();
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] tokens = dataset.sentence(s);
            if (tokens.length > 0) {
                ends.merge(tokens[tokens.length - 1], 1, Integer::sum);
            }
        }
        return ends;
    }

    private static OptionalInt commonest(Map<Integer, Integer> ends) {
        return ends.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(end -> OptionalInt.of(end.getKey()))
                .orElse(OptionalInt.empty());
    }

    /** What became of unknown words and of what is too long, in words; empty where nothing did. */
    public String remarks() {
        List<String> remarks = new ArrayList<>();
        if (!words.unknown().isEmpty()) {
            remarks.add(words.complete() ? replaced(words) : left(words));
        }
        if (!whole) {
            remarks.add(WORDS.get("read-in-part", "read", example.predictions()));
        }
        return String.join(" ", remarks);
    }

    private static String replaced(TypedWords words) {
        return WORDS.get(
                "replaced",
                "words",
                words.unknownNamed(),
                "standin",
                Vocabulary.UNKNOWN,
                "count",
                words.unknown().size());
    }

    private static String left(TypedWords words) {
        return WORDS.get("left", "words", words.unknownNamed(), "count", words.unknown().size());
    }
}
