package org.driftscope.text;

/**
 * Sentences of about the same length.
 *
 * @param least tokens of the shortest that are counted here
 * @param most tokens of the longest that are
 * @param sentences how many there are
 */
public record LengthBin(int least, int most, int sentences) {}
