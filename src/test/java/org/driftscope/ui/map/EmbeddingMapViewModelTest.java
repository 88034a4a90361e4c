package org.driftscope.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.driftscope.plot.Camera;
import org.driftscope.plot.Insets;
import org.driftscope.plot.ScatterScene;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddingMapViewModelTest {
    private static final long MILLISECOND = 1_000_000;

    private long now = 1_000_000_000L;
    private final Selection selection = new Selection();
    private final NearestWords nearest = new NearestWords();
    private final EmbeddingMapViewModel model =
            new EmbeddingMapViewModel(selection, nearest, () -> now);
    private final SyntheticRun run = SyntheticRun.small();

    @BeforeEach
    void open() {
        model.camera().resize(800, 600, new Insets(0, 0, 0, 0));
        model.open(run.description());
    }

    private void show(Frame frame) {
        nearest.show(frame);
        model.show(frame);
    }

    private void settle() {
        for (int pulse = 0; pulse < 1_000 && model.advance(); pulse++) {
            now += 16 * MILLISECOND;
        }
        assertFalse(model.advance(), "it never comes to rest");
    }

    private ScatterScene scene() {
        return model.scene().orElseThrow();
    }

    @Test
    void thereIsNothingToDrawBeforeTheFirstFrame() {
        assertTrue(model.scene().isEmpty());
        assertFalse(model.advance());
        assertEquals("Map of the words, empty so far", model.summaryProperty().get());
    }

    @Test
    void pointsEaseToTheNewestFrameAndRest() {
        show(run.frame(0, RunState.PLAYING));
        settle();
        float before = scene().points().get(run.id("dog"), 0);
        Frame frame = run.frame(50, RunState.PLAYING);
        float after = frame.projection().points().get(run.id("dog"), 0);

        show(frame);
        assertEquals(before, scene().points().get(run.id("dog"), 0));
        settle();

        assertEquals(after, scene().points().get(run.id("dog"), 0));
    }

    @Test
    void aPausedPictureTurnsOnToTheExactPlane() {
        show(run.frame(0, RunState.PLAYING));
        Frame lagging = run.frame(60, RunState.PAUSED);
        assertTrue(lagging.projection().shareOfBest() < 0.995);

        show(lagging);
        assertTrue(model.captionProperty().get().contains("of the best plane"));
        settle();

        assertEquals(
                lagging.projection().exactBasis().project(lagging.embeddings()).get(0, 0),
                scene().points().get(0, 0),
                1e-5);
        assertFalse(model.captionProperty().get().contains("of the best plane"));
    }

    @Test
    void theCaptionSaysHowMuchThePlaneHolds() {
        Frame frame = run.frame(0, RunState.PAUSED);
        List<Double> ratios = frame.projection().explainedVarianceRatio();
        long percent = Math.round(100 * (ratios.get(0) + ratios.get(1)));

        show(frame);

        assertEquals(
                "Plane of the two main components, " + percent + " % of the variance",
                model.captionProperty().get());
    }

    @Test
    void exactAxesAreNamedOneByOne() {
        SyntheticRun exact =
                new SyntheticRun(
                        SyntheticRun.smallCorpus(),
                        ProjectionSettings.DEFAULT.withAligned(false),
                        7);
        model.open(exact.description());
        Frame frame = exact.frame(0, RunState.PAUSED);

        show(frame);

        long first = Math.round(100 * frame.projection().explainedVarianceRatio().get(0));
        assertEquals("PC1 " + first + " %", scene().axisNames().get(0));
        assertEquals(2, scene().axisNames().size());
        assertFalse(model.alignedProperty().get());
    }

    @Test
    void theCardTellsOfTheHoveredWord() {
        show(run.frame(100, RunState.PAUSED));

        model.hover(run.id("orange"));

        WordCard card = model.cardProperty().get().orElseThrow();
        assertEquals("orange", card.word());
        assertEquals(
                "token " + run.id("orange") + " · occurs 4 times · foods and drinks", card.facts());
        assertEquals(6, card.neighbours().size());
        model.hover(Selection.NONE);
        assertEquals(Optional.empty(), model.cardProperty().get());
    }

    @Test
    void theSelectionBringsItsNeighboursWhoeverMakesIt() {
        show(run.frame(100, RunState.PAUSED));

        selection.select(run.id("dog"));

        ScatterScene.Focus focus = scene().focus();
        assertEquals(run.id("dog"), focus.selected());
        assertTrue(focus.neighbours().subList(0, 4).contains(run.id("cat")));
        assertTrue(model.summaryProperty().get().contains("Selected: dog; nearest: "));
    }

    @Test
    void theCameraFitsUntilAHandMovesItAndAgainWhenAsked() {
        show(run.frame(0, RunState.PLAYING));
        settle();
        double small = model.camera().shown().scale();
        for (int step = 1; step <= 80; step++) {
            show(run.frame(step, RunState.PLAYING));
        }
        settle();
        double large = model.camera().shown().scale();
        assertTrue(large < small, "the cloud grew, so the camera zooms out");

        model.camera().zoomAbout(100, 100, 2);
        show(run.frame(100, RunState.PLAYING));
        settle();
        assertEquals(2 * large, model.camera().shown().scale(), 1e-9);

        model.camera().fit();
        settle();
        assertTrue(model.camera().shown().scale() < large);
    }

    @Test
    void aFollowedWordComesToTheMiddleAndStaysThere() {
        show(run.frame(0, RunState.PLAYING));
        selection.select(run.id("cat"));
        selection.followingProperty().set(true);
        show(run.frame(40, RunState.PLAYING));
        settle();

        Camera camera = model.camera().shown();
        assertEquals(400, camera.toPixelX(scene().points().get(run.id("cat"), 0)), 0.05);
        assertEquals(300, camera.toPixelY(scene().points().get(run.id("cat"), 1)), 0.05);

        model.pan(10, 0);
        assertFalse(selection.followingProperty().get(), "a hand on the map ends it");
    }

    @Test
    void trailsAndGhostsAreForgottenWithANewRun() {
        show(run.frame(0, RunState.PLAYING));
        show(run.frame(1, RunState.PLAYING));
        assertEquals(2, scene().trails().size());
        assertTrue(scene().start().isPresent());
        selection.select(3);

        SyntheticRun other = SyntheticRun.small();
        model.open(other.description());
        assertTrue(model.scene().isEmpty());
        assertEquals(Selection.NONE, selection.token());
        show(other.frame(0, RunState.PAUSED));

        assertEquals(1, scene().trails().size());
    }

    @Test
    void optionsDecideWhatIsDrawn() {
        show(run.frame(0, RunState.PLAYING));
        show(run.frame(1, RunState.PLAYING));

        model.showTrailsProperty().set(false);
        model.showGhostsProperty().set(false);
        model.showArrowsProperty().set(true);
        model.showOtherTokensProperty().set(true);
        model.showLabelsProperty().set(false);

        assertTrue(scene().trails().isEmpty());
        assertTrue(scene().start().isEmpty());
        assertTrue(scene().update().isPresent());
        assertEquals(new ScatterScene.Options(false, true), scene().options());
    }

    @Test
    void theKeyboardGoesRoundTheFittedWords() {
        show(run.frame(0, RunState.PAUSED));
        List<Integer> fitted = run.description().fittedWords();

        model.cycle(1);
        assertEquals(fitted.get(0), selection.token());
        model.cycle(-1);
        assertEquals(fitted.get(fitted.size() - 1), selection.token());
        assertTrue(model.cardProperty().get().isPresent());
    }

    @Test
    void aNewRunIsAnnouncedOnceNothingIsHeldBackOrSelectedAnyMore() {
        show(run.frame(0, RunState.PAUSED));
        selection.select(run.id("dog"));
        model.hover(run.id("cat"));
        model.dim(0, true);
        List<String> met = new ArrayList<>();
        model.wordsProperty()
                .addListener(
                        change ->
                                met.add(
                                        model.isDimmed(0)
                                                + " "
                                                + selection.token()
                                                + " "
                                                + model.hovered()
                                                + " "
                                                + model.scene().isPresent()));

        model.open(run.description());

        assertEquals(List.of("false -1 -1 false"), met);
    }

    @Test
    void aSmallerTextMayOpenSeenInAnotherWayWhileALateWordIsSelected() {
        show(run.frame(0, RunState.PAUSED));
        int last = run.description().dataset().vocabulary().size() - 1;
        selection.select(last);
        model.hover(last);
        RunDescription smaller =
                HandMade.description(
                        HandMade.CORPUS,
                        RunSettings.DEFAULT.withProjection(
                                ProjectionSettings.DEFAULT.withAligned(false)));

        model.open(smaller);

        assertEquals(Selection.NONE, selection.token());
        assertFalse(model.alignedProperty().get());
    }

    @Test
    void otherFittedWordsChangeTheWholeMapWithTheFrameThatBringsThem() {
        show(run.frame(0, RunState.PAUSED));
        show(run.frame(1, RunState.PAUSED));
        List<Integer> others = List.of(run.id("the"), run.id("dog"), run.id("is"));
        assertFalse(scene().words().get(run.id("the")).fitted());

        show(run.fittedOn(others).frame(1, RunState.PAUSED));

        assertTrue(scene().words().get(run.id("the")).fitted());
        assertFalse(scene().words().get(run.id("cat")).fitted());
        assertEquals(3, scene().start().orElseThrow().rows());
        assertEquals(3, scene().trails().get(0).rows());
        assertTrue(model.summaryProperty().get().startsWith("Map of 3 words"));
        selection.select(run.id("dog"));
        assertEquals(Set.of(run.id("the"), run.id("is")), Set.copyOf(scene().focus().neighbours()));
        model.cycle(1);
        assertEquals(run.id("is"), selection.token());
    }
}
