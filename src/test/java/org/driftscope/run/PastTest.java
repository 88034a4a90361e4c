package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.driftscope.math.Matrix;
import org.driftscope.model.WeightGroup;
import org.driftscope.projection.Hold;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PastTest {
    private final Dataset dataset = Corpora.dataset("starter-natural-4");

    /** A run of 1,000 steps in the course of which all is changed that can be. */
    @Test
    void anyStepIsMadeAgainExactly() {
        Map<Long, Checkpoint> states = new HashMap<>();
        Past past = new Past(4L << 20); // so little that most must be made again
        Recording recording;
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT)) {
            stepper.setCorpusLossEvery(25);
            past.keep(stepper);
            states.put(0L, stepper.checkpoint());
            for (int step = 1; step <= 1_000; step++) {
                stepper.step();
                past.keep(stepper);
                changeAt(step, stepper);
                past.keep(stepper);
                states.put((long) step, stepper.checkpoint());
            }
            recording = past.recording(stepper);
        }
        assertTrue(recording.frames().size() < 500, "frames " + recording.frames().size());
        try (Replay replay = new Replay(dataset, RunSettings.DEFAULT)) {
            Random random = new Random(5);
            for (int i = 0; i < 20; i++) {
                long step = random.nextInt(1_001);
                assertEquals(states.get(step), replay.stateAt(recording, step), "step " + step);
                long other = random.nextInt(1_001);
                assertEquals(states.get(other).frame(), replay.frameAt(recording, other));
            }
            for (long step : new long[] {0, 300, 301, 299, 450, 600, 601, 1_000}) {
                assertEquals(states.get(step), replay.stateAt(recording, step), "step " + step);
            }
            assertThrows(IllegalArgumentException.class, () -> replay.stateAt(recording, 1_001));
        }
    }

    private static void changeAt(int step, Stepper stepper) {
        switch (step) {
            case 100 -> stepper.setLearningRate(0.02);
            case 300 -> {
                stepper.setControls(Controls.NONE.withLeftOut(Set.of(2, 3, 4)));
                stepper.setLearningRate(0.005);
            }
            case 301 -> stepper.setControls(Controls.NONE.withLeftOut(Set.of(2)));
            case 450 -> stepper.setProjection(ProjectionSettings.DEFAULT.withHold(Hold.NOW));
            case 520 -> stepper.setControls(Controls.NONE.withFrozen(Set.of(WeightGroup.QUERY)));
            case 600 -> stepper.untie();
            case 777 -> stepper.setProjection(ProjectionSettings.DEFAULT.withDimensions(3));
            default -> {}
        }
    }

    @Test
    void theBudgetIsKept() {
        long budget = 600_000;
        Past past = new Past(budget);
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT)) {
            past.keep(stepper);
            for (int step = 1; step <= 1_500; step++) {
                stepper.step();
                past.keep(stepper);
                assertTrue(past.bytes() <= budget, past.bytes() + " bytes at step " + step);
            }
            Recording recording = past.recording(stepper);
            long counted = arrays(recording) + 8L * 8 * past.metrics().size();
            assertTrue(counted <= past.bytes(), counted + " of " + past.bytes());
            assertTrue(counted >= past.bytes() / 2, counted + " of " + past.bytes());
            assertTrue(recording.checkpoints().size() >= 2, "" + recording.checkpoints().size());
            assertEquals(0, recording.checkpoints().get(0).step());
        }
    }

    /**
     * Of a run that takes 0.1 ms a step, 250 steps are made again in half of a blink; of one that
     * takes 2 ms a step all checkpoints are worth their room.
     */
    @Test
    void quickRunsKeepFewerCheckpoints() {
        assertEquals(List.of(0L, 256L, 512L, 768L), checkpointsOf(100_000));
        assertEquals(
                LongStream.rangeClosed(0, 31).mapToObj(i -> 32 * i).toList(),
                checkpointsOf(2_000_000));
    }

    /** Their steps, after 1,000 steps that took so many nanoseconds each. */
    private List<Long> checkpointsOf(long nanosPerStep) {
        AtomicLong now = new AtomicLong();
        Past past = new Past(8L << 20, now::get);
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT)) {
            past.keep(stepper);
            for (int step = 1; step <= 1_000; step++) {
                stepper.step();
                now.addAndGet(nanosPerStep);
                past.keep(stepper);
            }
            return past.recording(stepper).checkpoints().stream().map(Checkpoint::step).toList();
        }
    }

    /** The bytes of all arrays it holds, each counted once, found by following its parts. */
    private static long arrays(Recording recording) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Matrix> all = new ArrayList<>();
        long others = 0;
        for (Checkpoint checkpoint : recording.checkpoints()) {
            all.add(checkpoint.model().weights());
            all.addAll(checkpoint.trainer().optimizer().vectors());
            all.add(checkpoint.lastGradient());
            others += 4L * checkpoint.batches().size();
            others += 8L * checkpoint.gradientSum().orElseThrow().toArray().length;
            add(checkpoint.frame(), all);
            all.add(checkpoint.frame().previousEmbeddings());
        }
        recording.frames().forEach(frame -> add(frame, all));
        return others
                + all.stream()
                        .filter(seen::add)
                        .mapToLong(matrix -> 4L * matrix.rows() * matrix.columns())
                        .sum();
    }

    private static void add(Frame frame, List<Matrix> all) {
        all.add(frame.embeddings());
        all.add(frame.projection().points());
    }

    /** Where not even one checkpoint fits, all is made again from the start. */
    @Test
    void withoutRoomForACheckpointStepsAreStillMadeAgain() {
        Past past = new Past(10_000);
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT);
                Replay replay = new Replay(dataset, RunSettings.DEFAULT)) {
            past.keep(stepper);
            for (int step = 1; step <= 40; step++) {
                stepper.step();
                past.keep(stepper);
            }
            Recording recording = past.recording(stepper);
            assertTrue(past.bytes() <= 10_000);
            assertEquals(List.of(), recording.checkpoints());
            assertEquals(stepper.checkpoint(), replay.stateAt(recording, 40));
            assertEquals(7, replay.stateAt(recording, 7).step());
        }
    }

    @Test
    void aRunThatWentBackForgetsWhatLayBehind() {
        Past past = new Past(Past.DEFAULT_BUDGET);
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT);
                Replay replay = new Replay(dataset, RunSettings.DEFAULT)) {
            run(stepper, past, 50);
            Checkpoint at50 = stepper.checkpoint();
            run(stepper, past, 50);
            stepper.restore(at50);
            past.keep(stepper);
            stepper.setLearningRate(0.1);
            run(stepper, past, 20);
            Recording recording = past.recording(stepper);
            assertEquals(70, recording.newest());
            assertEquals(70, past.metrics().size());
            assertEquals(70, recording.frames().size());
            assertEquals(stepper.checkpoint(), replay.stateAt(recording, 70));
            assertEquals(at50.frame(), replay.frameAt(recording, 50));
        }
    }

    private static void run(Stepper stepper, Past past, int steps) {
        for (int i = 0; i < steps; i++) {
            stepper.step();
            past.keep(stepper);
        }
    }

    @Test
    void theMetricsOfEveryStepAreKeptWhileThereIsRoom() {
        Past roomy = new Past(Past.DEFAULT_BUDGET);
        Past tight = new Past(64 * 100 * 8);
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT)) {
            for (int step = 1; step <= 350; step++) {
                Frame frame = stepper.step();
                roomy.keep(stepper);
                tight.keep(stepper);
                double loss = frame.result().orElseThrow().loss();
                Metrics all = roomy.metrics();
                assertEquals(step, all.size());
                assertEquals(step, all.step(step - 1));
                assertEquals(loss, all.get(Metric.LOSS, step - 1));
                assertEquals(step % 10 != 0, Double.isNaN(all.get(Metric.CORPUS_LOSS, step - 1)));
            }
            Metrics thinned = tight.metrics();
            assertEquals(87, thinned.size()); // every fourth of 350
            assertEquals(348, thinned.step(86));
            assertEquals(roomy.metrics().get(Metric.LOSS, 347), thinned.get(Metric.LOSS, 86));
        }
    }

    @Test
    void aLongRunAndItsBranchesKeepWithinOneBudgetThatIsFull() {
        keepWithin(12L << 20);
    }

    @Test
    @Tag("long")
    void aLongRunAndItsBranchesKeepWithinTheUsualBudget() {
        keepWithin(Past.DEFAULT_BUDGET);
    }

    /** Five branches of a run of 20,000 steps, each kept when it had gone 4,000 steps on. */
    private void keepWithin(long budget) {
        Past past = new Past(budget);
        List<KeptRun> branches = new ArrayList<>();
        List<Checkpoint> ends = new ArrayList<>();
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT)) {
            past.keep(stepper);
            for (int branch = 1; branch <= 5; branch++) {
                run(stepper, past, 4_000);
                KeptRun before = KeptRun.of(past, stepper);
                ends.add(stepper.checkpoint());
                branches.add(before);
                long each = Past.branchBudget(budget) / branches.size();
                branches.replaceAll(kept -> kept.bytes() <= each ? kept : kept.spare(each));
                long taken = branches.stream().mapToLong(KeptRun::bytes).sum();
                assertTrue(taken <= Past.branchBudget(budget), taken + " bytes of branches");
                past.shareWithBranches(taken);
                assertTrue(
                        past.bytes() + taken <= budget,
                        past.bytes() + " and " + taken + " of " + budget);
                stepper.setLearningRate(0.01 + 0.001 * branch);
                past.keep(stepper);
            }
            run(stepper, past, 20);
            long counted = arrays(past.recording(stepper)) + arraysOf(branches);
            assertTrue(counted <= budget, counted + " of " + budget);
            assertTrue(counted >= budget / 10 || budget > 100L << 20, counted + " of " + budget);
        }
        try (Replay replay = new Replay(dataset, RunSettings.DEFAULT)) {
            for (int branch = 0; branch < 5; branch++) {
                KeptRun kept = branches.get(branch);
                long end = 4_000L * (branch + 1);
                assertEquals(end, kept.newest());
                assertEquals(ends.get(branch), replay.stateAt(kept.recording(), end));
            }
        }
    }

    private static long arraysOf(List<KeptRun> branches) {
        long bytes = 0;
        for (KeptRun kept : branches) {
            List<Checkpoint> all = new ArrayList<>(kept.recording().checkpoints());
            all.add(kept.end());
            bytes += arrays(new Recording(kept.newest(), all, List.of(), List.of()));
            bytes += 8L * 8 * kept.metrics().size();
            for (PastStep step : kept.history()) {
                bytes += 4L * step.model().weights().columns();
            }
        }
        return bytes;
    }

    @Test
    void aSpareBranchKeepsItsEndAndItsStartHoweverLittleItMayTake() {
        Past past = new Past(Past.DEFAULT_BUDGET);
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT);
                Replay replay = new Replay(dataset, RunSettings.DEFAULT)) {
            past.keep(stepper);
            run(stepper, past, 100);
            KeptRun kept = KeptRun.of(past, stepper);
            KeptRun half = kept.spare(kept.bytes() / 4);
            assertTrue(half.bytes() <= kept.bytes() / 4, half.bytes() + " of " + kept.bytes());
            assertTrue(half.metrics().size() > 10, half.metrics().toString());
            assertEquals(0.70, corpusLossAt(kept, 80), 0.5);
            assertEquals(corpusLossAt(kept, 80), corpusLossAt(half, 80));
            KeptRun least = kept.spare(1);
            assertEquals(kept.leastBytes(), least.bytes());
            assertEquals(stepper.checkpoint(), least.end());
            assertEquals(0, least.history().get(0).step());
            assertEquals(
                    replay.stateAt(kept.recording(), 70), replay.stateAt(least.recording(), 70));
        }
    }

    private static double corpusLossAt(KeptRun run, long step) {
        Metrics metrics = run.metrics();
        for (int i = 0; i < metrics.size(); i++) {
            if (metrics.step(i) == step) {
                return metrics.get(Metric.CORPUS_LOSS, i);
            }
        }
        return Double.NaN;
    }

    @Test
    void makingStepsAgainCanBeCalledOff() {
        Recording none = new Recording(5, List.of(), List.of(), List.of());
        try (Replay replay = new Replay(dataset, RunSettings.DEFAULT)) {
            Thread.currentThread().interrupt();
            assertThrows(CancellationException.class, () -> replay.stateAt(none, 5));
        } finally {
            Thread.interrupted();
        }
    }

    /** Prints how long it takes to come back to 200 random steps of a long run. */
    @Test
    @Tag("long")
    void anyStepOfALongRunIsReachedAtOnce() {
        Past past = new Past(Past.DEFAULT_BUDGET);
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT);
                Replay replay = new Replay(dataset, RunSettings.DEFAULT)) {
            past.keep(stepper);
            run(stepper, past, 20_000);
            Recording recording = past.recording(stepper);
            Random random = new Random(3);
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                long begun = System.nanoTime();
                replay.stateAt(recording, random.nextInt(20_001));
                nanos.add(System.nanoTime() - begun);
            }
            long begun = System.nanoTime();
            for (long step = 5_000; step > 4_700; step--) {
                replay.frameAt(recording, step);
            }
            double backwards = (System.nanoTime() - begun) / 300e6;
            Collections.sort(nanos);
            System.out.printf(
                    "%d bytes, %d checkpoints, %d frames; ms to a step: median %.1f, most %.1f;"
                            + " backwards, a step each %.1f%n",
                    past.bytes(),
                    recording.checkpoints().size(),
                    recording.frames().size(),
                    nanos.get(100) / 1e6,
                    nanos.get(199) / 1e6,
                    backwards);
            assertTrue(nanos.get(199) < 2_000_000_000L);
        }
    }

    /** Prints what keeping the past costs: processor time of steps with it and without. */
    @Test
    @Tag("long")
    void keepingThePastCostsLittle() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Past past = new Past(Past.DEFAULT_BUDGET);
        long with = 0;
        long without = 0;
        try (Stepper kept = Stepper.remembering(dataset, RunSettings.DEFAULT);
                Stepper plain = Stepper.remembering(dataset, RunSettings.DEFAULT)) {
            for (int round = 0; round < 60; round++) {
                long begun = threads.getCurrentThreadCpuTime();
                run(kept, past, 500);
                long middle = threads.getCurrentThreadCpuTime();
                for (int i = 0; i < 500; i++) {
                    plain.step();
                }
                if (round >= 20) { // the compiler is done by then
                    with += middle - begun;
                    without += threads.getCurrentThreadCpuTime() - middle;
                }
            }
        }
        System.out.printf(
                "%.1f µs a step with its past kept, %.1f without%n",
                with / 20_000e3, without / 20_000e3);
        assertTrue(with < 1.5 * without, with + " " + without);
    }
}
