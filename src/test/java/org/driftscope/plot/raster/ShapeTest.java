package org.driftscope.plot.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShapeTest {
    private final Shape shape = new Shape();

    /** Coverage of 255 at a pixel of the picture, by searching the mask. */
    private static int coverage(Mask mask, int x, int y) {
        for (int i = 0; i < mask.spots(); i++) {
            if (mask.left() + mask.column(i) == x && mask.top() + mask.row(i) == y) {
                return mask.share(i) == 256 ? 255 : mask.share(i);
            }
        }
        return 0;
    }

    @Test
    void aRectangleCoversTheShareOfEachPixelThatItOverlaps() {
        // From 1.25 to 3.5 across and 2 to 3.5 down.
        shape.add(new double[] {1.25, 3.5, 3.5, 1.25}, new double[] {2, 2, 3.5, 3.5});

        Mask mask = shape.mask(10, 10);

        assertEquals(6, mask.spots());
        assertEquals(191, coverage(mask, 1, 2), 1); // 0.75
        assertEquals(255, coverage(mask, 2, 2));
        assertEquals(128, coverage(mask, 3, 2), 1); // 0.5
        assertEquals(96, coverage(mask, 1, 3), 1); // 0.75 · 0.5
        assertEquals(128, coverage(mask, 2, 3), 1);
        assertEquals(64, coverage(mask, 3, 3), 1);
        assertEquals(1, mask.firstPartly(0));
    }

    @Test
    void aSlantedEdgeCutsPixelsByArea() {
        // Below the diagonal of four pixels: half of those it crosses, all of the lower left one.
        shape.add(new double[] {0, 2, 0}, new double[] {0, 2, 2});

        Mask mask = shape.mask(10, 10);

        assertEquals(128, coverage(mask, 0, 0), 1);
        assertEquals(0, coverage(mask, 1, 0));
        assertEquals(255, coverage(mask, 0, 1));
        assertEquals(128, coverage(mask, 1, 1), 1);
    }

    @Test
    void aFlatSlopeIsSharedOutOverItsPixels() {
        // Height x/4 above the base: mean heights 1/8, 3/8, 5/8 and 7/8 in the four pixels.
        shape.add(new double[] {0, 4, 4}, new double[] {1, 1, 0});

        Mask mask = shape.mask(10, 10);

        for (int x = 0; x < 4; x++) {
            assertEquals(255 * (2 * x + 1) / 8.0, coverage(mask, x, 0), 1.5, "pixel " + x);
        }
    }

    @Test
    void anOutlineTheOtherWayRoundCutsAHole() {
        shape.add(new double[] {0, 5, 5, 0}, new double[] {0, 0, 5, 5});
        shape.add(new double[] {1, 1, 4, 4}, new double[] {1, 4, 4, 1});

        Mask mask = shape.mask(10, 10);

        assertEquals(16, mask.spots());
        assertEquals(255, coverage(mask, 0, 2));
        assertEquals(0, coverage(mask, 2, 2));
    }

    @Test
    void whatLiesBesideThePictureIsCutOffWhereverItBegins() {
        shape.add(new double[] {-50, 2.5, 2.5, -50}, new double[] {-7, -7, 400, 400});

        Mask mask = shape.mask(8, 4);

        assertEquals(12, mask.spots());
        assertEquals(255, coverage(mask, 0, 0));
        assertEquals(255, coverage(mask, 1, 3));
        assertEquals(128, coverage(mask, 2, 3), 1);
    }

    @Test
    void aLongLineIsAsDarkAsItIsWide() {
        // Of width 2 from (10.5, 0) to (1810.5, 900): an area of twice its length.
        double length = Math.sqrt(1800.0 * 1800 + 900 * 900);
        double ux = 900 / length;
        double uy = 1800 / length;
        shape.add(
                new double[] {10.5 - ux, 1810.5 - ux, 1810.5 + ux, 10.5 + ux},
                new double[] {20 + uy, 920 + uy, 920 - uy, 20 - uy});

        Mask mask = shape.mask(1920, 1080);

        double area = 0;
        for (int i = 0; i < mask.spots(); i++) {
            area += Math.min(255, mask.share(i)) / 255.0;
        }
        assertEquals(2 * length, area, 0.02 * length);
    }

    @Test
    void aShapeIsForgottenOnceItIsAMask() {
        shape.add(new double[] {0, 5, 5, 0}, new double[] {0, 0, 5, 5});
        shape.mask();
        shape.add(new double[] {3, 4, 4, 3}, new double[] {3, 3, 4, 4});

        assertEquals(1, shape.mask().spots());
    }
}
