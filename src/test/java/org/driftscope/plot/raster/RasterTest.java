package org.driftscope.plot.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.driftscope.plot.Ink;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final Raster.Rows ALL = new Raster.Rows(0, 100);

    private final Raster raster = new Raster(100, 100);

    private static Mask square(int size, int coverage) {
        Mask.Builder builder = new Mask.Builder();
        for (int i = 0; i < size * size; i++) {
            builder.cover(i / size, i % size, coverage);
        }
        return builder.mask(0, 0, size, size);
    }

    @Test
    void anInkThatCoversReplacesWhatWasThere() {
        raster.clear(Ink.of(0xFFFFFF));

        raster.paint(square(2, 255), 10, 20, Ink.of(0x123456), ALL);

        assertEquals(0xFF123456, raster.pixel(10, 20));
        assertEquals(0xFF123456, raster.pixel(11, 21));
        assertEquals(0xFFFFFFFF, raster.pixel(12, 20));
        assertEquals(0xFFFFFFFF, raster.pixel(10, 22));
    }

    @Test
    void coverageAndOpacityMixChannelByChannel() {
        raster.clear(Ink.of(0xFF0040));

        raster.paint(square(1, 255), 0, 0, new Ink(0x00FF80, 0.5), ALL);

        // Half of each: (255, 0, 64) and (0, 255, 128).
        assertEquals(0xFF808060, raster.pixel(0, 0));
    }

    @Test
    void onNothingTheColourIsMultipliedByItsShare() {
        raster.paint(square(1, 255), 0, 0, new Ink(0xFFFFFF, 0.25), ALL);

        assertEquals(0x40404040, raster.pixel(0, 0));
    }

    @Test
    void whatLiesBesideThePictureOrTheRowsIsLeftAway() {
        raster.clear(Ink.of(0));

        raster.paint(square(4, 255), -2, 98, Ink.of(0xFFFFFF), ALL);
        raster.paint(square(4, 255), 98, 50, Ink.of(0xFFFFFF), new Raster.Rows(52, 53));

        assertEquals(0xFFFFFFFF, raster.pixel(1, 99));
        assertEquals(0xFF000000, raster.pixel(2, 99));
        assertEquals(0xFF000000, raster.pixel(98, 51));
        assertEquals(0xFFFFFFFF, raster.pixel(99, 52));
        assertEquals(0xFF000000, raster.pixel(0, 53));
    }

    @Test
    void ofMasksThatCrossBandsTheLaterOneLiesAbove() {
        MaskQueue queue = new MaskQueue(new SharedBands(1));
        queue.add(square(20, 255), 0, 50, Ink.of(0x0000FF));
        queue.add(square(20, 255), 10, 60, Ink.of(0xFF0000));
        queue.add(square(20, 255), 5, 45, Ink.of(0x00FF00));

        queue.paint(raster, rows -> raster.clear(Ink.of(0), rows));

        assertEquals(0xFF0000FF, raster.pixel(2, 66));
        assertEquals(0xFFFF0000, raster.pixel(15, 70));
        assertEquals(0xFF00FF00, raster.pixel(15, 63));
        assertEquals(0xFF00FF00, raster.pixel(15, 64));
        assertEquals(0xFF000000, raster.pixel(50, 99));
    }
}
