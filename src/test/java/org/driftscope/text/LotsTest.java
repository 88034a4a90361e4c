package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LotsTest {
    @Test
    void lotsKeepTheOrderAndFillTheRoom() {
        assertEquals(
                List.of(List.of(3, 4, 3), List.of(10), List.of(1, 2)),
                Lots.of(List.of(3, 4, 3, 10, 1, 2), n -> n, 10));
    }

    @Test
    void nothingMakesNoLots() {
        assertEquals(List.of(), Lots.of(List.<Integer>of(), n -> n, 10));
    }
}
