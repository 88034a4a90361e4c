package org.driftscope.ui.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.insight.PairSimilarity;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Figures;
import org.driftscope.run.Moment;
import org.driftscope.run.StartGradient;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.LateAnswers;
import org.driftscope.ui.RealRun;
import org.driftscope.ui.control.CurvePoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairViewModelTest {
    private final RealRun run = new RealRun("lesson-bone", 3);

    @AfterEach
    void close() {
        run.close();
    }

    private int id(String word) {
        return run.description().dataset().vocabulary().id(word).orElseThrow();
    }

    private PairViewModel opened() {
        PairViewModel model = new PairViewModel(run);
        model.open(run.description());
        return model;
    }

    @Test
    void asksNothingUntilItIsOnScreen() {
        PairViewModel model = opened();
        run.step(2);
        model.show(run.moment().frame());
        assertEquals(0, run.asked());
        model.shownProperty().set(true);
        assertEquals(1, run.asked());
        assertEquals("dog", model.words().get(0).wordProperty().get());
    }

    @Test
    void beforeTheFirstStepNothingWasSummedUpAndAfterItOneStepIsTheLast() {
        PairViewModel model = opened();
        model.shownProperty().set(true);
        assertEquals("none", value(model, "Gradients, summed over all steps"));
        run.step(1);
        model.show(run.moment().frame());
        String story = model.stepsStoryProperty().get();
        assertTrue(story.contains("the last is 100 % as long as the longest"), story);
        run.step(6);
        model.show(run.moment().frame());
        assertTrue(model.stepsStoryProperty().get().contains("the last 7 are on average "));
    }

    @Test
    void offersBeingTogetherAsAControl() {
        PairViewModel model = opened();
        model.shownProperty().set(true);
        assertEquals("dog and cat, against park", model.ready().get(0));
        assertEquals("dog and cat, against bone", model.ready().get(1));
        model.choose(1);
        assertEquals(List.of("dog–cat", "dog–bone", "cat–bone"), model.names());
    }

    @Test
    void eachRowIsMeasuredInItsMoment() {
        run.step(30);
        PairViewModel model = opened();
        model.shownProperty().set(true);
        model.choose(1);
        Moment moment = run.moment();
        Matrix start = StartGradient.of(moment);
        int[] words =
                run.description().fittedWords().stream().mapToInt(Integer::intValue).toArray();
        int dog = id("dog");
        int bone = id("bone");
        Matrix first = moment.history().get(0).model().tokenEmbeddings();
        Matrix now = moment.frame().embeddings();
        assertEquals(
                Figures.measure(PairSimilarity.centredCosine(first, dog, bone, words))
                        + " → "
                        + Figures.measure(PairSimilarity.centredCosine(now, dog, bone, words)),
                value(model, "Cosine, centred: step 0 → now"));
        assertEquals(
                Figures.measure(PairSimilarity.cosine(start, dog, bone)),
                value(model, "Gradients, whole text at step 0"));
        assertEquals(
                Figures.measure(
                        PairSimilarity.centredCosine(moment.gradientSum(), dog, bone, words)),
                value(model, "Gradients, summed over all steps"));
        assertEquals(
                Figures.measure(PairSimilarity.cosine(moment.lastGradient(), dog, bone)),
                value(model, "Gradients, last step alone"));
        long together =
                moment.history().stream()
                        .filter(
                                past ->
                                        PairSimilarity.cosine(past.embeddingGradient(), dog, bone)
                                                > 0)
                        .count();
        assertEquals(together + " of 30", value(model, "Pushed the same way"));
    }

    private static String value(PairViewModel model, String row) {
        return model.rows().stream()
                .filter(measured -> measured.name().equals(row))
                .findFirst()
                .orElseThrow()
                .values()
                .get(1);
    }

    @Test
    void dotsAreAsStrongAsTheGradientsAreLong() {
        run.step(30);
        PairViewModel model = opened();
        model.shownProperty().set(true);
        List<CurvePoint> dots = model.singleStepsProperty().get().get(0).points();
        assertEquals(30, dots.size()); // step 0 has no gradient
        double strongest = dots.stream().mapToDouble(CurvePoint::strength).max().orElseThrow();
        assertEquals(1, strongest, 1e-12);
        assertTrue(dots.stream().allMatch(dot -> dot.strength() > 0));
    }

    @Test
    void anAnswerAboutOtherWordsIsPassedOver() {
        LateAnswers late = new LateAnswers(run);
        PairViewModel model = new PairViewModel(late);
        model.open(run.description());
        model.shownProperty().set(true);
        late.answerOne();
        model.choose(1);
        model.choose(0);
        late.answerOne(); // of dog, cat and bone
        assertEquals(List.of("dog–cat", "dog–park", "cat–park"), model.names());
        late.answerOne();
        assertEquals(List.of("dog–cat", "dog–park", "cat–park"), model.names());
    }

    @Test
    void anotherRunIsAskedAnew() {
        PairViewModel model = opened();
        model.shownProperty().set(true);
        model.choose(1);
        model.open(run.description());
        assertEquals("park", model.words().get(2).wordProperty().get());
        Vocabulary vocabulary = run.description().dataset().vocabulary();
        assertEquals(vocabulary.size(), model.offered().size());
    }

    @Test
    void anOpenedRunSaysWhichOfItsStepsAreKnown() {
        run.step(3);
        PairViewModel whole = opened();
        whole.shownProperty().set(true);
        assertEquals("", whole.gapProperty().get());
        try (RealRun saved = RealRun.opened("lesson-bone", 3, 40)) {
            saved.step(4);
            PairViewModel model = new PairViewModel(saved);
            model.open(saved.description());
            model.shownProperty().set(true);
            assertEquals(6, model.curvesProperty().get().get(0).points().size());
            assertEquals(
                    "Of the steps up to step 40 only those that were saved with the run are counted"
                            + " and drawn.",
                    model.gapProperty().get());
        }
    }

    @Test
    void wordsWithoutASentenceInCommonAreToldByTheirNeighbours() {
        PairViewModel model = opened();
        model.shownProperty().set(true);
        model.words().get(0).wordProperty().set("bone");
        model.words().get(1).wordProperty().set("toy");
        assertTrue(
                model.framesStoryProperty()
                        .get()
                        .startsWith(
                                "No sentence stays a sentence of the text when “bone” is replaced by"
                                        + " “toy”. Of the neighbours left and right they share 1"));
        assertEquals(List.of("its _ ."), model.frames());
    }
}
