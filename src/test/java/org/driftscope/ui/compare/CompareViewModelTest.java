package org.driftscope.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.driftscope.run.RunState;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.control.Curve;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On the tiny corpus made by hand, with few steps. The test's thread stands for JavaFX's. */
@Timeout(120)
class CompareViewModelTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final CompareViewModel model = new CompareViewModel(screen::add);

    @BeforeEach
    void aRunIsOpen() {
        model.open(HandMade.description());
    }

    @AfterEach
    void close() {
        model.close();
    }

    private void until(BooleanSupplier reached) throws InterruptedException {
        while (!reached.getAsBoolean()) {
            Runnable work = screen.poll(60, TimeUnit.SECONDS);
            if (work == null) {
                throw new AssertionError("Nothing comes any more");
            }
            work.run();
        }
    }

    private void untilDone() throws InterruptedException {
        until(() -> !model.trainingProperty().get());
    }

    @Test
    void trainsBothAndDrawsOneOverTheOther() throws InterruptedException {
        model.steps().set(12L);
        model.other().tiedProperty().set(false);
        model.trainBoth();
        assertTrue(model.trainingProperty().get());
        assertFalse(model.canTrainBoth().get());
        untilDone();
        List<Curve> losses = model.lossesProperty().get();
        assertEquals(List.of("This run", "Second run"), losses.stream().map(Curve::name).toList());
        assertEquals(13, losses.get(0).points().size());
        assertEquals(12, losses.get(1).points().get(12).step());
        assertEquals(1.0, model.progressProperty().get());
        String story = model.storyProperty().get();
        assertTrue(story.startsWith("After step 12: this run has loss "), story);
        assertTrue(story.contains("the second (seed 2, untied) has loss "), story);
    }

    @Test
    void theSameSettingsGiveTheSameRunAndThisIsSaid() throws InterruptedException {
        model.steps().set(5L);
        model.other().seed().set(1L);
        model.trainBoth();
        untilDone();
        List<Curve> losses = model.lossesProperty().get();
        assertEquals(losses.get(0).points(), losses.get(1).points());
        assertTrue(model.storyProperty().get().contains("(the same settings)"));
        assertTrue(model.storyProperty().get().contains("the same to the last bit"));
    }

    @Test
    void cancellingEndsItAtOnceAndKeepsWhatIsDrawn() throws InterruptedException {
        model.steps().set(100_000L);
        model.trainBoth();
        until(() -> !model.lossesProperty().get().isEmpty());
        model.cancel();
        assertFalse(model.trainingProperty().get());
        assertTrue(model.canTrainBoth().get());
        assertFalse(model.lossesProperty().get().isEmpty());
        assertTrue(model.storyProperty().get().startsWith("Given up"));
        model.steps().set(3L);
        model.trainBoth(); // the thread is free again
        untilDone();
        assertEquals(4, model.lossesProperty().get().get(0).points().size());
    }

    @Test
    void givingUpTheSeedsLeavesWhatIsToldOfTheTwoRuns() throws InterruptedException {
        model.steps().set(4L);
        model.trainBoth();
        untilDone();
        String told = model.storyProperty().get();
        model.steps().set(100_000L);
        model.trainSeeds();
        model.cancel();
        assertEquals(told, model.storyProperty().get());
        assertEquals("Given up.", model.seedsStoryProperty().get());
    }

    @Test
    void manySeedsBecomeSmallMaps() throws InterruptedException {
        model.steps().set(4L);
        model.seeds().set(3L);
        model.trainSeeds();
        untilDone();
        assertEquals(
                List.of("seed 1", "seed 2", "seed 3"),
                model.thumbnails().stream().map(Thumbnail::name).toList());
        // dog, cat and milk are of a category, which is enough to fit a plane on
        assertEquals(3, model.thumbnails().get(0).dots().size());
        long clear = model.thumbnails().stream().filter(Thumbnail::clear).count();
        assertTrue(
                model.seedsStoryProperty().get().startsWith(clear + " of 3 seeds came clear ("),
                model.seedsStoryProperty()::get);
    }

    @Test
    void anotherRunForgetsAll() throws InterruptedException {
        model.steps().set(4L);
        model.seeds().set(2L);
        model.trainSeeds();
        untilDone();
        model.trainBoth();
        model.open(HandMade.description());
        assertFalse(model.trainingProperty().get());
        assertTrue(model.thumbnails().isEmpty());
        assertEquals("", model.seedsStoryProperty().get());
        assertTrue(model.lossesProperty().get().isEmpty());
        assertEquals("2", model.other().seed().textProperty().get());
    }

    @Test
    void wrongNumbersCanNotBeTrained() {
        assertTrue(model.canTrainBoth().get());
        model.other().learningRate().textProperty().set("-1");
        assertFalse(model.canTrainBoth().get());
        assertTrue(model.canTrainSeeds().get());
        model.seeds().textProperty().set("31");
        assertFalse(model.canTrainSeeds().get());
    }

    @Test
    void takesOverTheStepOnScreen() {
        model.show(HandMade.frame(42, RunState.PLAYING));
        model.stepsAsOnScreen();
        assertEquals("42", model.steps().textProperty().get());
    }
}
