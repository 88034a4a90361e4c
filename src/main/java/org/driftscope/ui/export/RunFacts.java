package org.driftscope.ui.export;

/**
 * What is known of the run on screen, to say what an export will be.
 *
 * @param name of the text
 * @param newest updates made
 * @param shown the step on screen
 * @param words in the vocabulary, V
 * @param channels of an embedding, C
 * @param fitted how many words the map is fitted on
 * @param mapWidth of the map on screen, in its units
 * @param mapHeight likewise
 */
public record RunFacts(
        String name,
        long newest,
        long shown,
        int words,
        int channels,
        int fitted,
        int mapWidth,
        int mapHeight) {}
