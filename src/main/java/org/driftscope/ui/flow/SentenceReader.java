package org.driftscope.ui.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.text.Dataset;
import org.driftscope.text.Tokenizer;
import org.driftscope.text.Vocabulary;

/** Cuts written sentences into the tokens of a data set, and tells what it had to change. */
final class SentenceReader {
    private final Vocabulary vocabulary;
    private final Tokenizer tokenizer;
    private final int context;
    private final Map<Integer, Integer> ends = new HashMap<>();

    /**
     * Reads sentences for a model that learns from {@code dataset}.
     *
     * @param context the most tokens that the model reads at once
     */
    SentenceReader(Dataset dataset, int context) {
        vocabulary = dataset.vocabulary();
        tokenizer = dataset.tokenizer();
        this.context = context;
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            int[] tokens = dataset.sentence(s);
            if (tokens.length > 0) {
                ends.merge(tokens[tokens.length - 1], 1, Integer::sum);
            }
        }
    }

    /** The sentence as the model reads it. */
    Reading read(String written) {
        List<Integer> tokens = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        OptionalInt standIn = vocabulary.id(Vocabulary.UNKNOWN);
        for (String word : tokenizer.tokenize(written)) {
            OptionalInt id = vocabulary.id(word);
            if (id.isEmpty()) {
                unknown.add(word);
            }
            (id.isPresent() ? id : standIn).ifPresent(tokens::add);
        }
        List<String> remarks = new ArrayList<>();
        if (!unknown.isEmpty()) {
            remarks.add(unknownWords(unknown, standIn.isPresent()));
        }
        if (tokens.isEmpty()) {
            remarks.add("Write at least one word that the model knows.");
            return new Reading(tokens, String.join(" ", remarks));
        }
        if (tokens.size() <= context && !ends.containsKey(tokens.get(tokens.size() - 1))) {
            addEnd(tokens, remarks);
        }
        return cut(tokens, remarks);
    }

    private static String unknownWords(Set<String> words, boolean replaced) {
        String names = words.stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
        boolean one = words.size() == 1;
        if (replaced) {
            return "The model does not know "
                    + names
                    + "; "
                    + Vocabulary.UNKNOWN
                    + " is read in "
                    + (one ? "its" : "their")
                    + " place.";
        }
        return names
                + (one ? " stands" : " stand")
                + " nowhere in the text the model learns from, so "
                + (one ? "it has" : "they have")
                + " no vector and "
                + (one ? "is" : "are")
                + " left out.";
    }

    private void addEnd(List<Integer> tokens, List<String> remarks) {
        ends.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue())
                .ifPresent(
                        end -> {
                            tokens.add(end.getKey());
                            remarks.add(
                                    "“"
                                            + vocabulary.token(end.getKey())
                                            + "” is added as its end, so that the last word has"
                                            + " a token after it to predict.");
                        });
    }

    private Reading cut(List<Integer> tokens, List<String> remarks) {
        int room = context + 1;
        if (tokens.size() > room) {
            remarks.add(
                    "Only the first "
                            + room
                            + " tokens are shown: the model reads at most "
                            + context
                            + " at once.");
        }
        if (tokens.size() < 2) {
            remarks.add("Write at least two words that the model knows.");
        }
        return new Reading(
                tokens.subList(0, Math.min(room, tokens.size())), String.join(" ", remarks));
    }
}
