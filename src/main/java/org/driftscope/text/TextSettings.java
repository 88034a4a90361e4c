package org.driftscope.text;

/**
 * How sentences become tokens.
 *
 * @param foldCase whether "Dog" and "dog" are one word
 * @param minimumFrequency words seen fewer times become the unknown token; 1 keeps all
 */
public record TextSettings(boolean foldCase, int minimumFrequency) {
    public static final int MOST_MINIMUM_FREQUENCY = 10_000;

    public static final TextSettings DEFAULT = new TextSettings(true, 1);

    public TextSettings {
        if (minimumFrequency < 1 || minimumFrequency > MOST_MINIMUM_FREQUENCY) {
            throw new IllegalArgumentException(
                    "The minimum frequency is "
                            + minimumFrequency
                            + " but must be 1 to "
                            + MOST_MINIMUM_FREQUENCY
                            + ".");
        }
    }
}
