package org.driftscope.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

/** Expected values are those of a numpy program, in double precision. */
class ChosenAxesTest {
    private static final Matrix A =
            ReferenceTable.matrix(
                    new double[][] {
                        {2, 0.5, -1, 0.25},
                        {-1, 1.5, 0.5, -0.75},
                        {0.5, -2, 1, 1.25},
                        {1, 1, -0.5, -2},
                        {-1.5, 0.25, 2, 0.5},
                        {0.25, -0.5, -0.75, 1}
                    });

    /** The same words some steps later. */
    private static final Matrix B =
            ReferenceTable.matrix(
                    new double[][] {
                        {2.5, 0.25, -1, 1.25},
                        {-1, 2, -0.5, -0.5},
                        {-0.25, -2, 1.5, 1.25},
                        {1.25, 1.25, -0.75, -1.5},
                        {-0.5, -0.25, 2, 0.5},
                        {0.25, -0.5, 0, 0}
                    });

    private static final ProjectionSettings EXACT = ProjectionSettings.DEFAULT.withAligned(false);
    private static final WordPair X = new WordPair("dog", "coffee");
    private static final WordPair Y = new WordPair("morning", "bread");
    private static final Axes WORDS = new Axes.Words(X, Y);
    private static final List<Anchors.Rows> FIRST_FOUR =
            List.of(new Anchors.Rows(0, 1), new Anchors.Rows(2, 3));

    private static PcaProjector projector(ProjectionSettings settings, Anchors anchors) {
        return new PcaProjector(settings, IntStream.range(0, 6).boxed().toList(), anchors);
    }

    private static Anchors rows(List<Anchors.Rows> words) {
        return new Anchors(words, Optional.empty(), Optional.empty());
    }

    private static Anchors held(List<Anchors.Rows> words, Optional<Basis> near) {
        return new Anchors(words, Optional.of(new HeldState(120, A)), near);
    }

    private static void assertPoints(Projection projection, double... expected) {
        float[] points = projection.points().toArray();
        assertEquals(expected.length, points.length);
        for (int i = 0; i < points.length; i++) {
            assertEquals(expected[i], points[i], 1e-6, "coordinate " + i);
        }
    }

    private static void assertRatios(Projection projection, double... expected) {
        assertArrayEquals(
                expected,
                projection.viewing().axes().stream()
                        .mapToDouble(ShownAxis::varianceRatio)
                        .toArray(),
                1e-6);
    }

    @Test
    void theFirstAndTheThirdComponentAreThoseOfNumpy() {
        Projection projection =
                projector(EXACT.withAxes(new Axes.Components(1, 3, 2)), Anchors.NONE).project(A);

        assertPoints(
                projection,
                -1.5013045,
                0.3339960,
                -0.3980802,
                0.3806834,
                1.9636775,
                -0.7121321,
                -2.2501916,
                -0.8059417,
                1.8947062,
                0.0024347,
                0.2911927,
                0.8009597);
        assertRatios(projection, 0.4960820, 0.0679236);
        assertEquals(
                List.of(new AxisMeaning.Component(1), new AxisMeaning.Component(3)),
                projection.viewing().axes().stream().map(ShownAxis::meaning).toList());
        // What is said of the best plane stays that of the first two.
        assertEquals(0.4121597, projection.explainedVarianceRatio().get(1), 1e-6);
        assertEquals(0.5640056 / 0.9082417, projection.shareOfBest(), 1e-6);
    }

    @Test
    void otherComponentsAreTurnedTowardsCalmlyToo() {
        Bases.Walk walk = new Bases.Walk(5, 6, 4);
        ProjectionSettings settings =
                ProjectionSettings.DEFAULT.withAxes(new Axes.Components(2, 4, 1));
        PcaProjector projector = projector(settings, Anchors.NONE);
        Basis before = projector.project(walk.next(0)).basis();
        for (int frame = 0; frame < 100; frame++) {
            Projection projection = projector.project(walk.next(0.1));
            assertTrue(BasisTurn.degreesBetween(before, projection.basis()) <= 4 + 1e-9);
            before = projection.basis();
        }
        Matrix still = walk.next(0);
        for (int frame = 0; frame < 30; frame++) {
            before = projector.project(still).basis();
        }
        double[][] all = Bases.axes(PrincipalComponents.of(still, Bases.firstIds(6), 4).basis());
        assertTrue(
                Bases.planeDifference(new double[][] {all[1], all[3]}, Bases.axes(before)) < 1e-9);
    }

