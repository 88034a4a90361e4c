package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedWordsTest {
    private static final Dataset DATASET =
            Dataset.of(
                    new Corpus("by hand", "", "none", List.of("The dog runs."), List.of()),
                    TextSettings.DEFAULT);

    @Test
    void areCutAndFoldedLikeTheText() {
        TypedWords typed = TypedWords.of(DATASET, " DOG  runs.");
        assertEquals(List.of("dog", "runs", "."), typed.words());
        assertEquals(List.of(1, 2, 3), typed.tokens());
        assertTrue(typed.complete());
        assertEquals("", typed.unknownNamed());
    }

    @Test
    void eachUnknownWordIsNamedOnceAndNoneAtLength() {
        TypedWords typed = TypedWords.of(DATASET, "gnu dog gnu " + "x".repeat(300));
        assertFalse(typed.complete());
        assertEquals(List.of(1), typed.tokens());
        assertEquals("“gnu”, “" + "x".repeat(40) + "…”", typed.unknownNamed());
        TypedWords many = TypedWords.of(DATASET, "a b c d e f g h");
        assertEquals("“a”, “b”, “c”, “d”, “e”, “f” and 2 more", many.unknownNamed());
    }
}
