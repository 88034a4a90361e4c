package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.driftscope.model.Activation;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.Positions;
import org.driftscope.model.WeightGroup;
import org.driftscope.problem.ProblemException;
import org.driftscope.projection.Axes;
import org.driftscope.projection.FittedWords;
import org.driftscope.projection.Hold;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.projection.WordPair;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that goes on from a checkpoint is the run that never stopped, to the last bit. */
class CheckpointTest {
    private static final RunSettings DEFAULT = RunSettings.DEFAULT;
    private static final ProjectionSettings LOOK = ProjectionSettings.DEFAULT;

    /** A run; {@code change} is made at a step before the checkpoint and {@code later} after it. */
    record Case(
            String name,
            String corpus,
            RunSettings settings,
            int threads,
            Consumer<Stepper> change,
            Consumer<Stepper> later) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Category> OTHERS =
            List.of(
                    new Category("first", List.of("dog", "bread", "coffee")),
                    new Category("second", List.of("cat", "rice", "tea", "evening")));

    private static Case plain(String name, RunSettings settings) {
        return new Case(name, "starter-natural-4", settings, 1, s -> {}, s -> {});
    }

    private static Case changed(String name, Consumer<Stepper> change) {
        return new Case(name, "starter-natural-4", DEFAULT, 1, change, s -> {});
    }

    private static RunSettings optimizer(OptimizerKind kind, double momentum, double rate) {
        OptimizerConfig base = OptimizerConfig.DEFAULT;
        return DEFAULT.withOptimizer(
                new OptimizerConfig(
                        kind,
                        rate,
                        base.beta1(),
                        base.beta2(),
                        base.epsilon(),
                        base.weightDecay(),
                        momentum,
                        base.clipNorm()));
    }

    private static RunSettings model(int channels, int layers, Positions positions, boolean tied) {
        return DEFAULT.withModel(
                new ModelSettings(
                        channels, layers, 2, 32, 0, Activation.RELU, positions, tied, 0.1));
    }

