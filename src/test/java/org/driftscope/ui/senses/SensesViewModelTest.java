package org.driftscope.ui.senses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Figures;
import org.driftscope.plot.SentencePaths;
import org.driftscope.plot.TokenPath;
import org.driftscope.text.Corpus;
import org.driftscope.ui.ShippedRun;
import org.junit.jupiter.api.Test;

class SensesViewModelTest {
    private static SensesViewModel opened(ShippedRun run) {
        SensesViewModel model = new SensesViewModel(run);
        model.open(run.description());
        model.show(run.frame());
        return model;
    }

    @Test
    void readyPairsMeanAWordInTwoSensesAtTheSamePlace() {
        try (ShippedRun run = new ShippedRun("lesson-two-senses")) {
            SensesViewModel model = opened(run);
            assertEquals(0, run.answered());
            model.shownProperty().set(true);
            assertEquals(
                    List.of(
                            "orange: fruit or colours",
                            "bat: flying animals or sports gear",
                            "bank: money or waterside"),
                    model.pairs().stream().map(SensePair::name).toList());
            assertEquals("I ate the sweet orange and drank juice.", model.firstProperty().get());
            assertEquals("He painted the wall orange and white.", model.secondProperty().get());
            assertEquals(model.pairs().get(0), model.pairProperty().get());
        }
    }

    @Test
    void aTextWithoutCategoriesBeginsWithTwoSentencesThatShareAWord() {
        try (ShippedRun run =
                new ShippedRun(
                        corpus(
                                "One two three.",
                                "Red green blue.",
                                "The sun is up.",
                                "The moon is red."))) {
            SensesViewModel model = opened(run);
            model.shownProperty().set(true);
            assertEquals("Red green blue.", model.firstProperty().get());
            assertEquals("The moon is red.", model.secondProperty().get());
            assertEquals("", model.problemProperty().get());
            assertFalse(model.storyProperty().get().isEmpty());
        }
    }

    @Test
    void aTextWithoutACommonWordBeginsWithNoSentencesAndSaysSo() {
        try (ShippedRun run = new ShippedRun(corpus("One two three.", "Red green blue."))) {
            SensesViewModel model = opened(run);
            model.shownProperty().set(true);
            assertEquals("", model.firstProperty().get());
            assertEquals("", model.problemProperty().get());
            assertTrue(
                    model.storyProperty().get().startsWith("The text has no two sentences"),
                    model.storyProperty().get());
            model.firstProperty().set("One red sun.");
            model.secondProperty().set("Two red.");
            assertFalse(model.storyProperty().get().startsWith("The text has no"));
        }
    }

    private static Corpus corpus(String... sentences) {
        return new Corpus("test", "", "", List.of(sentences), List.of());
    }

    @Test
    void bothPathsBeginWhereTheMapHasTheWordAndDrawApart() {
        try (ShippedRun run = new ShippedRun("lesson-two-senses")) {
            run.train(100);
            SensesViewModel model = opened(run);
            model.shownProperty().set(true);
            List<TokenPath> paths = model.scene().paths();
            assertEquals(2, paths.size());
            int orange = run.description().dataset().vocabulary().id("orange").orElseThrow();
            Matrix map = run.frame().projection().points();
            for (TokenPath path : paths) {
                assertEquals(map.get(orange, 0), path.points().get(0, 0), 1e-6);
                assertEquals(map.get(orange, 1), path.points().get(0, 1), 1e-6);
                assertEquals(7, path.points().rows());
            }
            assertEquals("orange as fruit", paths.get(0).name());
            assertEquals("orange as colours", paths.get(1).name());
            assertEquals(List.of(0, 1), model.scene().categories());
            assertEquals(6, model.scene().landmarks().size()); // three fruits, three colours
            double last = model.lines().lines().get(0).values().get(6).orElseThrow();
            String story = model.storyProperty().get();
            assertTrue(story.contains("a cosine of " + Figures.measure(last)), story);
            assertTrue(story.contains("one sense"), story);
        }
    }

