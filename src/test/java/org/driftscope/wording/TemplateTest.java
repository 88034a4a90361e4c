package org.driftscope.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static String english(String pattern, Object... arguments) {
        return new Template(pattern, Language.ENGLISH).fill(arguments);
    }

    private static String korean(String pattern, Object... arguments) {
        return new Template(pattern, Language.KOREAN).fill(arguments);
    }

    @Test
    void putsArgumentsInByName() {
        assertEquals("Close", english("Close"));
        assertEquals(
                "dog, then cat",
                english("{first}, then {second}", "second", "cat", "first", "dog"));
        assertEquals("don't {x} it’s 'so'", english("don't '{'x'}' it’s 'so'"));
        assertEquals("{word}", english("{word}", "word", "{word}"));
    }

    @Test
    void writesWholeNumbersWithCommas() {
        assertEquals("999", english("{n}", "n", 999));
        assertEquals("1,000", english("{n}", "n", 1000L));
        assertEquals("-12,345,678", english("{n}", "n", -12_345_678));
        assertEquals("-100", english("{n}", "n", -100));
        assertEquals("-9,223,372,036,854,775,808", korean("{n}", "n", Long.MIN_VALUE));
    }

    @Test
    void countsAsTheLanguageDoes() {
        String pattern = "{n, plural, =0 {no steps} one {# step} other {# steps}} of {m}";
        assertEquals("no steps of 7", english(pattern, "n", 0, "m", 7));
        assertEquals("1 step of 7", english(pattern, "n", 1, "m", 7));
        assertEquals("2 steps of 7", english(pattern, "n", 2, "m", 7));
        assertEquals("1,001 steps of 7", english(pattern, "n", 1001L, "m", 7));
        assertEquals("1스텝", korean("{n, plural, other {#스텝}}", "n", 1));
    }

    @Test
    void choosesByAWord() {
        String pattern = "{way, select, up {rises by {n}} down {falls by {n}} other {stays}}.";
        assertEquals("rises by 3.", english(pattern, "way", "up", "n", "3"));
        assertEquals("falls by 3.", english(pattern, "way", "down", "n", "3"));
        assertEquals("stays.", english(pattern, "way", "else", "n", "3"));
    }

    @Test
    void nests() {
        String pattern =
                "{n, plural, one {# word {how, select, near {near} other {far}}} other {# words}}";
        assertEquals("1 word near", english(pattern, "n", 1, "how", "near"));
        assertEquals("4 words", english(pattern, "n", 4, "how", "near"));
    }

    @Test
    void addsTheParticleThatFollowsAWord() {
        String pattern = "“{a}”{a, josa, 과/와} “{b}”{b,josa,이/가} 만납니다";
        assertEquals("“개”와 “집”이 만납니다", korean(pattern, "a", "개", "b", "집"));
        assertEquals("“집”과 “개”가 만납니다", korean(pattern, "a", "집", "b", "개"));
        assertEquals("스텝 1,000으로", korean("스텝 {n}{n, josa, 으로/로}", "n", 1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{n, number}",
                "{n, josa}",
                "{n, josa, 은는}",
                "{n, selectordinal, other {#th}}",
                "{n, choice, 0#none}",
                "{n, plural, offset:1 other {#}}",
                "{n",
                "{n, plural, one {#}}"
            })
    void refusesWhatNobodyFills(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> english(pattern, "n", 1));
    }

    @Test
    void refusesWrongArguments() {
        assertThrows(IllegalArgumentException.class, () -> english("{n}", "m", 1));
        assertThrows(IllegalArgumentException.class, () -> english("{n}", "n", 0.5));
        assertThrows(
                IllegalArgumentException.class, () -> english("{n, plural, other {#}}", "n", "1"));
    }
}
