package org.driftscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.driftscope.plot.TextSize;
import org.junit.jupiter.api.Test;

class LinesTest {
    /** Ten units a letter. */
    private static final TextSize TEN =
            new TextSize() {
                @Override
                public double width(String text, boolean strong) {
                    return 10 * text.length();
                }

                @Override
                public double height() {
                    return 10;
                }
            };

    @Test
    void linesBreakBetweenWords() {
        assertEquals(
                List.of("dog and", "cat sleep", "here."),
                Lines.of("dog and cat sleep here.", 90, TEN));
        assertEquals(List.of("dog and cat"), Lines.of("dog and cat", 110, TEN));
    }

    @Test
    void aWordThatIsTooLongHasALineOfItsOwn() {
        assertEquals(List.of("a", "rhinoceros", "b"), Lines.of("a rhinoceros b", 50, TEN));
    }

    @Test
    void chineseBreaksAnywhereButBeforeAFullStop() {
        assertEquals(List.of("狗和", "猫。"), Lines.of("狗和猫。", 25, TEN));
    }

    @Test
    void nothingIsNoLine() {
        assertEquals(List.of(), Lines.of("", 50, TEN));
    }

    /** As browsers do with {@code word-break: keep-all}: between words, not between syllables. */
    @Test
    void koreanWordsStayWhole() {
        assertEquals(
                List.of("“dog”와", "cat은 왜", "비슷합니까?"), Lines.of("“dog”와 cat은 왜 비슷합니까?", 95, TEN));
    }
}
