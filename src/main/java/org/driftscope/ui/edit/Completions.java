package org.driftscope.ui.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.driftscope.text.Vocabulary;

/** Finds words that begin with what is typed. */
record Completions(List<String> words) {
    private static final int MOST = 8;

    Completions {
        words = List.copyOf(words);
    }

    /** All tokens, the most frequent first. */
    static List<String> byFrequency(Vocabulary vocabulary) {
        return IntStream.range(0, vocabulary.size())
                .boxed()
                .sorted(Comparator.comparing(vocabulary::count).reversed())
                .map(vocabulary::token)
                .toList();
    }

    /** The first few that begin with the letters typed, in either case; none for no letters. */
    List<String> of(String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        return start.isEmpty()
                ? List.of()
                : words.stream()
                        .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(start))
                        .limit(MOST)
                        .toList();
    }
}
