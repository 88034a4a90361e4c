package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class HeatScaleTest {
    @Test
    void theLargestMagnitudeIsTheLimitOnBothSides() {
        Matrix values =
                Matrix.copyOf(
                        2, 3, new float[] {0.5f, -2.5f, Float.NaN, 2, Float.NEGATIVE_INFINITY, 0});
        assertEquals(new HeatScale(-2.5, 2.5), HeatScale.largestOf(values));
    }

    @Test
    void nothingButZerosOrMaskedCellsHaveALimitOfOne() {
        assertEquals(HeatScale.COSINE, HeatScale.largestOf(Matrix.copyOf(1, 2, new float[2])));
        assertEquals(
                HeatScale.COSINE,
                HeatScale.largestOf(Matrix.copyOf(1, 1, new float[] {Float.NaN})));
    }

    @Test
    void valuesBeyondTheEndsLieOnThem() {
        HeatScale scale = HeatScale.symmetric(4);
        assertEquals(-0.25, scale.position(-1));
        assertEquals(1, scale.position(9));
        assertEquals(-1, scale.position(Double.NEGATIVE_INFINITY));
        assertEquals(0, HeatScale.PROBABILITY.position(-0.5));
        assertEquals(0.25, HeatScale.PROBABILITY.position(0.25));
    }

    @Test
    void figuresHaveAsManyDecimalsAsTheScaleIsWorth() {
        assertEquals("0.85", HeatScale.COSINE.text(0.847));
        assertEquals("0.00", HeatScale.COSINE.text(-0.004));
        assertEquals("−0.01", HeatScale.COSINE.text(-0.006));
        assertEquals("0.013", HeatScale.symmetric(0.05).text(0.0125001));
        assertEquals("−3.2e−04", HeatScale.symmetric(0.001).text(-0.000321));
        assertEquals("12.3", HeatScale.symmetric(40).text(12.34));
        assertEquals("123", HeatScale.symmetric(400).text(123.4));
        assertEquals("0", HeatScale.symmetric(400).text(-0.4));
        assertEquals("masked", HeatScale.COSINE.text(Double.NaN));
    }

    @Test
    void aScaleThatIsNeitherSymmetricNorFromZeroIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HeatScale(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new HeatScale(0, 0));
        assertThrows(IllegalArgumentException.class, () -> HeatScale.symmetric(Double.NaN));
        assertThrows(
                IllegalArgumentException.class,
                () -> HeatScale.symmetric(Double.POSITIVE_INFINITY));
    }
}
