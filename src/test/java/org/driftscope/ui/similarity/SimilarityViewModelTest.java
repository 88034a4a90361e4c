package org.driftscope.ui.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.HeatBand;
import org.driftscope.run.Frame;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Corpus;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.QuestionsByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimilarityViewModelTest {
    private final QuestionsByHand questions = new QuestionsByHand();
    private final SimilarityViewModel model = new SimilarityViewModel(questions);

    @BeforeEach
    void aRunIsOpen() {
        model.open(HandMade.description());
    }

    private void show(Frame frame) {
        questions.answerFrom(frame);
        model.show(frame);
    }

    private float cosine(int row, int column) {
        return model.seen().orElseThrow().similarity().cosines().get(row, column);
    }

    @Test
    void asksNothingWhileItIsNotShown() {
        show(SimilarFrames.start());
        show(SimilarFrames.later(10));
        assertEquals(0, questions.asked());
        model.shownProperty().set(true);
        assertEquals(1, questions.asked());
        assertEquals(10, model.seen().orElseThrow().step());
    }

    @Test
    void wordsStandByCategoryThenByName() {
        model.shownProperty().set(true);
        show(SimilarFrames.start());
        assertEquals(List.of("cat", "dog", "milk", ".", "drinks", "runs", "the"), model.names());
        assertEquals(
                List.of(
                        new HeatBand(0, 2, "animals", CategoryPalette.LIGHT.category(0)),
                        new HeatBand(2, 1, "drinks", CategoryPalette.LIGHT.category(1)),
                        new HeatBand(3, 4, "no category", CategoryPalette.LIGHT.muted())),
                model.bands());
        model.darkProperty().set(true);
        assertEquals(CategoryPalette.DARK.category(0), model.bands().get(0).ink());
    }

    @Test
    void theMatrixIsTheNewestOrThatOfTheStart() {
        model.shownProperty().set(true);
        show(SimilarFrames.start());
        show(SimilarFrames.later(10));
        assertEquals(0.96, cosine(0, 1), 1e-6); // cat and dog: 24 / 25
        assertEquals(-0.28, cosine(0, 2), 1e-6); // cat and milk: (-16 + 9) / 25
        assertEquals("cat and dog: cosine 0.96 at step 10\nboth: animals", model.pair(0, 1, 0.96));
        model.startShownProperty().set(true);
        assertEquals(0, cosine(0, 1), 1e-6);
        assertEquals(-1, cosine(1, 2), 1e-6);
        assertEquals(
                "dog and milk: cosine −1.00 at step 0\nanimals and drinks", model.pair(1, 2, -1));
    }

    @Test
    void theStoryComparesTheStartWithNowAndWithChance() {
        model.shownProperty().set(true);
        show(SimilarFrames.start());
        assertEquals(
                "At step 0 the mean cosine within categories is 0.00, between them −0.50: blocks"
                        + " along the diagonal.",
                model.storyProperty().get().split(" The silhouette")[0]);
        show(SimilarFrames.later(10));
        // Between: 0 and -0.28. Distances: dog cat 1.414, dog milk 7.071, cat milk 8. So the
        // silhouettes are 0.8, 0.823 and 0 (milk is alone), mean 0.541. With cat alone they are
        // -0.8, 0.116 and 0, mean -0.228; with dog alone -0.823, -0.116 and 0, mean -0.313.
        assertEquals(
                "At step 0 the mean cosine within categories was 0.00, between them −0.50. Now, at"
                        + " step 10, it is 0.96 and −0.14: blocks along the diagonal. The"
                        + " silhouette, 0.54, is within what shuffled labels give (−0.31 to 0.54).",
                model.storyProperty().get());
    }

    @Test
    void aRunThatIsSeenLateHasNoStart() {
        model.shownProperty().set(true);
        show(SimilarFrames.later(10));
        assertEquals(Optional.empty(), model.answerProperty().get().orElseThrow().start());
        model.startShownProperty().set(true);
        assertEquals(10, model.seen().orElseThrow().step());
        assertTrue(
                model.storyProperty().get().startsWith("At step 10 the mean cosine within"),
                model.storyProperty().get());
    }

    @Test
    void anotherRunForgetsEverything() {
        model.shownProperty().set(true);
        show(SimilarFrames.start());
        model.startShownProperty().set(true);
        model.open(HandMade.description());
        questions.forgetStart();
        assertEquals(Optional.empty(), model.seen());
        assertEquals(List.of(), model.names());
        show(SimilarFrames.later(7));
        assertEquals(Optional.empty(), model.answerProperty().get().orElseThrow().start());
    }

    @Test
    void aTextWithoutCategoriesHasNoBands() {
        model.open(
                HandMade.description(
                        new Corpus("", "", "", HandMade.CORPUS.sentences(), List.of()),
                        RunSettings.DEFAULT));
        model.shownProperty().set(true);
        show(SimilarFrames.start());
        show(SimilarFrames.later(10));
        assertEquals(List.of(), model.bands());
        assertEquals(List.of(".", "cat", "dog", "drinks", "milk", "runs", "the"), model.names());
        String story = model.storyProperty().get();
        assertTrue(story.startsWith("At step 10 the mean cosine of all pairs is"), story);
        assertTrue(story.contains("no two categories"), story);
        assertEquals("dog and milk: cosine 0.00 at step 10", model.pair(2, 4, 0));
    }
}
