package org.driftscope.plot;

import java.util.Arrays;

/**
 * How wide the names of words are, by token id: a picture of many words asks for all of them, and
 * looking texts up takes its time. One thread.
 */
final class WordWidths {
    private final TextSize textSize;

    /** NaN where a word was not asked for yet. */
    private double[] plain = {};

    private double[] strong = {};

    WordWidths(TextSize textSize) {
        this.textSize = textSize;
    }

    /** The width of a word's name in pixels. */
    double of(MapWord word, boolean isStrong) {
        if (word.tokenId() >= plain.length) {
            plain = grown(plain, word.tokenId() + 1);
            strong = grown(strong, plain.length);
        }
        double[] widths = isStrong ? strong : plain;
        if (Double.isNaN(widths[word.tokenId()])) {
            widths[word.tokenId()] = textSize.width(word.label(), isStrong);
        }
        return widths[word.tokenId()];
    }

    private static double[] grown(double[] widths, int least) {
        double[] larger = Arrays.copyOf(widths, Math.max(least, 2 * widths.length));
        Arrays.fill(larger, widths.length, larger.length, Double.NaN);
        return larger;
    }

    /** Forgets all words: others have their numbers from now on. */
    void forget() {
        plain = new double[0];
        strong = new double[0];
    }
}