    static Stream<Case> cases() {
        return Stream.of(
                plain("default", DEFAULT),
                plain("untied", model(16, 1, Positions.LEARNED, false)),
                plain("two layers, sinusoidal", model(8, 2, Positions.SINUSOIDAL, true)),
                plain("AdamW", optimizer(OptimizerKind.ADAMW, 0, 0.01)),
                plain("SGD", optimizer(OptimizerKind.SGD, 0, 0.1)),
                plain("SGD with momentum", optimizer(OptimizerKind.SGD, 0.9, 0.05)),
                plain("held out", DEFAULT.withHeldOutPercent(20)),
                plain("three dimensions", DEFAULT.withProjection(LOOK.withDimensions(3))),
                plain("not aligned", DEFAULT.withProjection(LOOK.withAligned(false))),
                plain("unit length", DEFAULT.withProjection(LOOK.withUnitLength(true))),
                plain("all words", DEFAULT.withProjection(LOOK.withFittedWords(FittedWords.ALL))),
                plain("kept from the start", DEFAULT.withProjection(LOOK.withHold(Hold.START))),
                new Case(
                        "several shards and threads",
                        "starter-natural-4",
                        DEFAULT.withBatchSize(64),
                        3,
                        s -> {},
                        s -> {}),
                new Case("another corpus", "tang-poems", DEFAULT, 2, s -> {}, s -> {}),
                changed(
                        "freezing",
                        s ->
                                s.setControls(
                                        Controls.NONE.withFrozen(Set.of(WeightGroup.EMBEDDING)))),
                changed(
                        "no attention",
                        s ->
                                s.setControls(
                                        Controls.NONE.withActive(
                                                new ActiveParts(true, false, true)))),
                changed(
                        "sentences left out",
                        s -> s.setControls(Controls.NONE.withLeftOut(Set.of(1, 5, 17)))),
                changed("another learning rate", s -> s.setLearningRate(0.003)),
                changed("untied on the way", Stepper::untie),
                changed("grouped otherwise", s -> s.setCategories(OTHERS)),
                changed("no groups", s -> s.setCategories(List.of())),
                changed("whole loss seldom", s -> s.setCorpusLossEvery(7)),
                changed("kept from now", s -> s.setProjection(LOOK.withHold(Hold.NOW))),
                changed(
                        "axes from words",
                        s ->
                                s.setProjection(
                                        LOOK.withDimensions(3)
                                                .withAxes(
                                                        new Axes.Words(
                                                                new WordPair("dog", "cat"),
                                                                new WordPair("eats", "sees"))))),
                new Case(
                        "changes after the checkpoint",
                        "starter-natural-4",
                        DEFAULT,
                        1,
                        s -> s.setControls(Controls.NONE.withLeftOut(Set.of(3))),
                        s -> {
                            s.untie();
                            s.setProjection(LOOK.withHold(Hold.NOW));
                            s.setCategories(OTHERS);
                            s.setControls(Controls.NONE);
                        }));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRunGoesOnAsIfItHadNeverStopped(Case c) {
        Dataset dataset = Corpora.dataset(c.corpus());
        List<Frame> frames = new ArrayList<>();
        Checkpoint middle;
        Checkpoint end;
        try (Stepper stepper = new Stepper(dataset, c.settings(), true)) {
            stepper.setThreads(c.threads());
            step(stepper, 7);
            c.change().accept(stepper);
            step(stepper, 16);
            middle = stepper.checkpoint();
            frames.addAll(rest(stepper, c));
            end = stepper.checkpoint();

            stepper.restore(middle); // the same stepper, back
            assertEquals(middle, stepper.checkpoint());
            assertEquals(frames, rest(stepper, c));
            assertEquals(end, stepper.checkpoint());
        }
        try (Stepper other = new Stepper(dataset, c.settings(), true)) {
            other.restore(middle); // another one, on
            assertEquals(middle, other.checkpoint());
            assertEquals(middle.frame().measures(), other.measures());
            assertEquals(frames, rest(other, c));
            assertEquals(end, other.checkpoint());
        }
    }

    private static List<Frame> rest(Stepper stepper, Case c) {
        List<Frame> frames = new ArrayList<>(step(stepper, 9));
        c.later().accept(stepper);
        frames.addAll(step(stepper, 16));
        return frames;
    }

    private static List<Frame> step(Stepper stepper, int count) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            frames.add(stepper.step());
        }
        return frames;
    }

    @Test
    void whatIsExplainedIsTheSameToo() {
        try (Stepper first = Stepper.remembering(dataset(), DEFAULT);
                Stepper second = Stepper.remembering(dataset(), DEFAULT)) {
            step(first, 12);
            second.restore(first.checkpoint());
            Moment one = first.moment();
            Moment other = second.moment();
            assertEquals(one.lastGradient(), other.lastGradient());
            assertEquals(one.gradientSum(), other.gradientSum());
            assertEquals(one.nextBatch().toString(), other.nextBatch().toString());
            assertEquals(one.model(), other.model());
            assertEquals(one.history().get(0), other.history().get(0));
        }
    }

    @Test
    void aRunAboutToRunAwayDoesSoAtTheSameStep() {
        RunSettings hot = optimizer(OptimizerKind.SGD, 0.9, 20);
        try (Stepper first = new Stepper(dataset(), hot);
                Stepper second = new Stepper(dataset(), hot)) {
            step(first, 3);
            second.restore(first.checkpoint());
            assertEquals(end(first), end(second));
        }
    }

    private static String end(Stepper stepper) {
        return assertThrows(ProblemException.class, () -> step(stepper, 200)).getMessage();
    }

    @Test
    void aStepAddsToTheState() {
        try (Stepper stepper = new Stepper(dataset(), DEFAULT)) {
            Checkpoint before = stepper.checkpoint();
            stepper.step();
            assertNotEquals(before, stepper.checkpoint());
            assertEquals(1, stepper.checkpoint().step());
        }
    }

    @Test
    void aCheckpointOfAnotherModelIsRefused() {
        try (Stepper small = new Stepper(dataset(), model(8, 1, Positions.LEARNED, true));
                Stepper stepper = new Stepper(dataset(), DEFAULT)) {
            Checkpoint other = small.checkpoint();
            assertThrows(IllegalArgumentException.class, () -> stepper.restore(other));
        }
    }

    private static Dataset dataset() {
        return Corpora.dataset("starter-natural-4");
    }
}
