package org.driftscope.text;

import java.util.List;

/**
 * A named group of words, such as animals: dog, cat, rabbit. It colours the map and never touches
 * training.
 */
public record Category(String name, List<String> words) {
    public Category {
        words = List.copyOf(words);
    }
}
