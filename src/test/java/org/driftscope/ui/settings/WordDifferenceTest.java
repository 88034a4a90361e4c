package org.driftscope.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.driftscope.projection.WordPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDifferenceTest {
    private static final Set<String> WORDS = Set.of("dog", "coffee", "ice-cream", "Paris");

    private static WordDifference read(String text) {
        return WordDifference.read(text, WORDS::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dog - coffee", "dog − coffee", "dog–coffee", " DOG-Coffee "})
    void anyMinusAndAnyCaseWillDo(String text) {
        assertEquals(Optional.of(new WordPair("dog", "coffee")), read(text).pair());
        assertEquals("", read(text).problem());
    }

    @Test
    void aHyphenInsideAWordIsNoMinus() {
        assertEquals(Optional.of(new WordPair("ice-cream", "dog")), read("ice-cream - dog").pair());
        assertEquals(Optional.of(new WordPair("dog", "ice-cream")), read("dog-ice-cream").pair());
    }

    @Test
    void aWordSpeltWithACapitalIsFound() {
        assertEquals(Optional.of(new WordPair("Paris", "dog")), read("Paris - dog").pair());
    }

    @Test
    void whatIsWrongIsSaid() {
        assertEquals("The text has no word “cofee”.", read("dog - cofee").problem());
        assertEquals("The text has no word “dgo”.", read("dgo - coffee").problem());
        String general = "An axis needs two words with a minus between them, such as dog − coffee.";
        assertEquals(general, read("dog").problem());
        assertEquals(general, read("").problem());
        assertEquals(general, read("dog - dog").problem());
        assertEquals(general, read("dog - ").problem());
    }
}
