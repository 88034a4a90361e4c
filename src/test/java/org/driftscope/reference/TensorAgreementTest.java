package org.driftscope.reference;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TensorAgreementTest {
    private static final double[] EXPECTED = {0, -200, 1};

    @Test
    void aDifferenceUpToTheToleranceOfTheLargestValueAgrees() {
        TensorAgreement.assertAgree("w", EXPECTED, new double[] {0, -200, 1.0019}, 1e-5);
        TensorAgreement.assertAgree("w", EXPECTED, new float[] {0, -200, 1.0019f}, 1e-5);
    }

    @Test
    void aLargerOneNamesTensorPositionAndBothValues() {
        AssertionError error =
                assertThrows(
                        AssertionError.class,
                        () ->
                                TensorAgreement.assertAgree(
                                        "gain", EXPECTED, new double[] {0, -200.003, 1.5}, 1e-5));
        assertTrue(
                error.getMessage().startsWith("gain at 2: expected 1.0000000000000000 but is 1.5"),
                error.getMessage());
    }

    @Test
    void nothingIsAllowedOnATensorOfZeros() {
        TensorAgreement.assertAgree("zeros", new double[3], new float[3], 1e-5);
        assertThrows(
                AssertionError.class,
                () ->
                        TensorAgreement.assertAgree(
                                "zeros", new double[3], new float[] {0, 1e-30f, 0}, 1e-5));
    }

    @Test
    void notANumberNeverAgrees() {
        AssertionError error =
                assertThrows(
                        AssertionError.class,
                        () ->
                                TensorAgreement.assertAgree(
                                        "w", EXPECTED, new double[] {Double.NaN, -200, 3}, 1e-5));
        assertTrue(error.getMessage().startsWith("w at 0: "), error.getMessage());
    }

    @Test
    void anInfinityNeverAgrees() {
        assertThrows(
                AssertionError.class,
                () ->
                        TensorAgreement.assertAgree(
                                "w",
                                EXPECTED,
                                new float[] {Float.POSITIVE_INFINITY, -200, 1},
                                1e-5));
    }

    @Test
    void anExpectationThatIsNotFiniteIsRefused() {
        double[] broken = {1, Double.POSITIVE_INFINITY};
        assertThrows(
                IllegalArgumentException.class,
                () -> TensorAgreement.assertAgree("w", broken, new float[] {7, 7}, 1e-5));
    }

    @Test
    void missingValuesAndMissingTensorsAreTold() {
        assertThrows(
                AssertionError.class,
                () -> TensorAgreement.assertAgree("w", EXPECTED, new float[2], 1e-5));
        Map<String, double[][]> expected = Map.of("w", new double[][] {{1}});
        assertThrows(
                AssertionError.class,
                () -> TensorAgreement.assertAllAgree(expected, Map.of(), 1e-5));
        assertThrows(
                AssertionError.class,
                () ->
                        TensorAgreement.assertAllAgree(
                                expected, Map.of("w", new float[] {1.1f}), 1e-5));
    }
}
