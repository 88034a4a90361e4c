package org.driftscope.ui.clusters;

import java.util.List;

/**
 * A cluster on screen.
 *
 * @param number of its colour
 * @param centre token id of its most central word
 * @param name its two most central words
 * @param words all of them, the most central first
 */
public record ClusterRow(int number, int centre, String name, List<String> words) {
    public ClusterRow {
        words = List.copyOf(words);
    }
}
