package org.driftscope.ui.why;

/**
 * A sentence with the selected word.
 *
 * @param sentence its number
 * @param words as it was written
 * @param lit whether it is in the batch that is read next
 * @param predicted the position behind the word's first occurrence, or the word's own at the end
 */
record SentenceLine(int sentence, String words, boolean lit, int predicted) {}
