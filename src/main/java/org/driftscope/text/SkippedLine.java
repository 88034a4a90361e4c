package org.driftscope.text;

/**
 * Something in a text that is not learned from.
 *
 * @param line the line it stands on, from 1
 * @param reason why, in words
 */
public record SkippedLine(int line, String reason) {}
