package org.driftscope.ui.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.driftscope.math.Matrix;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.ParameterLayout;
import org.driftscope.model.WeightGroup;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.GroupMotion;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunState;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.Questions;
import org.driftscope.ui.RealRun;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.CurvePoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeightsViewModelTest {
    private final RunDescription description = HandMade.description();
    private final ParameterLayout layout = new ParameterLayout(description.modelConfig());
    private final List<Controls> asked = new ArrayList<>();
    private int untied;
    private int questions;
    private Moment moment = moment(0, Controls.NONE, layout, past(0, 1, 0, 0));
    private final WeightsViewModel model = new WeightsViewModel(new AtOnce(), new Asked());
    private final ControlsViewModel controls = model.controls();

    /** Answers from {@link #moment}. */
    private final class AtOnce implements Questions {
        @Override
        public <T> void ask(
                Object asker,
                Function<Moment, T> question,
                Consumer<T> answer,
                Runnable unanswered) {
            questions++;
            answer.accept(question.apply(moment));
        }
    }

    private final class Asked implements WeightsRequests {
        @Override
        public void setControls(Controls wanted) {
            asked.add(wanted);
        }

        @Override
        public void untie() {
            untied++;
        }
    }

    /** All weights are {@code value}; each group has the same gradient and update. */
    private PastStep past(long step, float value, double gradient, double update) {
        List<GroupMotion> motions =
                List.of(
                        new GroupMotion(WeightGroup.EMBEDDING, 2, gradient, update),
                        new GroupMotion(WeightGroup.QUERY, 3, gradient, update),
                        new GroupMotion(WeightGroup.KEY, 4, gradient, update),
                        new GroupMotion(WeightGroup.OUTPUT, 0, gradient, 0 * update));
        return new PastStep(step, copy(layout, value), Matrix.zeros(7, 2), motions);
    }

    private ModelCopy copy(ParameterLayout of, float value) {
        float[] weights = new float[of.size()];
        Arrays.fill(weights, value);
        return new ModelCopy(
                description.modelConfig(), ActiveParts.ALL, Matrix.owning(1, of.size(), weights));
    }

    private Moment moment(long step, Controls held, ParameterLayout of, PastStep... history) {
        return new Moment(
                description,
                HandMade.frame(step, RunState.PAUSED),
                copy(of, (float) (step + 1)),
                List.of(),
                Matrix.zeros(7, 2),
                Matrix.zeros(7, 2),
                held,
                List.of(history));
    }

    @BeforeEach
    void aRunIsOpen() {
        model.open(description);
        model.shownProperty().set(true);
    }

    private void trained() {
        moment =
                moment(
                        20,
                        Controls.NONE,
                        layout,
                        past(0, 1, 0, 0),
                        past(10, 5, 0.5, 0.2),
                        past(20, 21, 0.25, 0.1));
        model.show(moment.frame());
    }

    private Frame frame(long step) {
        return HandMade.frame(step, RunState.PLAYING);
    }

    @Test
    void asksOnlyWhileItIsOnScreen() {
        assertEquals(1, questions);
        model.show(frame(0)); // nothing new
        assertEquals(1, questions);
        model.shownProperty().set(false);
        model.show(frame(1));
        assertEquals(1, questions);
        model.shownProperty().set(true);
        assertEquals(2, questions);
    }

    @Test
    void hasARowForEachGroupOfTheModelWithTheNumbersOfTheLastStep() {
        trained();
        assertEquals(
                List.of("Embedding E", "Attention Q", "Attention K", "Output"),
                model.rows().stream().map(GroupRow::name).toList());
        GroupRow embedding = model.rows().get(0);
        assertEquals("2.00", embedding.figureProperty(MotionQuantity.WEIGHTS).get());
        assertEquals("0.250", embedding.figureProperty(MotionQuantity.GRADIENT).get());
        assertEquals("0.100", embedding.figureProperty(MotionQuantity.UPDATE).get());
        assertEquals("5.0 %", embedding.figureProperty(MotionQuantity.SHARE).get());
        // 7 tokens of 2 channels
        assertTrue(embedding.meaningProperty().get().endsWith("14 numbers."));
        assertTrue(
                embedding
                        .formulaProperty(MotionQuantity.UPDATE)
                        .get()
                        .endsWith("Embedding E, 14 numbers, step 20: 0.100"));
    }

    @Test
    void saysHowFarTheLastStepMovedEachGroupForItsSize() {
        assertTrue(model.storyProperty().get().startsWith("No step was taken yet."));
        trained();
        // Q and K together: update √(0.1² + 0.1²) of √(3² + 4²) = 0.1414 / 5
        assertTrue(
                model.storyProperty()
                        .get()
                        .startsWith(
                                "Step 20 moved every group that is free by the same rule, Adam:"
                                        + " embedding by 5.0 % of its size, attention by 2.8 %."),
                model.storyProperty()::get);
        // E: 0.1 / √14 = 0.02673; Q and K: 0.1 / √4 = 0.05
        assertTrue(
                model.storyProperty().get().contains("A weight moved by 0.0267 to 0.0500"),
                model.storyProperty()::get);
    }

    @Test
    void drawsACurveForEachGroup() {
        trained();
        List<Curve> updates = model.curvesProperty().get();
        assertEquals(4, updates.size());
        assertEquals(
                List.of(new CurvePoint(10, 0.2), new CurvePoint(20, 0.1)), updates.get(1).points());
        model.quantityProperty().set(MotionQuantity.WEIGHTS);
        assertEquals(
                List.of(0L, 10L, 20L),
                model.curvesProperty().get().get(1).points().stream()
                        .map(CurvePoint::step)
                        .toList());
    }

    @Test
    void aLongRunIsThinnedOutButItsLastStepStays() {
        PastStep[] history = new PastStep[1001];
        for (int step = 0; step <= 1000; step++) {
            history[step] = past(step, 1, 1, 1);
        }
        moment = moment(1000, Controls.NONE, layout, history);
        model.show(moment.frame());
        List<CurvePoint> points = model.curvesProperty().get().get(0).points();
        assertTrue(points.size() <= WeightsPicture.MOST_STEPS + 1, () -> "" + points.size());
        assertTrue(points.size() > WeightsPicture.MOST_STEPS / 2, () -> "" + points.size());
        assertEquals(1000, points.get(points.size() - 1).step());
    }

    /** A run opened at step 20: what the steps before moved was not saved. */
    @Test
    void saysWhatOfTheStepsIsNotKnown() {
        double unknown = Double.NaN;
        PastStep[] history = {
            past(0, 1, 0, 0), past(10, 5, unknown, unknown), past(20, 21, unknown, unknown)
        };
        moment = moment(20, Controls.NONE, layout, history);
        model.quantityProperty().set(MotionQuantity.UPDATE);
        model.show(moment.frame());
        assertEquals(
                "How far step 20 moved each group was not saved with the run. Take a step to see"
                        + " it.",
                model.storyProperty().get());
        assertEquals(
                "Of the steps up to 20 only the sizes of the weights were saved: gradients and"
                        + " updates begin after it.",
                model.gapProperty().get());
        assertEquals(List.of(), model.curvesProperty().get().get(0).points());
        assertEquals("–", model.rows().get(0).figureProperty(MotionQuantity.GRADIENT).get());
        model.quantityProperty().set(MotionQuantity.WEIGHTS);
        assertEquals("", model.gapProperty().get());
        assertEquals(3, model.curvesProperty().get().get(0).points().size());
    }

    @Test
    void saysThatAChangeInThePastBeginsABranch() {
        model.branchAt(OptionalLong.of(1_200));
        assertEquals(
                "A change here begins a branch at step 1,200; the steps after it are kept as"
                        + " another.",
                model.branchProperty().get());
        model.branchAt(OptionalLong.empty());
        assertEquals("", model.branchProperty().get());
    }

    @Test
    void showsAMatrixAsItIsAndWhatHasChanged() {
        trained();
        MatrixPicture now = model.matrixProperty().get();
        assertEquals("E, token vectors: weights after step 20", now.title());
        assertEquals(21, now.values().get(0, 0));
        assertEquals("dog", now.rowNames().get(1));
        assertEquals("channel 1", now.columnNames().get(1));
        model.kindProperty().set(MatrixKind.SINCE_START);
        assertEquals(20, model.matrixProperty().get().values().get(6, 1)); // 21 - 1
        model.kindProperty().set(MatrixKind.SINCE_LAST);
        assertEquals(
                "E, token vectors: change from step 10 to step 20",
                model.matrixProperty().get().title());
        assertEquals(16, model.matrixProperty().get().values().get(6, 1)); // 21 - 5
        assertEquals(
                "7 rows by 2 columns; the largest is 16.0, at “the”, channel 0.",
                model.matrixProperty().get().story());
    }

    @Test
    void theGradientIsOfferedForEOnly() {
        trained();
        model.kindProperty().set(MatrixKind.GRADIENT);
        assertTrue(model.matrixProperty().get().story().endsWith("all 0."));
        model.parameterProperty().set("block0.attention.query");
        assertFalse(model.kinds().contains(MatrixKind.GRADIENT));
        assertEquals(MatrixKind.WEIGHTS, model.kindProperty().get());
        assertEquals(
                "layer 1 · attention · query: weights after step 20",
                model.matrixProperty().get().title());
    }

    @Test
    void everyMatrixOfTheModelCanBeShown() {
        trained();
        assertEquals(layout.parameters().size(), model.parameters().size());
        for (String name : model.parameters()) {
            model.parameterProperty().set(name);
            MatrixPicture picture = model.matrixProperty().get();
            assertEquals(layout.parameter(name).rows(), picture.values().rows(), name);
            assertEquals(picture.values().rows(), picture.rowNames().size(), name);
            assertEquals(picture.values().columns(), picture.columnNames().size(), name);
        }
    }

    @Test
    void aFrozenTiedEFreezesTheOutputMatrixAndThisIsSaid() {
        trained();
        controls.frozenProperty(WeightGroup.EMBEDDING).set(true);
        assertEquals(Controls.NONE.withFrozen(Set.of(WeightGroup.EMBEDDING)), last());
        String words = controls.noticeProperty().get();
        assertTrue(words.contains("output matrix"), words);
        assertTrue(words.contains("optimizer keeps what it remembers"), words);
        assertEquals("frozen, output too", model.rows().get(0).stateProperty().get());
        controls.frozenProperty(WeightGroup.EMBEDDING).set(false);
        assertEquals(Controls.NONE, last());
        assertEquals("", model.rows().get(0).stateProperty().get());
    }

    @Test
    void aPartThatIsOffRestsAndThisIsSaid() {
        trained();
        controls.attentionProperty().set(false);
        assertEquals(new ActiveParts(true, false, true), last().active());
        assertTrue(controls.noticeProperty().get().contains("rest until it is on again"));
        controls.positionsProperty().set(false);
        assertTrue(controls.noticeProperty().get().contains("rest until they are on again"));
        assertEquals("off: rests", model.rows().get(1).stateProperty().get());
    }

    @Test
    void aNewRunIsReleasedAndThisIsSaid() {
        controls.frozenProperty(WeightGroup.KEY).set(true);
        controls.feedForwardProperty().set(false);
        int before = asked.size();
        model.open(description);
        assertFalse(controls.frozenProperty(WeightGroup.KEY).get());
        assertTrue(controls.feedForwardProperty().get());
        assertEquals(before, asked.size(), "the new run holds nothing back by itself");
        assertTrue(controls.noticeProperty().get().startsWith("A new run: all is released."));
        model.open(description);
        assertEquals("", controls.noticeProperty().get());
    }

    @Test
    void untiesOnceAndTheOutputMatrixAppears() {
        assertTrue(controls.tiedProperty().get());
        ModelCopy parted = copy(layout, 3).untied();
        moment =
                new Moment(
                        description,
                        frame(0),
                        parted,
                        List.of(),
                        Matrix.zeros(7, 2),
                        Matrix.zeros(7, 2),
                        Controls.NONE,
                        List.of(past(0, 1, 0, 0)));
        controls.untie();
        controls.untie();
        assertEquals(1, untied);
        assertFalse(controls.tiedProperty().get());
        assertTrue(model.parameters().contains("output.weight"));
        GroupRow output = model.rows().get(3);
        assertTrue(output.meaningProperty().get().contains("21 numbers"), "7 of bias and 7 x 2");
        String moved = output.formulaProperty(MotionQuantity.UPDATE).get();
        assertTrue(moved.contains("7 numbers, step 0"), moved); // only the bias, then
        model.parameterProperty().set("output.weight");
        model.kindProperty().set(MatrixKind.SINCE_START);
        assertEquals(2, model.matrixProperty().get().values().get(0, 0)); // since it was E: 3 - 1
        assertNotEquals("", controls.noticeProperty().get());
    }

    @Test
    void lateInARunTheTableIsStillOfTheStepOnScreen() {
        try (RealRun run = new RealRun("starter-natural-4", 1)) {
            run.step(600);
            run.step(1);
            WeightsViewModel late = new WeightsViewModel(run, new Asked());
            late.open(run.description());
            late.shownProperty().set(true);
            assertTrue(
                    late.storyProperty().get().startsWith("Step 601 moved"),
                    late.storyProperty()::get);
        }
    }

    private Controls last() {
        return asked.get(asked.size() - 1);
    }
}
