package org.driftscope.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.wording.Wording;

/**
 * What somebody typed, cut as the sentences of a dataset were.
 *
 * @param words what it was cut into
 * @param tokens their ids; a word that the vocabulary lacks is the unknown token where there is
 *     one, and left out where there is none
 * @param unknown the words that the vocabulary lacks, each once
 */
public record TypedWords(List<String> words, List<Integer> tokens, List<String> unknown) {
    private static final Wording WORDS = Wording.of("text");
    private static final int MOST_NAMED = 6;
    private static final int LONGEST_NAME = 40; // characters

    public TypedWords {
        words = List.copyOf(words);
        tokens = List.copyOf(tokens);
        unknown = List.copyOf(unknown);
    }

    /** Cuts what was typed. */
    public static TypedWords of(Dataset dataset, String typed) {
        List<String> words = dataset.tokenizer().tokenize(typed);
        OptionalInt standIn = dataset.vocabulary().id(Vocabulary.UNKNOWN);
        List<Integer> tokens = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String word : words) {
            OptionalInt id = dataset.vocabulary().id(word);
            if (id.isEmpty()) {
                unknown.add(word);
            }
            (id.isPresent() ? id : standIn).ifPresent(tokens::add);
        }
        return new TypedWords(words, tokens, List.copyOf(unknown));
    }

    /** How many of them carry meaning: no marks. */
    public int meaningful() {
        return (int) words.stream().filter(TokenKinds::isWord).count();
    }

    /** Whether each word has a token. */
    public boolean complete() {
        return tokens.size() == words.size();
    }

    /** The words that the vocabulary lacks, such as “zebra”, “gnu” and 3 more. */
    public String unknownNamed() {
        String named =
                unknown.stream()
                        .limit(MOST_NAMED)
                        .map(TypedWords::quoted)
                        .collect(Collectors.joining(", "));
        int more = unknown.size() - MOST_NAMED;
        return more > 0 ? WORDS.get("unknown-more", "words", named, "more", more) : named;
    }

    private static String quoted(String word) {
        int length = word.codePointCount(0, word.length());
        String name =
                length <= LONGEST_NAME
                        ? word
                        : word.substring(0, word.offsetByCodePoints(0, LONGEST_NAME)) + "…";
        return "“" + name + "”";
    }
}
