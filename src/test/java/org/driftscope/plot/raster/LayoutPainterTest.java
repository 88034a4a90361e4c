package org.driftscope.plot.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.plot.Ink;
import org.driftscope.plot.MarkerShape;
import org.driftscope.plot.ScatterLayout;
import org.junit.jupiter.api.Test;

class LayoutPainterTest {
    private static final Ink RED = Ink.of(0xFF0000);
    private static final Ink BLUE = Ink.of(0x0000FF);
    private static final Ink WHITE = Ink.of(0xFFFFFF);

    private final Raster raster = new Raster(80, 80);

    private static ScatterLayout.Marker marker(
            double x, MarkerShape shape, Ink second, Ink outline, boolean hollow) {
        return new ScatterLayout.Marker(0, x, 30, 10, shape, RED, second, outline, hollow);
    }

    /** Area in pixels that is not the background any more. */
    private double painted() {
        double sum = 0;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                sum += (raster.pixel(x, y) >>> 24) / 255.0;
            }
        }
        return sum;
    }

    @Test
    void aCircleCoversItsArea() {
        new LayoutPainter(1).paint(marker(30.3, MarkerShape.CIRCLE, RED, RED, false), raster);

        // A polygon of 32 corners lies 0.6 % within its circle.
        assertEquals(Math.PI * 100, painted(), 0.01 * Math.PI * 100);
        assertEquals(0xFFFF0000, raster.pixel(30, 30));
    }

    @Test
    void onAFineScreenEverythingIsLarger() {
        new LayoutPainter(1.5).paint(marker(20, MarkerShape.DIAMOND, RED, RED, false), raster);

        // Corners 1.28 · 15 away from the middle: an area of twice the square of that.
        assertEquals(2 * 19.2 * 19.2, painted(), 4);
        assertEquals(0xFFFF0000, raster.pixel(30, 45));
    }

    @Test
    void anAmbiguousMarkerHasItsSecondColourAtTheRight() {
        for (MarkerShape shape : MarkerShape.values()) {
            new LayoutPainter(1).paint(marker(30, shape, BLUE, RED, false), raster);

            assertEquals(0xFFFF0000, raster.pixel(27, 30), shape + " left");
            assertEquals(0xFF0000FF, raster.pixel(33, 30), shape + " right");
        }
    }

    @Test
    void aHollowMarkerIsALineAlongItsOutline() {
        new LayoutPainter(1).paint(marker(30, MarkerShape.DIAMOND, RED, RED, true), raster);

        // 1.2 wide along four sides of 12.8 · √2.
        assertEquals(1.2 * 4 * 12.8 * Math.sqrt(2), painted(), 2);
        assertEquals(0, raster.pixel(30, 30));
    }

    @Test
    void anOutlineLiesAroundTheFill() {
        new LayoutPainter(1).paint(marker(30, MarkerShape.SQUARE, RED, WHITE, false), raster);

        assertEquals(0xFFFF0000, raster.pixel(30, 30));
        // The side is 12.2 / √2 = 8.63 from the middle, the line 0.6 to either side of it.
        assertTrue((raster.pixel(38, 30) & 0xFF) > 0x80, "the edge is drawn towards white");
        assertEquals(0, raster.pixel(40, 30));
    }

    @Test
    void aHaloReachesFurtherToAllSidesThanItsText() {
        Mask.Builder builder = new Mask.Builder();
        builder.cover(0, 0, 255);
        builder.cover(0, 4, 100);

        Mask halo = builder.mask(7, 9, 5, 1).grown(1);

        assertEquals(
                "6 8 7 3",
                halo.left() + " " + halo.top() + " " + halo.width() + " " + halo.height());
        int[][] shares = new int[3][7];
        for (int spot = 0; spot < halo.spots(); spot++) {
            shares[halo.row(spot)][halo.column(spot)] = halo.share(spot);
        }
        for (int[] row : shares) {
            assertArrayEquals(new int[] {256, 256, 256, 0, 100, 100, 100}, row);
        }
    }
}
