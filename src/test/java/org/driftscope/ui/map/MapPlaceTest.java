package org.driftscope.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.driftscope.plot.Bounds;
import org.driftscope.plot.Insets;
import org.driftscope.plot.Orbit;
import org.junit.jupiter.api.Test;

/** The map is brought back to where it was looked at, in a window of another size as well. */
class MapPlaceTest {
    private static final Insets NO_EDGES = new Insets(0, 0, 0, 0);
    private static final Bounds WORDS = new Bounds(-1, -1, 1, 1);

    private final MapCamera camera = new MapCamera();

    @Test
    void aMapThatHoldsAllWordsHasNoPlace() {
        camera.resize(800, 600, NO_EDGES);
        camera.advance(1, WORDS, Optional.empty(), Optional.empty());
        assertEquals(Optional.empty(), camera.place());
    }

    /** 600 pixels are 4 units: a unit is 150 pixels; in a window of 300 pixels 75. */
    @Test
    void theSameStretchOfThePlaneIsSeenInAWindowOfAnotherSize() {
        MapPlace place = new MapPlace(0.5, -0.25, 4);
        camera.resize(800, 600, NO_EDGES);
        camera.stand(Optional.of(place), new Orbit(1, 0.2));
        camera.advance(1, WORDS, Optional.empty(), Optional.empty());
        assertEquals(150, camera.shown().scale(), 1e-9);
        assertEquals(400, camera.shown().toPixelX(0.5), 1e-9);
        assertEquals(300, camera.shown().toPixelY(-0.25), 1e-9);
        assertEquals(new Orbit(1, 0.2), camera.orbit());
        assertEquals(place, camera.place().orElseThrow());
        MapCamera small = new MapCamera();
        small.stand(camera.place(), Orbit.START);
        assertEquals(place, small.place().orElseThrow(), "though its size is not known yet");
        small.resize(300, 500, NO_EDGES);
        small.advance(1, WORDS, Optional.empty(), Optional.empty());
        assertEquals(75, small.shown().scale(), 1e-9);
        assertEquals(0.5, small.shown().centerX(), 1e-9);
    }

    @Test
    void fittingLeavesThePlace() {
        camera.resize(800, 600, NO_EDGES);
        camera.stand(Optional.of(new MapPlace(9, 9, 4)), Orbit.START);
        camera.fit();
        camera.advance(100, WORDS, Optional.empty(), Optional.empty());
        assertEquals(Optional.empty(), camera.place());
        assertEquals(400, camera.shown().toPixelX(0), 1);
    }
}
