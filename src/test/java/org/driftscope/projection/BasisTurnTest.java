package org.driftscope.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTurnTest {
    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    @Test
    void anAxisFarAwayIsApproachedByTheLimitAndTheOtherStays() {
        Basis current = Bases.of(new double[] {1, 0, 0, 0}, new double[] {0, 1, 0, 0});
        Basis target = Bases.of(new double[] {1, 0, 0, 0}, new double[] {0, cos(30), sin(30), 0});
        Basis expected = Bases.of(new double[] {1, 0, 0, 0}, new double[] {0, cos(4), sin(4), 0});
        Basis turned = BasisTurn.towards(current, target, 4);
        assertTrue(Bases.difference(expected, turned) < 1e-15);
    }

    @Test
    void eachPrincipalAngleIsLimitedByItself() {
        Basis current = Bases.of(new double[] {1, 0, 0, 0}, new double[] {0, 1, 0, 0});
        Basis target =
                Bases.of(
                        new double[] {cos(3), 0, sin(3), 0}, new double[] {0, cos(50), 0, sin(50)});
        Basis expected =
                Bases.of(new double[] {cos(3), 0, sin(3), 0}, new double[] {0, cos(4), 0, sin(4)});
        assertTrue(Bases.difference(expected, BasisTurn.towards(current, target, 4)) < 1e-15);
    }

    @Test
    void aPlaneWithinTheLimitIsReached() {
        Basis current = Bases.of(new double[] {1, 0, 0}, new double[] {0, 1, 0});
        Basis target = Bases.of(new double[] {1, 0, 0}, new double[] {0, cos(3.9), sin(3.9)});
        assertTrue(Bases.difference(target, BasisTurn.towards(current, target, 4)) < 1e-15);
    }

    @Test
    void theOriginIsTheTargetsAtOnce() {
        Basis current = new Basis(new double[] {0, 0, 0}, new double[][] {{1, 0, 0}, {0, 1, 0}});
        Basis target = new Basis(new double[] {7, 8, 9}, new double[][] {{1, 0, 0}, {0, 0, 1}});
        for (double limit : new double[] {4, 90}) {
            Basis turned = BasisTurn.towards(current, target, limit);
            assertEquals(7, turned.origin(0));
            assertEquals(9, turned.origin(2));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 40, 90})
    void signsAndOrderOfTheComponentsMoveNothing(double limit) {
        SeededRandom random = new SeededRandom(1);
        for (int trial = 0; trial < 20; trial++) {
            for (int k = 2; k <= 3; k++) {
                Basis current = Bases.random(random, k, 16);
                Basis target = Bases.random(random, k, 16);
                Basis turned = BasisTurn.towards(current, target, limit);
                for (Basis variant : signedPermutations(target)) {
                    Basis other = BasisTurn.towards(current, variant, limit);
                    assertTrue(Bases.difference(turned, other) < 1e-13);
                }
            }
        }
    }

    /** The same plane by the axes in another order and with other signs. */
    private static Basis[] signedPermutations(Basis basis) {
        double[][] axes = Bases.axes(basis);
        int k = axes.length;
        int[][] orders =
                k == 2
                        ? new int[][] {{0, 1}, {1, 0}}
                        : new int[][] {
                            {0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}
                        };
        Basis[] variants = new Basis[orders.length << k];
        for (int v = 0; v < variants.length; v++) {
            double[][] changed = new double[k][];
            for (int j = 0; j < k; j++) {
                changed[j] = axes[orders[v >> k][j]].clone();
                for (int c = 0; (v >> j & 1) == 1 && c < changed[j].length; c++) {
                    changed[j][c] = -changed[j][c];
                }
            }
            variants[v] = Bases.of(changed);
        }
        return variants;
    }

    @Test
    void noTurnExceedsTheLimitAndEnoughOfThemArrive() {
        SeededRandom random = new SeededRandom(2);
        for (int k = 2; k <= 3; k++) {
            Basis shown = Bases.random(random, k, 10);
            Basis target = Bases.random(random, k, 10);
            for (int frame = 0; frame < 23; frame++) { // 23 · 4° > 90°
                Basis next = BasisTurn.towards(shown, target, 4);
                assertTrue(BasisTurn.degreesBetween(shown, next) < 4 + 1e-9);
                assertTrue(Bases.orthonormalityError(next) < 1e-14);
                shown = next;
            }
            assertTrue(BasisTurn.degreesBetween(shown, target) < 1e-9);
        }
    }

    @Test
    void turningWithinAPlaneStaysThereAndComesNear() {
        Basis plane = Bases.of(new double[] {0, 0, 1}, new double[] {-1, 0, 0});
        Basis near = Bases.of(new double[] {1, 0, 0}, new double[] {0, sin(20), cos(20)});
        Basis expected = Bases.of(new double[] {1, 0, 0}, new double[] {0, 0, 1});
        assertTrue(Bases.difference(expected, BasisTurn.turnedWithin(plane, near)) < 1e-15);
    }

    @Test
    void planesAtRightAnglesAreTurnedTowardsTooAndKeepTheirShape() {
        Basis current = Bases.of(new double[] {1, 0, 0, 0}, new double[] {0, 1, 0, 0});
        Basis target = Bases.of(new double[] {0, 0, 1, 0}, new double[] {0, 0, 0, 1});
        assertEquals(90, BasisTurn.degreesBetween(current, target), 1e-12);
        Basis turned = BasisTurn.towards(current, target, 4);
        assertEquals(4, BasisTurn.degreesBetween(current, turned), 1e-12);
        assertEquals(86, BasisTurn.degreesBetween(turned, target), 1e-12);
        assertTrue(Bases.orthonormalityError(turned) < 1e-15);
    }

    @Test
    void smallAnglesAreMeasuredExactly() {
        Basis current = Bases.of(new double[] {1, 0, 0}, new double[] {0, 1, 0});
        double angle = 1e-9; // radians; its cosine is 1 in double precision
        Basis target = Bases.of(new double[] {1, 0, 0}, new double[] {0, 1, angle});
        assertEquals(StrictMath.toDegrees(angle), BasisTurn.degreesBetween(current, target), 1e-20);
    }

    @Test
    void basesOfDifferentShapesAreRefused() {
        Basis plane = Bases.of(new double[] {1, 0, 0}, new double[] {0, 1, 0});
        Basis line = Bases.of(new double[] {1, 0, 0});
        assertThrows(IllegalArgumentException.class, () -> BasisTurn.towards(plane, line, 4));
        assertThrows(IllegalArgumentException.class, () -> BasisTurn.turnedWithin(plane, line));
    }
}
