package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CameraTest {
    private final Camera camera = new Camera(2, 1, 50, 800, 600);

    @Test
    void theCenterIsInTheMiddleAndUpIsUp() {
        assertEquals(400, camera.toPixelX(2));
        assertEquals(300, camera.toPixelY(1));
        assertEquals(450, camera.toPixelX(3));
        assertEquals(250, camera.toPixelY(2));
    }

    @Test
    void pixelsLeadBackToTheirPoints() {
        assertEquals(-0.7, camera.toPlaneX(camera.toPixelX(-0.7)), 1e-12);
        assertEquals(3.3, camera.toPlaneY(camera.toPixelY(3.3)), 1e-12);
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Camera zoomed = camera.zoomedAbout(100, 500, 3);

        assertEquals(150, zoomed.scale());
        assertEquals(camera.toPlaneX(100), zoomed.toPlaneX(100), 1e-12);
        assertEquals(camera.toPlaneY(500), zoomed.toPlaneY(500), 1e-12);
    }

    @Test
    void panningMovesThePictureWithThePointer() {
        Camera panned = camera.panned(30, -20);

        assertEquals(430, panned.toPixelX(2), 1e-12);
        assertEquals(280, panned.toPixelY(1), 1e-12);
    }

    @Test
    void fittingUsesTheNarrowerSideAndHeedsTheInsets() {
        // 4 wide, 1 high, into 400 by 380 pixels: 100 pixels a unit.
        Camera fitted = Camera.fitted(new Bounds(0, 0, 4, 1), 500, 400, new Insets(10, 60, 10, 40));

        assertEquals(100, fitted.scale(), 1e-9);
        assertEquals(40, fitted.toPixelX(0), 1e-9);
        assertEquals(440, fitted.toPixelX(4), 1e-9);
        assertEquals(200, fitted.toPixelY(0.5), 1e-9);
    }

    @Test
    void fittingNothingOrASinglePointStillGivesACamera() {
        Insets none = new Insets(0, 0, 0, 0);

        assertEquals(0, Camera.fitted(Bounds.EMPTY, 100, 100, none).centerX());
        Camera point = Camera.fitted(new Bounds(3, 4, 3, 4), 100, 100, none);
        assertEquals(50, point.toPixelX(3), 1e-6);
        assertTrue(Double.isFinite(point.scale()));
    }

    @Test
    void easingZoomsInEqualRatios() {
        Camera target = new Camera(4, 1, 200, 800, 600);

        Camera half = camera.towards(target, 0.5);

        assertEquals(3, half.centerX());
        assertEquals(100, half.scale(), 1e-9);
        assertTrue(camera.towards(target, 1).isWithin(1e-6, target));
        assertFalse(half.isWithin(1, target));
    }

    @Test
    void aCameraWithoutAPlaceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Camera(Double.NaN, 0, 1, 10, 10));
    }

    @Test
    void boundsPassOverWhatIsNotFinite() {
        Bounds bounds = Bounds.EMPTY.including(1, 2).including(Double.NaN, 9).including(3, -1);

        assertEquals(new Bounds(1, -1, 3, 2), bounds);
    }

    @Test
    void anOrbitWithoutTurnLooksAlongTheThirdAxis() {
        assertEquals(new Spot(1, 2, 3), new Orbit(0, 0).turn(1, 2, 3));
        Spot quarter = new Orbit(Math.PI / 2, 0).turn(1, 2, 3);
        assertEquals(3, quarter.x(), 1e-12);
        assertEquals(2, quarter.y(), 1e-12);
        assertEquals(-1, quarter.depth(), 1e-12);
    }
}
