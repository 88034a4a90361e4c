package org.driftscope.ui.map;

import java.util.List;

/**
 * What is said of the word a person points at.
 *
 * @param tokenId whose card it is
 * @param word as written
 * @param facts its id, count and categories, in words
 * @param neighbours the nearest in the full space, nearest first
 */
record WordCard(int tokenId, String word, String facts, List<Row> neighbours) {
    WordCard {
        neighbours = List.copyOf(neighbours);
    }

    /** A near word and the cosine of the angle to it. */
    record Row(String word, List<Integer> categories, double cosine) {}
}
