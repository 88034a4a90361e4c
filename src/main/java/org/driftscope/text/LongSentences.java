package org.driftscope.text;

/** What becomes of a sentence with more tokens than the longest one may have. */
public enum LongSentences {
    /** Its first tokens are kept and {@link Vocabulary#END} follows them. */
    CUT,
    /** It is not learned from. */
    DROP
}
