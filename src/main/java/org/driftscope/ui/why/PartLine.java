package org.driftscope.ui.why;

/**
 * A line of the list of what pushes a word.
 *
 * @param words what it is, in words
 * @param share of the whole push, 1 for all of it
 * @param length of the part
 * @param sentence the sentence it comes from
 * @param predicted where in it the token stood that was to be predicted
 */
record PartLine(String words, double share, double length, int sentence, int predicted) {}
