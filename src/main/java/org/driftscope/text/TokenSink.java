package org.driftscope.text;

/** Takes the tokens of a text in order. */
@FunctionalInterface
interface TokenSink {
    /** {@code parted} tells whether white space, or something left out, stands before the token. */
    void accept(String token, boolean parted);
}
