package org.driftscope.ui.predict;

/**
 * How likely a word is.
 *
 * @param word the token
 * @param now its probability at the newest step
 * @param start its probability at step 0
 */
public record WordBar(String word, double now, double start) {}
