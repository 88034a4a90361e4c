package org.driftscope.text;

/** What a token is. */
public enum TokenizerKind {
    /** A word, or a mark. */
    WORDS,
    /** A grapheme, with {@link Vocabulary#SPACE} between words. */
    CHARACTERS,
    /** A frequent word, or a frequent piece of one, or a mark. */
    BYTE_PAIRS
}
