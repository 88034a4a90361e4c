package org.driftscope.insight;

/**
 * Two words worth comparing, and a third one as a control.
 *
 * @param first token id of the first word
 * @param second token id of a word that should be like it
 * @param control token id of a word that should not
 */
public record ReadyPair(int first, int second, int control) {}
