package org.driftscope.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The distinct tokens of a corpus, numbered from 0 in the order of their first appearance, with
 * their counts.
 */
public final class Vocabulary {
    /**
     * Stands for every word that is not in the vocabulary; present only where something is unknown.
     */
    public static final String UNKNOWN = "<unk>";

    /** Ends a sentence that has no final mark of its own; present only where it is needed. */
    public static final String END = "<end>";

    /** Stands for every number where numbers are one token. */
    public static final String NUMBER = "<num>";

    /** Parts words where tokens are characters. */
    public static final String SPACE = "<space>";

    private static final Set<String> SPECIAL = Set.of(UNKNOWN, END, NUMBER, SPACE);

    private final List<String> tokens;
    private final List<Integer> counts;
    private final Map<String, Integer> ids = new HashMap<>();

    /** Tokens in the order of their ids, and how often each occurs. */
    public Vocabulary(List<String> tokens, List<Integer> counts) {
        if (tokens.size() != counts.size()) {
            throw new IllegalArgumentException(
                    tokens.size() + " tokens but " + counts.size() + " counts");
        }
        this.tokens = List.copyOf(tokens);
        this.counts = List.copyOf(counts);
        for (int id = 0; id < tokens.size(); id++) {
            if (ids.put(tokens.get(id), id) != null) {
                throw new IllegalArgumentException(
                        "The token " + tokens.get(id) + " appears twice");
            }
        }
    }

    /** Whether the token stands for something else than itself. */
    public static boolean isSpecial(String token) {
        return SPECIAL.contains(token);
    }

    /** V, the number of distinct tokens. */
    public int size() {
        return tokens.size();
    }

    public List<String> tokens() {
        return tokens;
    }

    public String token(int id) {
        return tokens.get(id);
    }

    /** How often the token occurs in the corpus. */
    public int count(int id) {
        return counts.get(id);
    }

    /** The id of a token, empty where the vocabulary lacks it. */
    public OptionalInt id(String token) {
        Integer id = ids.get(token);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }
}