    @Test
    void axesFromWordsAreTheirDifferencesMadeOrthonormal() {
        Projection projection =
                projector(ProjectionSettings.DEFAULT.withAxes(WORDS), rows(FIRST_FOUR)).project(A);

        assertPoints(
                projection,
                1.9287713,
                -0.9643492,
                -1.7112837,
                -0.9643492,
                0.8298867,
                2.3186424,
                0.1430839,
                -2.3279479,
                -2.0546851,
                1.3057776,
                0.8642269,
                0.6322263);
        assertRatios(projection, 0.4074861, 0.4879388);
        assertEquals(
                new AxisMeaning.Difference(X, 0), projection.viewing().axes().get(0).meaning());
        AxisMeaning.Difference second =
                (AxisMeaning.Difference) projection.viewing().axes().get(1).meaning();
        assertEquals(Y, second.words());
        assertEquals(8.40789267636, second.degrees(), 1e-9);
        assertTrue(Bases.orthonormalityError(projection.basis()) < 1e-14);
        assertEquals(projection.basis(), projection.exactBasis());
    }

    @Test
    void inSpaceTheThirdAxisIsTheMainDirectionOfTheRest() {
        ProjectionSettings settings = EXACT.withAxes(WORDS).withDimensions(3);

        Projection projection = projector(settings, rows(FIRST_FOUR)).project(A);

        assertEquals(new AxisMeaning.Rest(), projection.viewing().axes().get(2).meaning());
        assertRatios(projection, 0.4074861, 0.4879388, 0.0682218);
        float[] points = projection.points().toArray();
        double[] depth = {0.3734419, 0.3734419, -0.7463014, -0.7463014, -0.0703177, 0.8160368};
        for (int word = 0; word < 6; word++) {
            assertEquals(depth[word], points[3 * word + 2], 1e-6);
        }
    }

    @Test
    void theMainDirectionOfTheRestDoesNotFlip() {
        PcaProjector projector =
                projector(EXACT.withAxes(WORDS).withDimensions(3), rows(FIRST_FOUR));
        Bases.Walk walk = new Bases.Walk(9, 6, 4);
        double[] before = Bases.axes(projector.project(walk.next(0)).basis())[2];
        for (int frame = 0; frame < 200; frame++) {
            double[] now = Bases.axes(projector.project(walk.next(0.02)).basis())[2];
            assertTrue(Bases.dot(before, now) >= 0);
            before = now;
        }
    }

    /** The second direction is twice the first, and another one is nothing at all. */
    @Test
    void wordsThatMakeNoDirectionOfTheirOwnGiveWayToTheRest() {
        Matrix rows =
                Matrix.copyOf(
                        6, 3, new float[] {1, 0, 0, 0, 0, 0, 2, 5, 0, 0, 5, 0, 0, 1, 4, 0, 1, -4});
        PcaProjector parallel = projector(EXACT.withAxes(WORDS), rows(FIRST_FOUR));
        PcaProjector nothing =
                projector(
                        EXACT.withAxes(WORDS),
                        rows(List.of(new Anchors.Rows(1, 1), new Anchors.Rows(0, 1))));

        Projection first = parallel.project(rows);
        Projection second = nothing.project(rows);

        assertEquals(new AxisMeaning.Rest(), first.viewing().axes().get(1).meaning());
        // At right angles to x, y and z have variances 28 / 6 and 32 / 6 and no covariance.
        assertEquals(1, Math.abs(first.basis().axis(1, 2)), 1e-12);
        assertEquals(new AxisMeaning.Rest(), second.viewing().axes().get(0).meaning());
        assertTrue(Bases.orthonormalityError(second.basis()) < 1e-12);
    }

    @Test
    void keptComponentsShowEveryLaterStepInTheSamePlane() {
        PcaProjector projector =
                projector(EXACT.withHold(Hold.NOW), held(List.of(), Optional.empty()));

        Projection first = projector.project(A);
        Projection later = projector.project(B);

        assertEquals(first.basis(), later.basis());
        assertEquals(later.basis(), later.exactBasis());
        assertEquals(OptionalLong.of(120), later.viewing().heldSince());
        assertPoints(
                later,
                -1.0618278,
                2.3291250,
                -1.0332382,
                -1.7229633,
                2.5609285,
                0.8613878,
                -2.3429502,
                -0.2190221,
                1.6918923,
                -0.7387229,
                0.1482399,
                0.4260025);
        assertRatios(later, 0.5403218, 0.3080524);
        assertEquals(0.5801160, later.explainedVarianceRatio().get(0), 1e-6);
        assertEquals((0.5403218 + 0.3080524) / (0.5801160 + 0.3222257), later.shareOfBest(), 1e-6);
    }

