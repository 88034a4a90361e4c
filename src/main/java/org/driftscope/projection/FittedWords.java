package org.driftscope.projection;

/** Which words the principal components are computed from. */
public enum FittedWords {
    /** The words of the corpus's categories, or {@link #FREQUENT} where it has none. */
    CATEGORIES,
    /** The most frequent content words, and the words of the categories. */
    FREQUENT,
    /** Every token. */
    ALL
}
