package org.driftscope.text;

import java.util.Arrays;

/**
 * A stretch of a sentence to learn from: every token but the last is read, every token but the
 * first is predicted. A sentence longer than the context is cut into several, each beginning with
 * the token that ended the one before, so that every token is predicted once.
 */
public final class Example {
    private final int sentence;
    private final int start;
    private final int[] tokens;

    /** At least two tokens, the first ones of sentence number {@code sentence}. */
    public Example(int sentence, int... tokens) {
        this(sentence, 0, tokens);
    }

    private Example(int sentence, int start, int[] tokens) {
        if (tokens.length < 2) {
            throw new IllegalArgumentException(
                    "An example needs two tokens but has " + tokens.length);
        }
        this.sentence = sentence;
        this.start = start;
        this.tokens = tokens.clone();
    }

    /** At least two tokens of a sentence, from its token number {@code start} on. */
    public static Example stretch(int sentence, int start, int... tokens) {
        return new Example(sentence, start, tokens);
    }

    /** The number of the sentence in the corpus. */
    public int sentence() {
        return sentence;
    }

    /** How many tokens of the sentence stand before this stretch. */
    public int start() {
        return start;
    }

    public int token(int index) {
        return tokens[index];
    }

    /** T, one less than the number of tokens. */
    public int predictions() {
        return tokens.length - 1;
    }

    @Override
    public String toString() {
        return "sentence " + sentence + " " + Arrays.toString(tokens);
    }
}
