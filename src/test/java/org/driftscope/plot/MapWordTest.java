package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MapWordTest {
    /** Two women with a girl and a boy: one character to a reader, eleven chars to Java. */
    private static final String FAMILY =
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    private static String label(String text) {
        return new MapWord(0, text, List.of(), 1, true).label();
    }

    @Test
    void aVeryLongWordIsWrittenShort() {
        assertEquals("dog", label("dog"));
        assertEquals("a".repeat(40), label("a".repeat(40)));
        assertEquals("a".repeat(39) + "…", label("a".repeat(41)));
        assertEquals("a".repeat(39) + "…", label("a".repeat(5000)));
    }

    @Test
    void whatAReaderTakesForOneCharacterStaysWhole() {
        assertEquals(FAMILY.repeat(4), label(FAMILY.repeat(4)));
        assertEquals(FAMILY.repeat(40), label(FAMILY.repeat(40)));
        assertEquals(FAMILY.repeat(39) + "…", label(FAMILY.repeat(41)));
        assertEquals("e\u0301".repeat(39) + "…", label("e\u0301".repeat(50)));
    }
}
