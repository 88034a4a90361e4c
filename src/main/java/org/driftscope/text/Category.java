package org.driftscope.text;

import java.util.List;
import java.util.OptionalInt;

/**
 * A named group of words, such as animals: dog, cat, rabbit. It colours the map and never touches
 * training.
 *
 * @param name of the group
 * @param words as written
 * @param colour 0xRRGGBB, sRGB; empty where its place among the others decides
 */
public record Category(String name, List<String> words, OptionalInt colour) {
    private static final int LARGEST_COLOUR = 0xFFFFFF;

    public Category {
        words = List.copyOf(words);
        if (colour.isPresent() && (colour.getAsInt() < 0 || colour.getAsInt() > LARGEST_COLOUR)) {
            throw new IllegalArgumentException(
                    "colour must be 0xRRGGBB but is " + Integer.toHexString(colour.getAsInt()));
        }
    }

    /** A group in the colour that its place among the others gives it. */
    public Category(String name, List<String> words) {
        this(name, words, OptionalInt.empty());
    }
}
