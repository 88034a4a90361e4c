package org.driftscope.text;

/**
 * How sentences become tokens.
 *
 * @param foldCase whether "Dog" and "dog" are one word
 * @param minimumFrequency words seen fewer times become the unknown token; 1 keeps all
 */
public record TextSettings(boolean foldCase, int minimumFrequency) {
    public static final TextSettings DEFAULT = new TextSettings(true, 1);

    public TextSettings {
        if (minimumFrequency < 1) {
            throw new IllegalArgumentException(
                    "minimumFrequency must be at least 1 but is " + minimumFrequency);
        }
    }
}
