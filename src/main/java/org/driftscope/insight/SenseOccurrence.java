package org.driftscope.insight;

import org.driftscope.text.Example;

/**
 * An ambiguous word where it is meant in one of its senses.
 *
 * @param example what is read
 * @param position which of its tokens the word is
 * @param sense the number of the category it is meant as
 */
public record SenseOccurrence(Example example, int position, int sense) {
    /** The word's token id. */
    public int token() {
        return example.token(position);
    }
}
