package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextCountTest {
    @Test
    void countsSentencesAndWordsWithoutPunctuation() {
        assertEquals(new TextCount(2, 7), TextCount.of("The dog runs. It doesn't stop, \"now\"!"));
        assertEquals(new TextCount(0, 0), TextCount.of(" \n--"));
    }
}
