package org.driftscope.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PcaProjectorTest {
    private static final ReferenceTable NUMPY = ReferenceTable.read("/projection/alignment.csv");

    static List<String> cases() {
        return NUMPY.cases();
    }

    private static ProjectionSettings settings(int k, double turnLimit, double hysteresis) {
        return new ProjectionSettings(k, true, turnLimit, hysteresis, FittedWords.ALL);
    }

    private static PcaProjector projector(ProjectionSettings settings, int fitted) {
        return new PcaProjector(settings, IntStream.range(0, fitted).boxed().toList());
    }

    /** Points whose covariance is diagonal, with variances in the ratio of {@code variances}. */
    private static Matrix spread(double... variances) {
        double[][] rows = new double[2 * variances.length][variances.length];
        for (int c = 0; c < variances.length; c++) {
            rows[2 * c][c] = Math.sqrt(variances[c]);
            rows[2 * c + 1][c] = -rows[2 * c][c];
        }
        return ReferenceTable.matrix(rows);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyBasisOfAWalkAgreesWithNumpy(String name) {
        double[] settings = NUMPY.values(name, "settings", 0);
        ProjectionSettings projection = settings((int) settings[0], settings[2], settings[1]);
        PcaProjector projector = projector(projection, NUMPY.all(name, "row", 0).length);
        for (int frame = 0; frame < 8; frame++) {
            Matrix rows = ReferenceTable.matrix(NUMPY.all(name, "row", frame));
            Basis shown = projector.project(rows).basis();
            double difference = Bases.difference(NUMPY.all(name, "axis", frame), Bases.axes(shown));
            assertTrue(difference < 1e-9, "frame " + frame + " differs by " + difference);
        }
    }

    @Test
    void theFirstPictureIsTheExactComponents() {
        Matrix rows = spread(1, 25, 9);
        Projection first = projector(ProjectionSettings.DEFAULT, 6).project(rows);
        assertArrayEquals(
                new float[] {0, 0, 0, 0, 5, 0, -5, 0, 0, 3, 0, -3},
                first.points().toArray(),
                1e-6f);
        assertEquals(25 / 35.0, first.explainedVarianceRatio().get(0), 1e-7);
        assertEquals(9 / 35.0, first.explainedVarianceRatio().get(1), 1e-7);
        assertEquals(34 / 35.0, first.shownVarianceRatio(), 1e-7);
        assertEquals(first.basis(), first.exactBasis());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void stillDataStaysWhereItIs(int k) {
        Matrix rows = new Bases.Walk(3, 20, 16).next(0);
        PcaProjector projector = projector(settings(k, 4, 0.01), 20);
        Basis first = projector.project(rows).basis();
        Basis before = first;
        for (int frame = 0; frame < 500; frame++) {
            Basis now = projector.project(rows).basis();
            assertTrue(BasisMotion.mean(before, now, rows) < 1e-13);
            before = now;
        }
        assertTrue(BasisMotion.mean(first, before, rows) < 1e-10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.1, 3})
    void theBasisNeverTurnsByMoreThanTheLimit(double pace) {
        for (int k = 2; k <= 3; k++) {
            Bases.Walk walk = new Bases.Walk(4, 20, 16);
            PcaProjector projector = projector(settings(k, 4, 0.01), 20);
            Basis before = projector.project(walk.next(0)).basis();
            for (int frame = 0; frame < 200; frame++) {
                Basis now = projector.project(walk.next(pace)).basis();
                assertTrue(BasisTurn.degreesBetween(before, now) <= 4 + 1e-9);
                assertTrue(Bases.orthonormalityError(now) < 1e-12);
                before = now;
            }
        }
    }

    @Test
    void theBasisTurnsSlowlyWhereAllEigenvaluesNearlyTie() {
        PcaProjector projector = projector(settings(2, 4, 0), 12);
        Basis before = projector.project(spread(1, 1, 1, 1, 1, 1)).basis();
        for (int frame = 0; frame < 100; frame++) {
            double[] variances = new double[6];
            for (int c = 0; c < 6; c++) {
                variances[c] = 1 + 1e-6 * ((frame * 7 + c * 5) % 11);
            }
            Basis now = projector.project(spread(variances)).basis();
            assertTrue(BasisTurn.degreesBetween(before, now) <= 4 + 1e-9);
            assertTrue(Bases.orthonormalityError(now) < 1e-12);
            before = now;
        }
    }

    @Test
    void theOrderOfTheShownAxesIsKeptWhereTheirVariancesSwap() {
        PcaProjector projector = projector(settings(2, 4, 0), 6);
        Basis before = projector.project(spread(4, 3, 1)).basis();
        Basis after = projector.project(spread(3, 4, 1)).basis();
        assertTrue(Bases.difference(before, after) < 1e-7);
    }

    /** The exact component has its larger entry positive, and that becomes the other one. */
    @Test
    void theSignOfAShownAxisIsKeptWhereTheExactOneFlips() {
        PcaProjector projector = projector(settings(2, 4, 0), 4);
        Projection before = projector.project(along(0.72f, -0.69f));
        Projection after = projector.project(along(0.69f, -0.72f));
        assertTrue(before.basis().axis(0, 0) > 0.7);
        assertTrue(after.basis().axis(0, 0) > 0.6);
    }

    /** Two points along the direction (x, y, 0) and two, nearer, along the third channel. */
    private static Matrix along(float x, float y) {
        return Matrix.copyOf(
                4, 3, new float[] {3 * x, 3 * y, 0, -3 * x, -3 * y, 0, 0, 0, 1, 0, 0, -1});
    }

    @Test
    void withoutHysteresisTheExactPlaneIsReachedWhereItLiesWithinTheLimit() {
        Bases.Walk walk = new Bases.Walk(6, 20, 16);
        PcaProjector projector = projector(settings(2, 90, 0), 20);
        for (int frame = 0; frame < 50; frame++) {
            Projection projection = projector.project(walk.next(0.05));
            assertTrue(
                    BasisTurn.degreesBetween(projection.basis(), projection.exactBasis()) < 1e-7);
            assertEquals(1, projection.shareOfBest(), 1e-12);
        }
    }

    @Test
    void withHysteresisStillDataComesToItsExactPlane() {
        Bases.Walk walk = new Bases.Walk(7, 20, 16);
        PcaProjector projector = projector(settings(2, 4, 0.01), 20);
        projector.project(walk.next(0));
        Matrix rows = walk.next(0.1);
        Projection last = projector.project(rows);
        assertTrue(BasisTurn.degreesBetween(last.basis(), last.exactBasis()) > 1e-3);
        for (int frame = 0; frame < 200; frame++) {
            last = projector.project(rows);
        }
        assertTrue(BasisTurn.degreesBetween(last.basis(), last.exactBasis()) < 1e-6);
    }

    @Test
    void hysteresisKeepsThePlaneUntilAnotherIsClearlyBetter() {
        PcaProjector projector = projector(settings(2, 4, 0.01), 8);
        Basis first = projector.project(spread(10, 5, 4.9, 0.1)).basis(); // tr 20, favour 0.2
        Basis nearTie = projector.project(spread(10, 4.9, 5, 0.1)).basis();
        assertTrue(BasisTurn.degreesBetween(first, nearTie) < 1e-6);
        Projection better = projector.project(spread(10, 4.5, 5.4, 0.1));
        assertEquals(4, BasisTurn.degreesBetween(nearTie, better.basis()), 1e-9);
        double cosSquared = StrictMath.pow(StrictMath.cos(StrictMath.toRadians(4)), 2);
        assertEquals(
                (10 + 4.5 * cosSquared + 5.4 * (1 - cosSquared)) / 20,
                better.shownVarianceRatio(),
                1e-7);
        assertEquals(15.4 / 20, sum(better.explainedVarianceRatio()), 1e-7);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void theExactBasisSpansTheExactPlaneAndMeetsTheShownOne() {
        Bases.Walk walk = new Bases.Walk(8, 20, 16);
        PcaProjector projector = projector(settings(2, 1, 0.01), 20);
        projector.project(walk.next(0));
        Matrix rows = walk.next(0.2);
        Projection projection = projector.project(rows);
        Basis exact = PrincipalComponents.of(rows, Bases.firstIds(20), 2).basis();
        assertTrue(BasisTurn.degreesBetween(exact, projection.exactBasis()) < 1e-9);
        // Turned to meet: DᵀB is symmetric and has no negative eigenvalue (Schönemann 1966).
        double[][] d = Bases.axes(projection.basis());
        double[][] b = Bases.axes(projection.exactBasis());
        assertEquals(Bases.dot(d[0], b[1]), Bases.dot(d[1], b[0]), 1e-12);
        assertTrue(Bases.dot(d[0], b[0]) > 0 && Bases.dot(d[1], b[1]) > 0);
    }

    @Test
    void unalignedPicturesAreTheExactComponentsEachTime() {
        Bases.Walk walk = new Bases.Walk(9, 20, 16);
        PcaProjector projector = projector(ProjectionSettings.DEFAULT.withAligned(false), 20);
        for (int frame = 0; frame < 20; frame++) {
            Matrix rows = walk.next(0.5);
            Basis exact = PrincipalComponents.of(rows, Bases.firstIds(20), 2).basis();
            Projection projection = projector.project(rows);
            assertEquals(exact, projection.basis());
            assertEquals(exact, projection.exactBasis());
        }
    }

    @Test
    void wordsThatAreNotFittedAreShownAndChangeNothing() {
        float[] values = {3, 0, 0, -3, 0, 0, 0, 2, 0, 0, -2, 0, 90, -70, 50};
        Projection with =
                projector(ProjectionSettings.DEFAULT, 4).project(Matrix.copyOf(5, 3, values));
        Projection without =
                projector(ProjectionSettings.DEFAULT, 4)
                        .project(Matrix.copyOf(4, 3, Arrays.copyOf(values, 12)));
        assertEquals(without.basis(), with.basis());
        assertEquals(90, with.points().get(4, 0), 1e-4);
        assertEquals(-70, with.points().get(4, 1), 1e-4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aFewFittedWordsGiveAFinitePicture(int words) {
        for (int k = 2; k <= 3; k++) {
            Bases.Walk walk = new Bases.Walk(11, 6, 5);
            PcaProjector projector = projector(settings(k, 4, 0.01), words);
            for (int frame = 0; frame < 10; frame++) {
                assertSound(projector.project(walk.next(0.3)));
            }
        }
    }

    @Test
    void equalPointsLieAtTheCentreAndTheBasisStays() {
        Bases.Walk walk = new Bases.Walk(12, 4, 5);
        PcaProjector projector = projector(ProjectionSettings.DEFAULT, 4);
        Basis before = projector.project(walk.next(0)).basis();
        Projection equal = projector.project(ReferenceTable.matrix(new double[4][5]));
        assertSound(equal);
        assertEquals(0, Bases.difference(before, equal.basis()));
        assertEquals(List.of(0.0, 0.0), equal.explainedVarianceRatio());
        assertEquals(1, equal.shareOfBest());
        for (float coordinate : equal.points().toArray()) {
            assertEquals(0, coordinate);
        }
    }

    @Test
    void theAxisThatPointsOnALineLeaveFreeStays() {
        PcaProjector projector = projector(settings(2, 4, 0), 8);
        Basis before = projector.project(spread(9, 4, 0, 0)).basis();
        Basis after = projector.project(spread(9, 0, 0, 0)).basis();
        assertTrue(Bases.difference(before, after) < 1e-7);
    }

    @Test
    void valuesThatAreNotFiniteAreRefusedAndForgotten() {
        Matrix rows = spread(4, 2, 1);
        PcaProjector projector = projector(ProjectionSettings.DEFAULT, 4);
        PcaProjector undisturbed = projector(ProjectionSettings.DEFAULT, 4);
        projector.project(rows);
        undisturbed.project(rows);
        for (int bad : new int[] {0, 5}) { // a fitted word, and one that isn't
            float[] values = rows.toArray();
            values[bad * 3] = Float.NaN;
            Matrix broken = Matrix.copyOf(6, 3, values);
            assertThrows(IllegalArgumentException.class, () -> projector.project(broken));
        }
        Matrix next = spread(1, 2, 4);
        assertEquals(undisturbed.project(next), projector.project(next));
    }

    @Test
    void embeddingsOfAnotherShapeOrOfTooFewChannelsAreRefused() {
        PcaProjector space = projector(settings(3, 4, 0.01), 4);
        assertThrows(IllegalArgumentException.class, () -> space.project(spread(2, 1)));
        PcaProjector projector = projector(ProjectionSettings.DEFAULT, 4);
        projector.project(spread(3, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> projector.project(spread(4, 3, 2, 1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PcaProjector(ProjectionSettings.DEFAULT, List.of()));
    }

    /** Recorded once: any Java version must come to the same bits. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void picturesAreTheSameToTheLastBitOnEveryJavaVersion(int k) {
        Bases.Walk walk = new Bases.Walk(13, 20, 16);
        PcaProjector projector = projector(settings(k, 4, 0.01), 20);
        int hash = 1;
        for (int frame = 0; frame < 300; frame++) {
            Projection projection = projector.project(walk.next(0.02));
            hash = 31 * hash + projection.points().hashCode();
            hash = 31 * hash + projection.basis().hashCode();
            hash = 31 * hash + projection.exactBasis().hashCode();
            hash = 31 * hash + Double.hashCode(projection.shownVarianceRatio());
        }
        assertEquals(k == 2 ? 1657867846 : -984981475, hash);
    }

    private static void assertSound(Projection projection) {
        assertTrue(Bases.orthonormalityError(projection.basis()) < 1e-12);
        assertTrue(Bases.orthonormalityError(projection.exactBasis()) < 1e-12);
        for (float coordinate : projection.points().toArray()) {
            assertTrue(Float.isFinite(coordinate));
        }
        assertTrue(projection.shareOfBest() >= 0);
    }

    @Test
    void everyPictureNamesTheWordsItIsFittedOnByOneList() {
        PcaProjector projector =
                new PcaProjector(ProjectionSettings.DEFAULT, new ArrayList<>(List.of(0, 2)));
        Matrix embeddings = Matrix.copyOf(3, 2, new float[] {1, 0, 0, 1, 2, 3});

        Projection first = projector.project(embeddings);
        Projection second = projector.project(embeddings);

        assertEquals(List.of(0, 2), first.fittedWords());
        assertSame(first.fittedWords(), second.fittedWords());
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 40})
    void theComponentsOfThePictureAreThoseOfItsWordsAndOfNoOthers(int channels) {
        PcaProjector projector = projector(ProjectionSettings.DEFAULT, 30);
        assertEquals(Optional.empty(), projector.componentsOf(Bases.firstIds(30)));
        Bases.Walk walk = new Bases.Walk(14, 60, channels);
        for (int frame = 0; frame < 3; frame++) {
            Matrix rows = walk.next(0.1);
            projector.project(rows);
            assertEquals(
                    PrincipalComponents.first(rows, Bases.firstIds(30), 2),
                    projector.componentsOf(Bases.firstIds(30)).orElseThrow());
            assertEquals(Optional.empty(), projector.componentsOf(Bases.firstIds(29)));
        }
    }

    @Test
    void ofManyChannelsTheShownPlaneIsTheExactOneWithoutLimitAndHysteresis() {
        Bases.Walk walk = new Bases.Walk(15, 90, 48);
        PcaProjector projector = projector(settings(3, 90, 0), 90);
        for (int frame = 0; frame < 10; frame++) {
            Projection projection = projector.project(walk.next(0.05));
            assertSound(projection);
            assertEquals(1, projection.shareOfBest(), 1e-12);
        }
    }
}
