package org.driftscope.ui.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.ActiveParts;
import org.driftscope.run.Controls;
import org.driftscope.ui.ShippedRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttentionViewModelTest {
    private final ShippedRun run = new ShippedRun("starter-natural-4");
    private final AttentionViewModel model = new AttentionViewModel(run);

    @BeforeEach
    void aRunIsOpen() {
        run.train(45);
        model.open(run.description());
        model.sentenceProperty().set("I drink coffee every morning");
        model.show(run.frame());
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void show() {
        model.shownProperty().set(true);
    }

    @Test
    void nothingIsAskedUntilItIsSeen() {
        assertEquals(0, run.answered());
        show();
        assertEquals(1, run.answered());
        assertEquals(List.of("i", "drink", "coffee", "every", "morning"), model.words());
    }

    @Test
    void theNewestStepIsShownAndItsRowsSumToOne() {
        show();
        assertEquals("step 45 (newest)", model.stepWords());
        Matrix weights = model.weights().orElseThrow();
        for (int t = 0; t < 5; t++) {
            double sum = 0;
            for (int u = 0; u <= t; u++) {
                sum += weights.get(t, u);
            }
            assertEquals(1, sum, 1e-5);
        }
    }

    @Test
    void theSliderGoesBackToStepsTheRunRemembers() {
        show();
        assertEquals(5, model.lastPosition()); // 0, 10, 20, 30, 40 and now
        Matrix newest = model.weights().orElseThrow();
        model.positionProperty().set(1);
        assertEquals("step 10", model.stepWords());
        assertFalse(newest.equals(model.weights().orElseThrow()));
        run.train(10);
        model.show(run.frame());
        assertEquals("step 10", model.stepWords());
        model.positionProperty().set(model.lastPosition());
        run.train(5);
        model.show(run.frame());
        assertEquals("step 60 (newest)", model.stepWords());
    }

    @Test
    void oneWeightIsFollowedOverTheSteps() {
        show();
        model.follow(3, 2);
        List<StepWeight> line = model.followed();
        assertEquals(
                List.of(0L, 10L, 20L, 30L, 40L, 45L), line.stream().map(StepWeight::step).toList());
        assertEquals(model.weights().orElseThrow().get(3, 2), line.get(5).weight(), 1e-9);
        assertTrue(model.followedWords().startsWith("every → coffee over the steps: "));
        model.follow(2, 3); // masked
        assertEquals(line, model.followed());
    }

    @Test
    void whereAttentionIsOffTheLineIsNotSaidToReachNow() {
        show();
        model.follow(3, 2);
        run.hold(Controls.NONE.withActive(new ActiveParts(true, false, true)));
        model.show(run.frame());
        assertEquals(
                "Attention is switched off: every word is read by itself.",
                model.storyProperty().get());
        String words = model.followedWords();
        assertTrue(words.endsWith(" at step 40, switched off now"), words);
    }

    @Test
    void aCellIsSaidInWordsWithItsFormula() {
        show();
        String words = model.cellWords(3, 2, 0.62);
        assertTrue(words.startsWith("every looks 62 % at coffee\n"), words);
        assertTrue(words.contains("√8"), words); // 16 channels, 2 heads
        assertTrue(model.cellWords(4, 4, 0.5).startsWith("morning looks 50 % at itself"));
        assertEquals(
                "coffee comes after drink and can’t be looked at",
                model.cellWords(1, 2, Double.NaN));
    }

    @Test
    void theStoryIsMadeOfTheNumbers() {
        show();
        Matrix w = model.weights().orElseThrow();
        double self = (w.get(2, 2) + w.get(3, 3) + w.get(4, 4)) / 3.0;
        double before = (w.get(2, 1) + w.get(3, 2) + w.get(4, 3)) / 3.0;
        double first = (w.get(2, 0) + w.get(3, 0) + w.get(4, 0)) / 3.0;
        double most = Math.max(self, Math.max(before, first));
        String story = model.storyProperty().get();
        assertTrue(story.startsWith("At step 45, layer 1, head 1 "), story);
        assertTrue(story.contains(Math.round(100 * most) + " % on average"), story);
        assertTrue(story.contains("26 %"), story); // even: the mean of 1/3, 1/4 and 1/5
        assertTrue(story.contains("From the third word on, its strongest look"), story);
    }

    @Test
    void anotherHeadHasOtherWeights() {
        show();
        Matrix one = model.weights().orElseThrow();
        assertEquals(2, model.heads().size());
        model.headProperty().set(model.heads().get(1));
        assertFalse(one.equals(model.weights().orElseThrow()));
        assertTrue(model.storyProperty().get().contains("layer 1, head 2"));
    }

    @Test
    void aSentenceThatCanNotBeReadIsToldInWords() {
        show();
        model.sentenceProperty().set("the \"unicorn\" sleeps");
        assertEquals(List.of("the", "sleeps"), model.words());
        assertTrue(model.weights().isPresent());
        assertEquals(
                "“\"”, “unicorn” stand nowhere in the text the model learns from, so they have no"
                        + " vector and are left out.",
                model.problemProperty().get());
        model.sentenceProperty().set("unicorn");
        assertTrue(model.problemProperty().get().contains("unicorn"));
        assertTrue(model.weights().isEmpty());
        assertEquals("", model.storyProperty().get());
        model.sentenceProperty().set("I drink coffee every morning");
        assertEquals("", model.problemProperty().get());
        assertTrue(model.weights().isPresent());
    }

    @Test
    void wordsThatOccurTwiceHaveTheirPlaces() {
        show();
        model.sentenceProperty().set("the dog the cat");
        assertEquals(List.of("the (1)", "dog", "the (3)", "cat"), model.words());
    }
}
