package org.driftscope.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrincipalComponentsTest {
    private static final ReferenceTable NUMPY = ReferenceTable.read("/projection/components.csv");

    static Stream<String> cases() {
        return NUMPY.cases().stream();
    }

    private static PrincipalComponents of(Matrix rows, int k) {
        return PrincipalComponents.of(rows, Bases.firstIds(rows.rows()), k);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eigenvaluesAgreeWithTheSingularValuesOfNumpy(String name) {
        PrincipalComponents components = of(NUMPY.matrix(name, "row"), 2);
        double[] expected = NUMPY.values(name, "eigenvalues", 0);
        assertEquals(expected.length, components.eigenvalues().size());
        for (int i = 0; i < expected.length; i++) {
            // Where numpy's own value is the rounding of zero, only its size is compared.
            double tolerance = Math.max(1e-9 * expected[i], 1e-15 * expected[0]);
            assertEquals(expected[i], components.eigenvalues().get(i), tolerance, "rank " + i);
        }
        double total = Arrays.stream(expected).sum();
        assertEquals(total, components.totalVariance(), 1e-12 * total);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void planesAgreeWithNumpyWhereTheEigenvaluesAreApart(String name) {
        double[] eigenvalues = NUMPY.values(name, "eigenvalues", 0);
        int compared = 0;
        for (int k = 1; k <= 3; k++) {
            if ((eigenvalues[k - 1] - eigenvalues[k]) / eigenvalues[0] > 1e-3) {
                PrincipalComponents components = of(NUMPY.matrix(name, "row"), k);
                double[][] expected = new double[k][];
                for (int j = 0; j < k; j++) {
                    expected[j] = NUMPY.values(name, "axis", j);
                }
                double difference = Bases.planeDifference(expected, Bases.axes(components.basis()));
                assertTrue(difference < 1e-9, k + " axes differ by " + difference);
                compared++;
            }
        }
        assertTrue(compared > 0, "nothing was compared");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOriginIsTheMean(String name) {
        Basis basis = of(NUMPY.matrix(name, "row"), 2).basis();
        double[] expected = NUMPY.values(name, "mean", 0);
        for (int c = 0; c < expected.length; c++) {
            assertEquals(expected[c], basis.origin(c), 1e-14 * Math.max(1, Math.abs(expected[c])));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void axesAreOrthonormal(String name) {
        assertTrue(Bases.orthonormalityError(of(NUMPY.matrix(name, "row"), 3).basis()) < 1e-13);
    }

    @Test
    void askingForTheFirstEigenvaluesOnlyChangesNothingElse() {
        Matrix rows = new Bases.Walk(20, 50, 24).next(0);
        int[] chosen = Bases.firstIds(50);
        PrincipalComponents all = PrincipalComponents.of(rows, chosen, 3);
        PrincipalComponents first = PrincipalComponents.first(rows, chosen, 3);
        assertEquals(all.basis(), first.basis());
        assertEquals(all.totalVariance(), first.totalVariance());
        assertEquals(24, all.eigenvalues().size());
        assertEquals(3, first.eigenvalues().size());
        for (int i = 0; i < 3; i++) {
            assertEquals(all.eigenvalues().get(i), first.eigenvalues().get(i), 1e-13);
        }
    }

    @Test
    void pointsOnTwoAxesAreFoundThere() {
        // Along y ±3, along z ±1, around (5, 0, 0): variances 18/4 and 2/4.
        Matrix rows = Matrix.copyOf(4, 3, new float[] {5, 3, 0, 5, -3, 0, 5, 0, 1, 5, 0, -1});
        PrincipalComponents components = of(rows, 2);
        assertArrayEquals(
                new double[] {4.5, 0.5, 0},
                components.eigenvalues().stream().mapToDouble(Double::doubleValue).toArray(),
                1e-15);
        assertEquals(List.of(0.9, 0.1), components.explainedVarianceRatio());
        assertArrayEquals(
                new float[] {3, 0, -3, 0, 0, 1, 0, -1},
                components.basis().project(rows).toArray(),
                1e-6f);
    }

    @Test
    void theLargestEntryOfEachAxisIsPositive() {
        for (String name : NUMPY.cases()) {
            for (double[] axis : Bases.axes(of(NUMPY.matrix(name, "row"), 3).basis())) {
                double largest = Arrays.stream(axis).map(Math::abs).max().orElseThrow();
                double first =
                        Arrays.stream(axis)
                                .filter(entry -> Math.abs(entry) == largest)
                                .findFirst()
                                .orElseThrow();
                assertTrue(first > 0, name + " " + Arrays.toString(axis));
            }
        }
    }

    @Test
    void onlyTheChosenRowsCount() {
        Matrix rows = Matrix.copyOf(4, 2, new float[] {1, 1, 50, -90, 3, 1, 7, 7});
        PrincipalComponents chosen = PrincipalComponents.of(rows, new int[] {0, 2}, 2);
        assertEquals(2, chosen.basis().origin(0));
        assertEquals(1, chosen.basis().origin(1));
        assertEquals(List.of(1.0, 0.0), chosen.eigenvalues());
        assertEquals(1, chosen.basis().axis(0, 0), 1e-15);
    }

    @Test
    void pointsWithoutAnySpreadHaveNoVarianceAndStillABasis() {
        PrincipalComponents components = of(Matrix.copyOf(2, 3, new float[] {1, 2, 3, 1, 2, 3}), 2);
        assertEquals(0, components.totalVariance());
        assertEquals(List.of(0.0, 0.0), components.explainedVarianceRatio());
        assertTrue(Bases.orthonormalityError(components.basis()) < 1e-15);
    }

    @Test
    void aValueThatIsNotFiniteIsRefused() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            Matrix rows = Matrix.copyOf(2, 2, new float[] {1, 2, 3, bad});
            assertThrows(IllegalArgumentException.class, () -> of(rows, 2));
        }
    }

    @Test
    void moreComponentsThanChannelsAreRefused() {
        Matrix rows = Matrix.copyOf(2, 2, new float[] {1, 2, 3, 4});
        assertThrows(IllegalArgumentException.class, () -> of(rows, 3));
    }
}