    @Test
    void keptComponentsOfACalmViewAreTurnedToMeetWhatIsOnScreen() {
        PcaProjector moving = projector(ProjectionSettings.DEFAULT, Anchors.NONE);
        moving.project(B);
        Basis onScreen = moving.project(A).basis();

        Basis kept =
                projector(
                                ProjectionSettings.DEFAULT.withHold(Hold.NOW),
                                held(List.of(), Optional.of(onScreen)))
                        .project(B)
                        .basis();

        Basis exact = PrincipalComponents.of(A, Bases.firstIds(6), 2).basis();
        assertEquals(0, BasisTurn.degreesBetween(exact, kept), 1e-9);
        assertEquals(0, Bases.difference(BasisTurn.turnedWithin(exact, onScreen), kept), 1e-12);
    }

    @Test
    void keptAxesFromWordsDoNotFollowTheWords() {
        Projection later =
                projector(EXACT.withAxes(WORDS).withHold(Hold.START), held(FIRST_FOUR, none()))
                        .project(B);

        assertPoints(
                later,
                2.6842544,
                -0.2689722,
                -1.3678823,
                -1.4858819,
                0.0057234,
                2.6825733,
                0.5208255,
                -2.3030768,
                -1.0931612,
                1.3788683,
                0.2804445,
                0.2611894);
    }

    private static Optional<Basis> none() {
        return Optional.empty();
    }

    @Test
    void vectorsAtLengthOneAreFittedAndShownByTheirDirections() {
        Projection projection = projector(EXACT.withUnitLength(true), Anchors.NONE).project(A);

        assertPoints(
                projection,
                -0.3979993,
                0.7876824,
                0.9877613,
                -0.0897593,
                -0.6892844,
                -0.5834494,
                0.5237856,
                0.7860000,
                0.4539506,
                -0.9026730,
                -0.8782138,
                0.0021992);
        assertRatios(projection, 0.4847579, 0.4069258);
        assertTrue(projection.viewing().unitLength());
        // Longer vectors of the same directions lie in the same places.
        float[] longer = A.toArray();
        for (int i = 0; i < longer.length; i++) {
            longer[i] *= 4;
        }
        assertEquals(projection.points(), projection.place(Matrix.owning(6, 4, longer)));
    }

    @Test
    void wordsAtLengthOneMakeAxesOfTheirDirections() {
        Projection projection =
                projector(EXACT.withUnitLength(true).withAxes(WORDS), rows(FIRST_FOUR)).project(A);

        assertPoints(
                projection,
                0.7825285,
                -0.4502501,
                -0.9009543,
                -0.4502501,
                0.3174964,
                0.8701977,
                -0.0077935,
                -0.9390718,
                -0.8246804,
                0.5358170,
                0.6334033,
                0.4335572);
    }

    @Test
    void aVectorOfZerosStaysAtZero() {
        assertEquals(
                Matrix.copyOf(2, 2, new float[] {0, 0, 0.6f, 0.8f}),
                UnitRows.of(Matrix.copyOf(2, 2, new float[] {0, 0, 3, 4})));
    }

    @Test
    void componentsOfOtherLengthsAreNotPassedOnAsThoseOfTheWords() {
        int[] all = Bases.firstIds(6);
        PcaProjector plain = projector(EXACT.withAxes(WORDS), rows(FIRST_FOUR));
        PcaProjector unit = projector(EXACT.withUnitLength(true), Anchors.NONE);
        plain.project(A);
        unit.project(A);

        assertEquals(
                PrincipalComponents.of(A, all, 2).basis(),
                plain.componentsOf(all).orElseThrow().basis());
        assertTrue(unit.componentsOf(all).isEmpty());
    }

    @Test
    void settingsThatCanNotBeShownAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Axes.Components(1, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Axes.Components(0, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new WordPair("dog", "dog"));
        assertThrows(
                IllegalArgumentException.class,
                () -> projector(EXACT.withAxes(WORDS), Anchors.NONE));
        assertThrows(
                IllegalArgumentException.class,
                () -> projector(EXACT.withHold(Hold.NOW), Anchors.NONE));
        PcaProjector fifth = projector(EXACT.withAxes(new Axes.Components(1, 5, 2)), Anchors.NONE);
        assertThrows(IllegalArgumentException.class, () -> fifth.project(A));
    }

    @Test
    void onlyTheComponentsOfTheDimensionsAreNeeded() {
        ProjectionSettings settings = EXACT.withAxes(new Axes.Components(1, 3, 7));
        assertEquals(3, settings.componentsNeeded());
        assertEquals(7, settings.withDimensions(3).componentsNeeded());
        assertEquals(2, EXACT.withAxes(WORDS).componentsNeeded());
        assertEquals(3, ProjectionSettings.DEFAULT.withDimensions(3).componentsNeeded());
    }
}
