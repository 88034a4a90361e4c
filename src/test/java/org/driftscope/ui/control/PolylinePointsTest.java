package org.driftscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolylinePointsTest {
    @Test
    void keepsTheHighestAndLowestPointOfAColumn() {
        PolylinePoints points = new PolylinePoints(100);
        points.add(10.0, 5, 5);
        points.add(10.1, 2, 3);
        points.add(10.2, 7, 9);
        points.add(11.0, 4, 4);
        assertEquals(List.of(10.0, 2.0, 10.0, 9.0, 11.0, 4.0), points.finished());
    }

    @Test
    void hasNoPointsWhereNothingWasMeasured() {
        assertEquals(List.of(), new PolylinePoints(100).finished());
    }
}