    @Test
    void theMapIsGivenOneStaticVectorAndTwoContextualOnesWhileTheViewIsShown() {
        try (ShippedRun run = new ShippedRun("lesson-two-senses")) {
            run.train(100);
            SensesViewModel model = opened(run);
            assertEquals(SentencePaths.NONE, model.pathsProperty().get());
            model.shownProperty().set(true);
            SentencePaths paths = model.pathsProperty().get();
            int orange = run.description().dataset().vocabulary().id("orange").orElseThrow();
            assertEquals(orange, paths.token());
            assertEquals(
                    List.of(
                            new SentencePaths.Sentence(
                                    "I ate the sweet orange and drank juice.", 0),
                            new SentencePaths.Sentence("He painted the wall orange and white.", 1)),
                    paths.sentences());
            assertEquals(
                    List.of("orange as fruit", "orange as colours"),
                    paths.paths().stream().map(SentencePaths.Path::name).toList());
            Matrix row = run.frame().embeddings().selectRows(orange);
            for (SentencePaths.Path path : paths.paths()) {
                assertEquals(row, path.vectors().selectRows(0));
                assertEquals(7, path.vectors().rows());
            }
            double apart = 0;
            for (int c = 0; c < row.columns(); c++) {
                double d =
                        paths.paths().get(0).vectors().get(6, c)
                                - paths.paths().get(1).vectors().get(6, c);
                apart += d * d;
            }
            // of vectors of length 4 about, behind the final norm
            assertTrue(apart > 1, "squared " + apart);
            model.allWordsProperty().set(true);
            assertEquals(8 + 7, model.pathsProperty().get().paths().size());
            model.shownProperty().set(false);
            assertEquals(SentencePaths.NONE, model.pathsProperty().get());
        }
    }

    @Test
    void aWordIsSaidToStandBetweenItsSensesOnlyWhereItDoes() {
        try (ShippedRun run = new ShippedRun("lesson-two-senses")) {
            SensesViewModel model = opened(run);
            model.shownProperty().set(true);
            String start = model.chartStoryProperty().get(); // cosines 0.00 and -0.24
            assertFalse(start.contains("between its senses"), start);
            run.train(150);
            model.show(run.frame());
            String later = model.chartStoryProperty().get();
            assertTrue(later.contains("between its senses"), later);
        }
    }

    @Test
    void theChartHasSilhouettesBehindThePosition() {
        try (ShippedRun run = new ShippedRun("lesson-two-senses")) {
            SensesViewModel model = opened(run);
            model.shownProperty().set(true);
            StageLines lines = model.lines();
            assertEquals(
                    List.of(
                            "word alone",
                            "position",
                            "attention 1",
                            "feed-forward 1",
                            "attention 2",
                            "feed-forward 2",
                            "final norm"),
                    lines.stages());
            assertEquals(3, lines.lines().size());
            // orange stands at places 3, 3, 4, 4, 4, 4 as a fruit and always at 4 as a colour:
            // silhouettes 0.2 twice, -1 four times, 1 six times
            assertEquals(0.2, lines.lines().get(1).values().get(1).orElseThrow(), 1e-5);
            assertTrue(lines.lines().get(1).values().get(0).isEmpty());
            assertTrue(model.chartStoryProperty().get().contains("The senses of 3 words"));
        }
    }

    @Test
    void allWordsOfBothSentencesCanBeDrawn() {
        try (ShippedRun run = new ShippedRun("lesson-two-senses")) {
            SensesViewModel model = opened(run);
            model.shownProperty().set(true);
            model.allWordsProperty().set(true);
            assertEquals(8 + 7, model.scene().paths().size());
            assertEquals(2, model.scene().paths().stream().filter(TokenPath::main).count());
            assertEquals("behind attention 1: juice in sentence 1", model.scene().words(6, 2));
        }
    }

    @Test
    void anyTwoSentencesWithAWordInCommonCanBeTyped() {
        try (ShippedRun run = new ShippedRun("lesson-two-senses")) {
            SensesViewModel model = opened(run);
            model.shownProperty().set(true);
            model.firstProperty().set("At dusk the bat");
            assertTrue(model.problemProperty().get().isEmpty()); // "the" is in both
            assertNull(model.pairProperty().get());
            model.secondProperty().set("He gripped the wooden bat");
            assertEquals("bat in sentence 1", model.scene().paths().get(0).name());
            model.secondProperty().set("ducks rest");
            assertTrue(model.problemProperty().get().contains("no word in common"));
            assertTrue(model.scene().paths().isEmpty());
            model.secondProperty().set("the unicorn");
            assertTrue(model.problemProperty().get().contains("unicorn"));
        }
    }

    @Test
    void withoutAmbiguousWordsTwoSentencesAreComparedAllTheSame() {
        try (ShippedRun run = new ShippedRun("starter-natural-4")) {
            SensesViewModel model = opened(run);
            model.shownProperty().set(true);
            assertTrue(model.pairs().isEmpty());
            assertEquals(2, model.scene().paths().size());
            assertEquals(1, model.lines().lines().size());
            assertTrue(model.chartStoryProperty().get().startsWith("No word of this text"));
        }
    }

    @Test
    void anotherRunForgetsEverything() {
        try (ShippedRun run = new ShippedRun("lesson-two-senses");
                ShippedRun other = new ShippedRun("starter-4")) {
            SensesViewModel model = opened(run);
            model.shownProperty().set(true);
            model.open(other.description());
            assertTrue(model.pairs().isEmpty());
            assertEquals("", model.firstProperty().get());
            assertTrue(model.scene().paths().isEmpty());
            assertEquals("", model.storyProperty().get());
        }
    }
}
