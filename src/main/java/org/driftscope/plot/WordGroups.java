package org.driftscope.plot;

import java.util.List;

/**
 * Groups of words that colours may stand for in place of the categories.
 *
 * @param numbers of each word's group, by token id; {@link #NONE} for a word in none
 * @param names of the groups, by number; empty where a number is not in use
 */
public record WordGroups(List<Integer> numbers, List<String> names) {
    /** The number of a word in no group. */
    public static final int NONE = -1;

    /** No word in any group. */
    public static final WordGroups NOBODY = new WordGroups(List.of(), List.of());

    public WordGroups {
        numbers = List.copyOf(numbers);
        names = List.copyOf(names);
    }
}
