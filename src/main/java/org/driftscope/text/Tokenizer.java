package org.driftscope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Cuts text into tokens, and writes tokens as text. Immutable and thread-safe. */
public interface Tokenizer {
    /**
     * Hands the tokens of a text to the sink one by one.
     *
     * @throws java.util.concurrent.CancellationException if the thread was interrupted meanwhile
     */
    void tokenize(String text, Consumer<String> sink);

    /** The tokens of a text. */
    default List<String> tokenize(String text) {
        List<String> tokens = new ArrayList<>();
        tokenize(text, tokens::add);
        return tokens;
    }

    /** The tokens as a person would write them, as far as tokens tell. */
    String write(List<String> tokens);
}
