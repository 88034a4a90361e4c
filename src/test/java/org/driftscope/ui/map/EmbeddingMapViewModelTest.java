package org.driftscope.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Camera;
import org.driftscope.plot.Insets;
import org.driftscope.plot.Push;
import org.driftscope.plot.ScatterComposer;
import org.driftscope.plot.ScatterScene;
import org.driftscope.plot.SentencePaths;
import org.driftscope.plot.TextSize;
import org.driftscope.plot.Viewpoint;
import org.driftscope.projection.Anchors;
import org.driftscope.projection.Basis;
import org.driftscope.projection.Hold;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.QuestionsByHand;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddingMapViewModelTest {
    private static final long MILLISECOND = 1_000_000;

    private long now = 1_000_000_000L;
    private final Selection selection = new Selection();
    private final NearestWords nearest = new NearestWords();
    private final QuestionsByHand questions = new QuestionsByHand();
    private final EmbeddingMapViewModel model =
            new EmbeddingMapViewModel(selection, nearest, questions, () -> now);
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
    void withLessMotionPointsAndCameraAreWhereTheyBelongAtOnce() {
        model.stillProperty().set(true);
        show(run.frame(0, RunState.PLAYING));
        Frame frame = run.frame(60, RunState.PAUSED);

        show(frame);
        assertEquals(
                frame.projection().points().get(run.id("dog"), 0),
                scene().points().get(run.id("dog"), 0));
        now += 16 * MILLISECOND;
        model.advance();
        assertFalse(model.advance(), "all has come to rest in one pulse");
        assertEquals(
                frame.projection().exactBasis().project(frame.embeddings()).get(0, 0),
                scene().points().get(0, 0),
                1e-5);
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

    private static Push sumAlong(int channel) {
        float[] vector = new float[16];
        vector[channel] = 2;
        return new Push("sum", Push.Role.SUM, Matrix.owning(1, 16, vector));
    }

    @Test
    void pushesOnTheSelectedWordAreSeenAlongTheShownAxes() {
        Frame frame = run.frame(0, RunState.PAUSED);
        show(frame);
        settle();
        assertEquals(ScatterScene.Pushes.NONE, scene().pushes());
        model.overlays().pushesProperty().set(List.of(sumAlong(3)));
        assertEquals(ScatterScene.Pushes.NONE, scene().pushes(), "no word is selected");

        selection.select(run.id("dog"));

        Matrix moves = scene().pushes().moves();
        Basis shown = frame.projection().exactBasis();
        assertEquals(2 * shown.axis(0, 3), moves.get(0, 0), 1e-5);
        assertEquals(2 * shown.axis(1, 3), moves.get(0, 1), 1e-5);
        assertTrue(
                model.summaryProperty().get().contains("Pushes on dog: sum."),
                model.summaryProperty().get());
        model.overlays().pushesProperty().set(List.of());
        assertEquals(ScatterScene.Pushes.NONE, scene().pushes());
        assertFalse(model.summaryProperty().get().contains("Pushes"));
    }

    @Test
    void aPushedWordAtTheEdgeHasRoomForItsArrows() {
        show(run.frame(100, RunState.PAUSED));
        settle();
        Matrix points = scene().points();
        int leftmost = leftmost(points);
        selection.select(leftmost);
        settle();
        double before = model.camera().shown().toPixelX(points.get(leftmost, 0));
        assertTrue(before < 130, "there is no room for an arrow and its label");

        model.overlays().pushesProperty().set(List.of(sumAlong(3)));
        settle();

        Camera camera = model.camera().shown();
        assertTrue(camera.toPixelX(points.get(leftmost, 0)) >= 148, "90 pixels and a label");
        for (int word : run.description().fittedWords()) {
            assertTrue(camera.toPixelX(points.get(word, 0)) <= 800.1);
        }
        model.overlays().pushesProperty().set(List.of());
        settle();
        assertEquals(before, model.camera().shown().toPixelX(points.get(leftmost, 0)), 0.1);
    }

    /** As beside a view in a small window: overlays leave 190 by 132 of 326 by 475 pixels. */
    @Test
    void inASmallPictureTheWordsKeepAQuarterOfItHoweverLongTheArrows() {
        model.camera().resize(326, 475, new Insets(190, 88, 153, 48));
        show(run.frame(100, RunState.PAUSED));
        selection.select(run.id("dog"));
        model.overlays().pushesProperty().set(List.of(sumAlong(3)));
        settle();

        Camera camera = model.camera().shown();
        Matrix points = scene().points();
        DoubleSummaryStatistics x = new DoubleSummaryStatistics();
        DoubleSummaryStatistics y = new DoubleSummaryStatistics();
        for (int word : run.description().fittedWords()) {
            x.accept(camera.toPixelX(points.get(word, 0)));
            y.accept(camera.toPixelY(points.get(word, 1)));
        }
        assertTrue(
                x.getMax() - x.getMin() > 0.249 * 326 || y.getMax() - y.getMin() > 0.249 * 475,
                x + " " + y);
    }

    private int leftmost(Matrix points) {
        return run.description().fittedWords().stream()
                .min(Comparator.comparing(word -> points.get(word, 0)))
                .orElseThrow();
    }

    @Test
    void pushesAtLengthOneOnlyTurnTheVector() {
        run.seen(ProjectionSettings.DEFAULT.withUnitLength(true), Anchors.NONE);
        Frame frame = run.frame(100, RunState.PAUSED);
        show(frame);
        settle();
        int dog = run.id("dog");
        selection.select(dog);

        Matrix vector = frame.embeddings().selectRows(dog);
        model.overlays().pushesProperty().set(List.of(new Push("longer", Push.Role.SUM, vector)));

        assertEquals(0, scene().pushes().moves().get(0, 0), 1e-6);
        assertEquals(0, scene().pushes().moves().get(0, 1), 1e-6);
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
        model.colours().dim(0, true);
        List<String> met = new ArrayList<>();
        model.wordsProperty()
                .addListener(
                        change ->
                                met.add(
                                        model.colours().dimmed().contains(0)
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

    private Set<Integer> ids(String... words) {
        return Stream.of(words).map(run::id).collect(Collectors.toSet());
    }

    private Set<String> drawn() {
        Viewpoint viewpoint =
                new Viewpoint(model.camera().shown(), model.camera().orbit(), List.of());
        return new ScatterComposer(SIX_PIXELS_A_LETTER)
                .compose(scene(), viewpoint, model.palette()).markers().stream()
                        .map(marker -> scene().words().get(marker.tokenId()).text())
                        .collect(Collectors.toSet());
    }

    private static final TextSize SIX_PIXELS_A_LETTER =
            new TextSize() {
                @Override
                public double width(String text, boolean strong) {
                    return 6 * text.length();
                }

                @Override
                public double height() {
                    return 16;
                }
            };

    @Test
    void onlyTheIsolatedWordsAreDrawnAndFilledByTheCamera() {
        show(run.frame(100, RunState.PAUSED));
        settle();
        double before = model.camera().shown().scale();
        selection.choose(ids("dog", "cat", "puppy"));
        assertEquals("3 words chosen", model.chosenWords().textProperty().get());

        model.chosenWords().isolate();
        settle();

        assertEquals(Set.of("dog", "cat", "puppy"), drawn());
        assertTrue(model.camera().shown().scale() > 2 * before);
        assertEquals(
                "3 words chosen · only 3 of 19 words drawn",
                model.chosenWords().textProperty().get());
        assertTrue(
                model.summaryProperty()
                        .get()
                        .contains(". 3 words chosen, only 3 of 19 words drawn."));
        model.chosenWords().showAll();
        settle();
        assertEquals(19, drawn().size());
        assertEquals(before, model.camera().shown().scale(), 1e-3 * before);
        assertEquals(ids("dog", "cat", "puppy"), selection.chosen());
    }

    @Test
    void hiddenWordsLeaveNothingBehindButTheirPlaceInTheProjection() {
        show(run.frame(0, RunState.PLAYING));
        show(run.frame(100, RunState.PAUSED));
        settle();
        Matrix before = scene().points();
        selection.select(run.id("dog"));
        selection.choose(ids("cat", "dog"));

        model.chosenWords().hide();

        assertFalse(drawn().contains("dog"));
        assertFalse(drawn().contains("cat"));
        assertEquals(Set.of(), selection.chosen());
        assertEquals(Selection.NONE, selection.token());
        assertEquals("2 of 19 words hidden", model.chosenWords().textProperty().get());
        assertTrue(model.summaryProperty().get().endsWith(". 2 of 19 words hidden."));
        assertEquals(before, scene().points());
        for (int turn = 0; turn < 19; turn++) {
            model.cycle(1);
            assertFalse(ids("cat", "dog").contains(selection.token()));
        }
    }

    @Test
    void aHiddenWordThatIsLookedForIsDrawn() {
        show(run.frame(100, RunState.PAUSED));
        settle();
        selection.choose(ids("cat"));
        model.chosenWords().hide();

        selection.select(run.id("cat"));

        assertTrue(drawn().contains("cat"));
    }

    @Test
    void theSelectedWordIsIsolatedWhereNoneIsChosen() {
        show(run.frame(100, RunState.PAUSED));
        settle();
        assertFalse(model.chosenWords().markedProperty().get());
        model.chosenWords().isolate();
        assertEquals(19, drawn().size());

        selection.select(run.id("tea"));
        assertTrue(model.chosenWords().markedProperty().get());
        model.chosenWords().isolate();

        assertEquals(Set.of("tea"), drawn());
    }

    @Test
    void allThatIsDrawnCanBeChosenAndLetGo() {
        show(run.frame(100, RunState.PAUSED));
        selection.choose(ids("cat"));
        model.chosenWords().hide();

        model.chosenWords().chooseAll();

        assertEquals(18, selection.chosen().size());
        selection.select(run.id("dog"));
        model.chosenWords().clear();
        assertEquals(Set.of(), selection.chosen());
        assertEquals(Selection.NONE, selection.token());
        assertTrue(model.chosenWords().anyHiddenProperty().get());
    }

    @Test
    void aNewRunHidesAndChoosesNothing() {
        show(run.frame(0, RunState.PAUSED));
        selection.choose(ids("cat", "dog"));
        model.chosenWords().isolate();

        model.open(run.description());
        show(SyntheticRun.small().frame(0, RunState.PAUSED));

        assertEquals("", model.chosenWords().textProperty().get());
        assertTrue(scene().focus().hidden().isEmpty());
        assertTrue(scene().focus().chosen().isEmpty());
    }

    @Test
    void coloursMayStandForHowOftenAWordOccurs() {
        show(run.frame(0, RunState.PAUSED));

        model.colours().byProperty().set(ColourBy.FREQUENCY);

        // Of the fitted words all occur twice, but for orange.
        assertEquals(0, scene().options().levels().all().get(run.id("dog")));
        assertEquals(8, scene().options().levels().all().get(run.id("orange")));
        assertEquals("2 times", model.colours().numbersProperty().get().orElseThrow().least());
        assertEquals("4 times", model.colours().numbersProperty().get().orElseThrow().most());
        model.showOtherTokensProperty().set(true);
        List<Integer> levels = scene().options().levels().all();
        assertEquals(
                "40 times",
                model.colours().numbersProperty().get().orElseThrow().most()); // the full stop
        // ln(4/2) / ln(40/2) = 0.23, ln(20/2) / ln(40/2) = 0.77, in ninths
        assertEquals(0, levels.get(run.id("dog")));
        assertEquals(2, levels.get(run.id("orange")));
        assertEquals(6, levels.get(run.id("the")));
        assertEquals(8, levels.get(run.id(".")));
        assertTrue(model.summaryProperty().get().contains("Colours: How often a word occurs."));
        model.colours().byProperty().set(ColourBy.CATEGORY);
        assertTrue(scene().options().levels().all().isEmpty());
    }

    @Test
    void coloursMayStandForTheSizeOfTheLastUpdate() {
        show(run.frame(0, RunState.PAUSED));
        model.colours().byProperty().set(ColourBy.UPDATE);
        assertEquals("not moved yet", model.colours().numbersProperty().get().orElseThrow().most());

        Frame frame = run.frame(50, RunState.PAUSED);
        show(frame);

        List<Integer> levels = scene().options().levels().all();
        double most = 0;
        for (int id : run.description().fittedWords()) {
            most = Math.max(most, moved(frame, id));
        }
        for (int id = 0; id < levels.size(); id++) {
            double share = Math.min(1, moved(frame, id) / most);
            assertTrue(
                    levels.get(id) <= 9 * share + 1e-9 && 9 * share - 1 <= levels.get(id) + 1e-9);
        }
        assertTrue(levels.contains(8));
        assertTrue(levels.stream().distinct().count() > 1);
    }

    private static double moved(Frame frame, int id) {
        double squares = 0;
        for (int c = 0; c < frame.embeddings().columns(); c++) {
            double d = frame.embeddings().get(id, c) - frame.previousEmbeddings().get(id, c);
            squares += d * d;
        }
        return Math.sqrt(squares);
    }

    @Test
    void keptAxesAreNeitherTurnedNorNamedAsThoseOfTheStep() {
        run.seen(
                ProjectionSettings.DEFAULT.withHold(Hold.START),
                new Anchors(List.of(), Optional.of(run.start()), Optional.empty()));
        show(run.frame(0, RunState.PAUSED));
        Frame later = run.frame(100, RunState.PAUSED);

        show(later);
        settle();

        assertEquals(later.projection().points(), scene().points());
        assertTrue(
                model.captionProperty()
                        .get()
                        .startsWith("Plane of the components 1 and 2 of the random start, kept,"));
    }

    @Test
    void atLengthOneTrailsGhostsAndArrowsAreToo() {
        run.seen(ProjectionSettings.DEFAULT.withUnitLength(true), Anchors.NONE);
        show(run.frame(0, RunState.PLAYING));
        Frame frame = run.frame(90, RunState.PAUSED);
        show(frame);
        model.showArrowsProperty().set(true);
        settle();

        int row = run.description().fittedWords().indexOf(run.id("dog"));
        for (int axis = 0; axis < 2; axis++) {
            float now = scene().points().get(run.id("dog"), axis);
            float start = scene().start().orElseThrow().get(row, axis);
            assertEquals(now, scene().trails().get(1).get(row, axis), 1e-6);
            assertEquals(
                    now - start, scene().update().orElseThrow().get(run.id("dog"), axis), 1e-5);
        }
    }

    /** Two vectors that the word has on its way: itself, and three times itself. */
    private SentencePaths twice(Frame frame, String word) {
        float[] rows = new float[32];
        frame.embeddings().copyRow(run.id(word), rows, 0);
        for (int c = 0; c < 16; c++) {
            rows[16 + c] = 3 * rows[c];
        }
        return new SentencePaths(
                run.id(word),
                word,
                List.of(new SentencePaths.Sentence("a " + word + " .", 0)),
                List.of(
                        new SentencePaths.Path(
                                word + " in sentence 1", 0, true, Matrix.owning(2, 16, rows))));
    }

    @Test
    void pathsLieInThePlaneOfTheMapAndInItsPicture() {
        show(run.frame(0, RunState.PAUSED));
        Frame frame = run.frame(100, RunState.PAUSED);
        show(frame);
        settle();
        assertEquals(ScatterScene.Paths.NONE, scene().paths());

        model.overlays().pathsProperty().set(twice(frame, "dog"));
        settle();

        Matrix placed = scene().paths().points().get(0);
        Basis basis = frame.projection().exactBasis();
        for (int axis = 0; axis < 2; axis++) {
            assertEquals(scene().points().get(run.id("dog"), axis), placed.get(0, axis), 1e-5);
            double end = 0;
            for (int c = 0; c < 16; c++) {
                end +=
                        basis.axis(axis, c)
                                * (3 * frame.embeddings().get(run.id("dog"), c) - basis.origin(c));
            }
            assertEquals(end, placed.get(1, axis), 1e-5);
        }
        double x = model.camera().shown().toPixelX(placed.get(1, 0));
        double y = model.camera().shown().toPixelY(placed.get(1, 1));
        assertTrue(x > -0.1 && x < 800.1 && y > -0.1 && y < 600.1, x + ", " + y);
        assertTrue(
                model.summaryProperty()
                        .get()
                        .contains("Paths of dog through the layers: “a dog .”."),
                model.summaryProperty().get());
    }

    @Test
    void atLengthOnePathsAreToo() {
        run.seen(ProjectionSettings.DEFAULT.withUnitLength(true), Anchors.NONE);
        show(run.frame(0, RunState.PAUSED));
        Frame frame = run.frame(100, RunState.PAUSED);
        show(frame);
        model.overlays().pathsProperty().set(twice(frame, "dog"));
        settle();

        Matrix placed = scene().paths().points().get(0);
        for (int axis = 0; axis < 2; axis++) {
            assertEquals(placed.get(0, axis), placed.get(1, axis), 1e-5, "only directions count");
            assertEquals(scene().points().get(run.id("dog"), axis), placed.get(0, axis), 1e-5);
        }
    }
}
