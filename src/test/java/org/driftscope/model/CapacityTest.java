package org.driftscope.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

class CapacityTest {
    @Test
    void hasRoomForTheLongestExamplesTogether() {
        List<Example> examples =
                List.of(
                        new Example(0, 1, 2, 3, 4),
                        new Example(1, 1, 2),
                        new Example(2, 1, 2, 3, 4, 5, 6));
        assertEquals(new Capacity(8, 5), Capacity.of(examples, 2));
        assertEquals(new Capacity(9, 5), Capacity.of(examples, 10));
    }
}
