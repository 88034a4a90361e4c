package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.model.WeightGroup;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.projection.Axes;
import org.driftscope.projection.Hold;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.projection.WordPair;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Controls;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.Replay;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.text.Category;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionFilesTest {
    private static final ProjectionSettings LOOK = ProjectionSettings.DEFAULT;

    private static final List<Category> GROUPS =
            List.of(
                    new Category("first", List.of("dog", "bread"), OptionalInt.of(0x0072B2)),
                    new Category("second", List.of("cat", "rice", "tea")));

    @TempDir Path folder;
    private final SessionFiles files = new SessionFiles();

    record Case(String name, String corpus, RunSettings settings, Consumer<Stepper> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        RunSettings standard = RunSettings.DEFAULT;
        OptimizerConfig sgd =
                new OptimizerConfig(
                        OptimizerKind.SGD, 0.1, 0.9, 0.99, 1e-8, 0, 0.9, Double.POSITIVE_INFINITY);
        ModelSettings other =
                new ModelSettings(
                        8, 2, 2, 12, 3, Activation.RELU, Positions.SINUSOIDAL, false, 0.2);
        Axes words = new Axes.Words(new WordPair("dog", "cat"), new WordPair("tea", "milk"));
        return Stream.of(
                new Case("default", "starter-natural-4", standard, s -> {}),
                new Case(
                        "SGD, another model, held out",
                        "lesson-trap",
                        standard.withOptimizer(sgd).withModel(other).withHeldOutPercent(20),
                        s -> {}),
                new Case("untied", "starter-natural-4", standard, Stepper::untie),
                new Case(
                        "held back",
                        "starter-natural-4",
                        standard.withSeed(Long.MIN_VALUE),
                        s -> {
                            s.setControls(
                                    Controls.NONE
                                            .withFrozen(Set.of(WeightGroup.EMBEDDING))
                                            .withLeftOut(Set.of(4, 5, 6)));
                            s.setLearningRate(0.0123);
                            s.setCorpusLossEvery(7);
                        }),
                new Case(
                        "axes kept",
                        "starter-natural-4",
                        standard,
                        s -> s.setProjection(LOOK.withHold(Hold.NOW).withUnitLength(true))),
                new Case(
                        "axes from words",
                        "starter-natural-4",
                        standard,
                        s -> s.setProjection(LOOK.withDimensions(3).withAxes(words))),
                new Case(
                        "grouped otherwise",
                        "starter-natural-4",
                        standard,
                        s -> s.setCategories(GROUPS)),
                new Case("Chinese", "tang-poems", standard.withBatchSize(64), s -> {}));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSavedRunIsTheSameWhenItIsOpened(Case c) {
        Session saved = Sessions.run(Sessions.corpus(c.corpus()), c.settings(), 70, c.change());
        Path file = folder.resolve("run.driftscope");
        Fingerprint fingerprint = files.save(file, saved, Optional.empty());
        OpenedSession opened = files.open(file);
        Session session = opened.session();
        assertEquals(fingerprint, opened.fingerprint());
        assertEquals(saved.corpus(), session.corpus());
        assertEquals(saved.settings(), session.settings());
        assertEquals(saved.now(), session.now());
        assertEquals(saved.earlier(), session.earlier());
        assertEquals(
                List.of(0L, 32L, 64L), session.earlier().stream().map(Checkpoint::step).toList());
        assertEquals(saved.metrics(), session.metrics());
        assertEquals(71, session.metrics().size());
        assertEquals(saved.snapshots(), session.snapshots());
        assertEquals(71, session.snapshots().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anOpenedRunGoesOnAsIfItHadNeverBeenSaved(Case c) throws IOException {
        Path file = folder.resolve("run.driftscope");
        Session saved = Sessions.run(Sessions.corpus(c.corpus()), c.settings(), 30, c.change());
        files.save(file, saved, Optional.empty());
        Session session = files.open(file).session();
        try (Stepper first = Stepper.remembering(saved.dataset(), saved.settings());
                Stepper second = Stepper.remembering(session.dataset(), session.settings())) {
            first.restore(saved.now());
            second.restore(session.now());
            for (int i = 0; i < 15; i++) {
                assertEquals(first.step(), second.step());
            }
            assertEquals(first.checkpoint(), second.checkpoint());
        }
    }

    /** Back to any step and on again, across a save and open. */
    @Test
    void anyStepOfAnOpenedRunIsMadeAgainExactly() {
        RunSettings settings = RunSettings.DEFAULT.withSeed(4);
        Map<Long, Checkpoint> passed = new HashMap<>();
        Session saved =
                Sessions.run(
                        Sessions.corpus("starter-natural-4"),
                        settings,
                        1_000,
                        stepper -> {
                            stepper.setControls(Controls.NONE.withLeftOut(Set.of(1, 2)));
                            stepper.untie();
                        },
                        stepper -> passed.put(stepper.frame().step(), stepper.checkpoint()));
        Path file = folder.resolve("run.driftscope");
        files.save(file, saved, Optional.empty());
        Session session = files.open(file).session();
        Random random = new Random(6);
        try (Replay replay = new Replay(session.dataset(), session.settings());
                Stepper stepper = Stepper.remembering(session.dataset(), session.settings())) {
            for (int i = 0; i < 20; i++) {
                long step = random.nextInt(1_001);
                Checkpoint again = replay.stateAt(session.recording(), step);
                assertEquals(passed.get(step), again, "step " + step);
                if (step > 500) { // after the changes, so on without them
                    long last = Math.min(1_000, step + 40);
                    stepper.restore(again);
                    while (stepper.frame().step() < last) {
                        stepper.step();
                    }
                    assertEquals(passed.get(last), stepper.checkpoint(), "step " + last);
                }
            }
        }
    }

    @Test
    void savingAgainKeepsWhatWasThereBefore() throws IOException {
        Path file = folder.resolve("run.driftscope");
        Fingerprint first = files.save(file, Sessions.small(), Optional.empty());
        byte[] old = Files.readAllBytes(file);
        Fingerprint second = files.save(file, Sessions.small(), Optional.of(first));
        assertEquals(first, second); // the same run gives the same bytes
        assertArrayEquals(old, Files.readAllBytes(folder.resolve("run.driftscope.bak")));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(2, all.count());
        }
    }

    @Test
    void aFileThatSomebodyElseChangedIsLeftAlone() throws IOException {
        Path file = folder.resolve("run.driftscope");
        Session session = Sessions.small();
        Fingerprint known = files.save(file, session, Optional.empty());
        Files.writeString(file, "another program's");
        Problem changed = problem(() -> files.save(file, session, Optional.of(known)));
        assertTrue(changed.why().contains("changed by another program"), changed.text());
        assertTrue(changed.what().contains(file.toString()), changed.text());
        Problem there = problem(() -> files.save(file, session, Optional.empty()));
        assertTrue(there.why().contains("already"), there.text());
        assertEquals("another program's", Files.readString(file));
        files.replace(file, session); // as told
        assertEquals(known, files.open(file).fingerprint());
    }

    @Test
    void whatIsNoSessionIsRefusedInWords() throws IOException {
        Path text = folder.resolve("text.driftscope");
        Files.writeString(text, "The dog sleeps.");
        assertTrue(problem(() -> files.open(text)).text().contains("session.json"));
        Path missing = folder.resolve("missing.driftscope");
        assertTrue(problem(() -> files.open(missing)).why().contains("no such file"));
        assertTrue(problem(() -> files.open(folder)).why().contains("folder"));
        Path nowhere = folder.resolve("gone").resolve("run.driftscope");
        Problem gone = problem(() -> files.save(nowhere, Sessions.small(), Optional.empty()));
        assertTrue(gone.text().contains(nowhere.toString()), gone.text());
        assertTrue(gone.why().contains("folder"), gone.text());
    }

    private static Problem problem(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
