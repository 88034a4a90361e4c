package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The colours as people see them that lack one kind of cones, by the matrices for full severity of
 * Machado, Oliveira, Fernandes (2009), A Physiologically-based Model for Simulation of Color Vision
 * Deficiency, and their distances in CIE 1976 L*a*b* (D65).
 */
class ColourFamilyTest {
    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868},
        {0.114503, 0.786281, 0.099216},
        {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968},
        {0.280085, 0.672501, 0.047413},
        {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] TRITANOPIA = {
        {1.255528, -0.076749, -0.178779},
        {-0.078411, 0.930809, 0.147602},
        {0.004733, 0.691367, 0.303900}
    };
    private static final double[][] TO_XYZ = {
        {0.4124564, 0.3575761, 0.1804375},
        {0.2126729, 0.7151522, 0.0721750},
        {0.0193339, 0.1191920, 0.9503041}
    };

    /** A distance of 2.3 is just noticed; this is five times as much. */
    private static final double APART = 11.5;

    @ParameterizedTest
    @EnumSource(ColourFamily.class)
    void everybodyCanTellTheColoursApart(ColourFamily family) {
        List<Ink> inks = family.inks(false);
        for (double[][] eye : List.of(NORMAL, PROTANOPIA, DEUTERANOPIA, TRITANOPIA)) {
            for (int a = 0; a < inks.size(); a++) {
                for (int b = 0; b < a; b++) {
                    double apart = distance(inks.get(a), inks.get(b), eye);
                    assertTrue(apart > APART, inks.get(a) + " and " + inks.get(b) + ": " + apart);
                }
            }
        }
    }

    /** Calculated by a program of its own with numpy. */
    @Test
    void theNearestPairsAreThoseOfNumpy() {
        assertEquals(16.1, nearest(ColourFamily.OKABE_ITO, TRITANOPIA), 0.05);
        assertEquals(13.1, nearest(ColourFamily.TOL_BRIGHT, TRITANOPIA), 0.05);
        assertEquals(16.2, nearest(ColourFamily.TOL_VIBRANT, DEUTERANOPIA), 0.05);
    }

    @Test
    void aFamilyIsFoundByItsNameAndTheFirstOneElse() {
        assertEquals(ColourFamily.TOL_BRIGHT, ColourFamily.of("tol-bright"));
        assertEquals(ColourFamily.OKABE_ITO, ColourFamily.of("rainbow"));
        assertEquals(ColourFamily.OKABE_ITO, ColourFamily.of(""));
    }

    private static double nearest(ColourFamily family, double[][] eye) {
        List<Ink> inks = family.inks(true);
        double least = Double.MAX_VALUE;
        for (int a = 0; a < inks.size(); a++) {
            for (int b = 0; b < a; b++) {
                least = Math.min(least, distance(inks.get(a), inks.get(b), eye));
            }
        }
        return least;
    }

    private static double distance(Ink one, Ink other, double[][] eye) {
        double[] a = lab(seen(one, eye));
        double[] b = lab(seen(other, eye));
        return Math.sqrt(
                (a[0] - b[0]) * (a[0] - b[0])
                        + (a[1] - b[1]) * (a[1] - b[1])
                        + (a[2] - b[2]) * (a[2] - b[2]));
    }

    private static double[] seen(Ink ink, double[][] eye) {
        double[] linear = {linear(ink.red()), linear(ink.green()), linear(ink.blue())};
        double[] seen = times(eye, linear);
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.max(0, Math.min(1, seen[i]));
        }
        return seen;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(double[] linear) {
        double[] xyz = times(TO_XYZ, linear);
        double[] white = times(TO_XYZ, new double[] {1, 1, 1});
        double x = root(xyz[0] / white[0]);
        double y = root(xyz[1] / white[1]);
        double z = root(xyz[2] / white[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        double least = 6.0 / 29;
        return t > least * least * least ? Math.cbrt(t) : t / (3 * least * least) + 4.0 / 29;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }
}
