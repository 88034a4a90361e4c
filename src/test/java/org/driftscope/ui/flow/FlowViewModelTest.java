package org.driftscope.ui.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.run.RunState;
import org.driftscope.ui.HandMade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FlowViewModelTest {
    private FlowRun run = new FlowRun();
    private FlowViewModel model = run.model;

    @BeforeEach
    void isOnScreen() {
        model.shownProperty().set(true);
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void showsTheArticlesOwnSentenceAtFirst() {
        assertEquals("I drink coffee every morning.", model.sentenceProperty().get());
        FlowPage page = model.pageInFront().orElseThrow();
        // as numbered in the order of first appearance by hand
        assertEquals(
                List.of(
                        "i → 0",
                        "drink → 38",
                        "coffee → 39",
                        "every → 40",
                        "morning → 41",
                        ". → 4"),
                page.lines());
        assertEquals("", model.remarksProperty().get());
        assertEquals("Step 0", model.stepTextProperty().get());
        assertTrue(
                model.storyProperty().get().contains("“every” is 40"), model.storyProperty()::get);
    }

    @Test
    void stagesComeInTheOrderOfTheArticle() {
        List<String> places = new ArrayList<>();
        int pages = model.flowProperty().get().pages().size();
        for (int page = 0; page < pages; page++) {
            String part = model.pageInFront().orElseThrow().part();
            places.add(model.placeProperty().get() + (part.isEmpty() ? "" : ", " + part));
            model.nextPage();
        }
        assertEquals(
                List.of(
                        "Stage 1 of 6 · box 1 of 2",
                        "Stage 2 of 6 · box 1 of 4",
                        "Stage 3 of 6 · box 1 of 14",
                        "Stage 4 of 6 · box 1 of 3",
                        "Stage 5 of 6 · box 1 of 2",
                        "Stage 6 of 6 · box 1 of 2, back from the loss",
                        "Stage 6 of 6 · box 1 of 14, back through layer 1",
                        "Stage 6 of 6 · box 1 of 2, update all weights"),
                places);
        assertTrue(model.isAtUpdate());
        model.previousPage();
        assertEquals("Stage 6 of 6 · box 1 of 14", model.placeProperty().get());
    }

    /** A lesson goes to a stage of a view that it has just opened. */
    @Test
    void aStageIsGoneToAsSoonAsThereAreNumbers() {
        run.close();
        run = new FlowRun();
        run.model.goTo(FlowStage.PREDICT);
        assertTrue(run.model.pageInFront().isEmpty());
        run.model.shownProperty().set(true);
        assertEquals(FlowStage.PREDICT, run.model.pageInFront().orElseThrow().stage());
        run.model.goTo(FlowStage.TOKENS);
        run.step();
        assertEquals(FlowStage.TOKENS, run.model.pageInFront().orElseThrow().stage());
    }

    @Test
    void boxesOfALayerComeInTheOrderOfTheirComputationWithTheirShapes() {
        model.goTo(FlowStage.LAYERS);
        assertEquals(
                List.of(
                        "norm before attention (T, C) = (5, 16)",
                        "queries (T, C) = (5, 16)",
                        "keys (T, C) = (5, 16)",
                        "values (T, C) = (5, 16)",
                        "masked scores, head 1 (T, T) = (5, 5)",
                        "masked scores, head 2 (T, T) = (5, 5)",
                        "weights, head 1 (T, T) = (5, 5)",
                        "weights, head 2 (T, T) = (5, 5)",
                        "mixed values (T, C) = (5, 16)",
                        "residual, attended (T, C) = (5, 16)",
                        "norm before feed-forward (T, C) = (5, 16)",
                        "expanded (T, F) = (5, 64)",
                        "expanded, GELU (T, F) = (5, 64)",
                        "residual, output (T, C) = (5, 16)"),
                model.pageInFront().orElseThrow().boxes().stream()
                        .map(box -> box.name() + " " + box.shape())
                        .toList());
    }

    @Test
    void nextBoxGoesOnToTheNextPageAndBack() {
        model.nextBox();
        assertEquals("ids to predict", model.boxInFront().orElseThrow().name());
        model.nextBox();
        assertEquals("embedding table E", model.boxInFront().orElseThrow().name());
        model.previousBox();
        assertEquals("ids to predict", model.boxInFront().orElseThrow().name());
        model.previousBox();
        model.previousBox();
        assertEquals("Stage 1 of 6 · box 1 of 2", model.placeProperty().get());
    }

    @Test
    void aScoreSaysHowItCameAboutFromTheQueryAndTheKey() {
        model.goTo(FlowStage.LAYERS);
        Matrix queries = run.box("query-l1").values();
        Matrix keys = run.box("key-l1").values();
        double product = 0;
        for (int c = 8; c < 16; c++) { // the second of two heads
            product += queries.get(3, c) * keys.get(2, c);
        }
        FlowBox scores = run.box("score-l1-h2");
        assertEquals(product / Math.sqrt(8), scores.values().get(3, 2), 1e-6);
        assertEquals(
                "score of “every” for “coffee”, head 2\n= q·k / √D\n= "
                        + FlowFigures.number(product)
                        + " / √8\n= "
                        + FlowFigures.number(product / Math.sqrt(8)),
                scores.say(3, 2));
        assertEquals(
                "“morning” comes after “every”: a token may look at itself and at those before it"
                        + " only",
                scores.say(3, 4));
    }

    @Test
    void everyNumberOfEveryBoxSaysSomething() {
        run.steps(2);
        for (FlowPage page : model.flowProperty().get().pages()) {
            for (FlowBox box : page.boxes()) {
                for (int row = 0; row < box.values().rows(); row++) {
                    for (int column = 0; column < box.values().columns(); column++) {
                        String said = box.say(row, column);
                        boolean masked = Float.isNaN(box.values().get(row, column));
                        assertEquals(masked, said.contains(" look at "), box.id() + ": " + said);
                        assertFalse(said.contains("NaN") || said.contains("none"), said);
                    }
                }
            }
        }
    }

    @Test
    void aSentenceOfOneWordIsToldAsOne() {
        model.read("coffee");
        String story = model.storyProperty().get();
        assertTrue(story.endsWith("It reads the first and is to predict the next."), story);
    }

    @Test
    void aTypedSentenceGetsItsEnd() {
        model.read("  the Dog drinks water ");
        assertEquals("the Dog drinks water", model.sentenceProperty().get());
        List<String> lines = model.pageInFront().orElseThrow().lines();
        assertEquals(List.of("the", "dog"), words(lines).subList(0, 2));
        assertEquals(".", words(lines).get(lines.size() - 1));
        assertTrue(
                model.remarksProperty().get().contains("“.” is added"),
                model.remarksProperty()::get);
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll(" → .*", "")).toList();
    }

    @Test
    void unknownWordsAreLeftOutAndNamed() {
        model.read("I drink espresso every zebra.");
        assertEquals(
                List.of("i", "drink", "every", "."),
                words(model.pageInFront().orElseThrow().lines()));
        assertEquals(
                "“espresso”, “zebra” stand nowhere in the text the model learns from, so they have"
                        + " no vector and are left out.",
                model.remarksProperty().get());
    }

    @Test
    void whereRareWordsAreUnknownTheirTokenIsRead() {
        run.close();
        run = new FlowRun(10);
        run.model.shownProperty().set(true);
        run.model.read("the espresso .");
        assertEquals(
                List.of("the", "<unk>", "."), words(run.model.pageInFront().orElseThrow().lines()));
        assertEquals(
                "The model does not know “espresso”; <unk> is read in its place.",
                run.model.remarksProperty().get());
    }

    @Test
    void nothingIsShownOfASentenceWithoutKnownWords() {
        for (String typed : List.of("", "   ", "espresso")) {
            model.read(typed);
            assertNull(model.flowProperty().get());
            assertEquals("", model.storyProperty().get());
            assertTrue(
                    model.remarksProperty()
                            .get()
                            .endsWith("at least one word that the model knows."),
                    model.remarksProperty()::get);
            model.nextBox();
            model.setOpened(true);
            assertFalse(model.openedProperty().get());
        }
        model.read("the dog");
        assertEquals("Stage 1 of 6 · box 1 of 2", model.placeProperty().get());
    }

    @Test
    void asManyTokensAreShownAsTheModelReadsAtOnce() {
        int context = run.stepper.description().modelConfig().context();
        model.read("the dog ".repeat(40));
        assertEquals(context + 1, model.pageInFront().orElseThrow().lines().size());
        assertTrue(
                model.remarksProperty().get().contains("at most " + context + " tokens at once"),
                model.remarksProperty()::get);
    }

    @Test
    void followsTheRunUnlessAStepIsHeld() {
        run.steps(2);
        assertEquals("Step 2", model.stepTextProperty().get());
        model.heldProperty().set(true);
        Flow held = model.flowProperty().get();
        run.steps(3);
        assertSame(held, model.flowProperty().get());
        model.read("the dog sleeps .");
        assertEquals("Step 2", model.stepTextProperty().get());
        assertSame(held.moment(), model.flowProperty().get().moment());
        model.heldProperty().set(false);
        assertEquals("Step 5", model.stepTextProperty().get());
    }

    @Test
    void computesNothingWhileHidden() {
        int before = run.asked;
        model.shownProperty().set(false);
        run.steps(4);
        assertEquals(before, run.asked);
        model.shownProperty().set(true);
        assertEquals("Step 4", model.stepTextProperty().get());
    }

    @Test
    void aRunThatFailedTakesNoStep() {
        assertTrue(model.steppableProperty().get());
        model.show(HandMade.frame(0, RunState.FAILED));
        assertFalse(model.steppableProperty().get());
        model.takeStep();
        assertEquals(0, run.stepper.frame().step());
    }

    @Test
    void aStepMovesTheRowsOfTheEmbeddingAndTheirRealChangeIsShown() {
        model.goTo(FlowStage.UPDATE);
        model.nextPage();
        model.nextPage();
        assertTrue(model.isAtUpdate());
        assertTrue(model.storyProperty().get().startsWith("No update has been made yet"));
        Matrix before = run.stepper.frame().embeddings();
        model.heldProperty().set(true);
        model.takeStep();
        assertEquals("Step 1", model.stepTextProperty().get());
        Matrix after = run.stepper.frame().embeddings();
        FlowBox change = run.box("rows-change");
        assertEquals(List.of("i", "drink", "coffee", "every", "morning", "."), change.rowNames());
        int[] ids = {0, 38, 39, 40, 41, 4};
        for (int row = 0; row < ids.length; row++) {
            for (int c = 0; c < 16; c++) {
                assertEquals(
                        after.get(ids[row], c) - before.get(ids[row], c),
                        change.values().get(row, c));
            }
        }
        assertTrue(change.values().get(2, 0) != 0);
        assertTrue(model.storyProperty().get().startsWith("Step 1: of these words “"));
        assertTrue(model.isAtUpdate());
    }

    @Test
    void keepsItsPlaceFromStepToStep() {
        model.goTo(FlowStage.LAYERS);
        model.choose(5);
        run.step();
        assertEquals("Stage 3 of 6 · box 6 of 14", model.placeProperty().get());
        model.open(run.stepper.description());
        assertNull(model.flowProperty().get());
    }
}
