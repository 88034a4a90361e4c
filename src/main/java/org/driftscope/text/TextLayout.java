package org.driftscope.text;

/** How a plain text is laid out. */
public enum TextLayout {
    /** Every line is one sentence. */
    LINES,
    /**
     * Running text: lines are joined to paragraphs, which blank lines part, and cut into sentences.
     */
    PROSE
}
