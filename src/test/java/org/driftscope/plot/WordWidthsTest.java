package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordWidthsTest {
    private final List<String> measured = new ArrayList<>();
    private final WordWidths widths =
            new WordWidths(
                    new TextSize() {
                        @Override
                        public double width(String text, boolean strong) {
                            measured.add(text);
                            return text.length() * (strong ? 8 : 7);
                        }

                        @Override
                        public double height() {
                            return 16;
                        }
                    });

    private static MapWord word(int tokenId, String text) {
        return new MapWord(tokenId, text, List.of(), 1, true);
    }

    @Test
    void eachNameIsMeasuredOncePlainAndOnceStrong() {
        for (int i = 0; i < 2; i++) {
            assertEquals(21, widths.of(word(5, "dog"), false));
            assertEquals(24, widths.of(word(5, "dog"), true));
            assertEquals(42, widths.of(word(90, "orange"), false));
        }

        assertEquals(List.of("dog", "dog", "orange"), measured);
    }

    @Test
    void onceForgottenANumberMayBelongToAnotherWord() {
        assertEquals(21, widths.of(word(5, "dog"), false));

        widths.forget();

        assertEquals(28, widths.of(word(5, "moon"), false));
    }
}
