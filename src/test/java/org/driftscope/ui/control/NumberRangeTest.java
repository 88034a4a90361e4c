package org.driftscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRangeTest {
    private final NumberRange rate = NumberRange.decimal(1e-6, 10);
    private final NumberRange heads = NumberRange.whole(1, 32);

    @Test
    void readsNumbersTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(new BigDecimal("0.01"), rate.read(" 0.01 ").orElseThrow());
            assertEquals("0.01", NumberRange.plain(new BigDecimal("0.010")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "abc", "0,01", "1.000,5", "NaN", "Infinity", "0x10", "1e", "--1"})
    void refusesWhatIsNoNumberInWords(String text) {
        assertTrue(rate.read(text).isEmpty());
        assertEquals(
                "The rate must be a number from 0.000001 to 10, written such as 0.01.",
                rate.problem("The rate", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "99999999999999999999999999999999999999999999999"})
    void refusesAbsurdNumbersAtOnce(String text) {
        assertTrue(heads.read(text).isEmpty());
        assertTrue(!heads.problem("The number of heads", text).isEmpty());
    }

    @Test
    void namesTheBoundThatIsCrossed() {
        assertEquals("Heads must be at least 1.", heads.problem("Heads", "0"));
        assertEquals("Heads must be at most 32.", heads.problem("Heads", "33"));
        assertEquals("Heads must be a whole number.", heads.problem("Heads", "2.5"));
        assertEquals("", heads.problem("Heads", "2.0"));
    }

    @Test
    void keepsEverySeed() {
        NumberRange seeds = NumberRange.whole(Long.MIN_VALUE, Long.MAX_VALUE);
        assertEquals(
                Long.MIN_VALUE, seeds.read("-9223372036854775808").orElseThrow().longValueExact());
        assertTrue(seeds.read("9223372036854775808").isEmpty());
    }

    @Test
    void writesSmallNumbersWithAnExponent() {
        assertEquals("1e-8", NumberRange.plain(BigDecimal.valueOf(1e-8)));
        assertEquals("1000", NumberRange.plain(BigDecimal.valueOf(1000.0)));
        assertEquals("0", NumberRange.plain(BigDecimal.valueOf(0.0)));
    }

    @Test
    void aBoundMayLieOutside() {
        NumberRange share = NumberRange.below(0, 1);
        assertEquals("The share must be below 1.", share.problem("The share", "1"));
        assertEquals(
                "The share must be below 1.", share.problem("The share", "0.99999999999999999999"));
        assertEquals("", share.problem("The share", "0"));
        NumberRange norm = NumberRange.above(0);
        assertEquals("The norm must be above 0.", norm.problem("The norm", "1e-400"));
        assertEquals(
                "The norm must be a number above 0, written such as 0.01.",
                norm.problem("The norm", "long"));
        assertEquals("The norm must be smaller.", norm.problem("The norm", "1e400"));
    }
}
