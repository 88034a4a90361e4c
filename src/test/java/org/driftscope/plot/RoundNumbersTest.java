package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0.03, 0.02, 0.05",
        "0.5, 0.5, 0.5",
        "0.9, 0.5, 1",
        "1, 1, 1",
        "3, 2, 5",
        "50, 50, 50",
        "51, 50, 100",
        "1001, 1000, 2000",
        "200000, 200000, 200000"
    })
    void areTheNextOfOneTwoAndFiveTimesAPowerOfTen(double value, double below, double above) {
        assertEquals(below, RoundNumbers.atMost(value), 1e-12 * value);
        assertEquals(above, RoundNumbers.atLeast(value), 1e-12 * value);
    }
}
