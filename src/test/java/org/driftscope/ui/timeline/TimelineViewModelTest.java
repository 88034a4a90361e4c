package org.driftscope.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.problem.Problem;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunState;
import org.driftscope.ui.HandMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private final List<String> asked = new ArrayList<>();
    private final TimelineViewModel model = new TimelineViewModel(new Requests());

    private final class Requests implements TimelineRequests {
        @Override
        public void goTo(long step) {
            asked.add("to " + step);
        }

        @Override
        public void move(long by) {
            asked.add("by " + by);
        }

        @Override
        public void goToNewest() {
            asked.add("newest");
        }

        @Override
        public void playBackwards() {
            asked.add("backwards");
        }

        @Override
        public void goToBranch(int number) {
            asked.add("branch " + number);
        }

        @Override
        public void deleteBranch(int number) {
            asked.add("delete " + number);
        }

        @Override
        public void pause() {
            asked.add("pause");
        }
    }

    @BeforeEach
    void open() {
        model.open(HandMade.description());
    }

    private void train(int from, int to) {
        for (int step = from; step <= to; step++) {
            model.add(HandMade.frame(step, RunState.PAUSED));
        }
    }

    @Test
    void saysWhichStepIsShownOfHowMany() {
        train(0, 1_480);
        model.show(HandMade.frame(1_480, RunState.PAUSED), false);
        assertEquals("Step 1,480, the newest", model.textProperty().get());
        model.show(HandMade.frame(120, RunState.PAUSED), true);
        assertEquals("Step 120 of 1,480", model.textProperty().get());
    }

    @Test
    void everyCommandAsksForItsStep() {
        model.back();
        model.leapBack();
        model.leapOn();
        model.goToStart();
        model.goToNewest();
        model.goTo(7);
        model.playBackwardsOrPause();
        model.setPlayingBackwards(true);
        model.playBackwardsOrPause();
        assertEquals(
                List.of("by -1", "by -10", "by 10", "to 0", "newest", "to 7", "backwards", "pause"),
                asked);
    }

    /** The loss of a frame made by hand is 1 / step. */
    @Test
    void readsWhatWasMeasured() {
        train(0, 8);
        assertEquals("Step 4 · batch loss 0.250 · corpus loss 4.500", model.reading(4));
        assertEquals("Step 9, still to come", model.reading(9));
    }

    @Test
    void theAxisGrowsInLeapsOfATenthOrLess() {
        train(0, 3);
        assertEquals(50, model.lastStepOfAxis());
        model.add(HandMade.frame(3_000, RunState.PAUSED));
        assertEquals(3_000, model.lastStepOfAxis());
        model.add(HandMade.frame(3_001, RunState.PAUSED));
        assertEquals(3_500, model.lastStepOfAxis());
    }

    @Test
    void forgetsTheFutureWhereTheRunGoesOnOtherwise() {
        train(0, 8);
        Map<Metric, double[]> columns = new EnumMap<>(Metric.class);
        columns.put(Metric.LOSS, new double[] {0.5, 0.4, 0.3});
        model.mark();
        model.goBackTo(2, Metrics.owning(new long[] {1, 2, 3}, columns));
        assertEquals(2, model.newestProperty().get());
        assertEquals(2, model.batch().lastStep());
        assertEquals(0.4, model.batch().least(2), 1e-6);
        assertEquals(-1, model.silhouette().lastStep());
    }

    @Test
    void aMarkIsSetNamedAndDeleted() {
        train(0, 8);
        model.show(HandMade.frame(5, RunState.PAUSED), true);
        model.mark();
        assertEquals(new Mark(5, "Mark 1", false), model.marks().editedProperty().get());
        model.marks().rename(" cats meet dogs ");
        model.marks().rename("  ");
        model.marks().done();
        model.show(HandMade.frame(2, RunState.PAUSED), true);
        model.mark();
        assertEquals(
                List.of(new Mark(2, "Mark 2", false), new Mark(5, "cats meet dogs", false)),
                model.marks().all());
        model.marks().delete();
        assertNull(model.marks().editedProperty().get());
        model.show(HandMade.frame(5, RunState.PAUSED), true);
        model.mark();
        assertEquals("cats meet dogs", model.marks().editedProperty().get().name());
        assertEquals(1, model.marks().all().size());
    }

    @Test
    void clearClustersAndTheEndOfTrainingAreMarked() {
        ClusterMeasures clear = new ClusterMeasures(0.6, 0.95);
        model.add(
                HandMade.measured(HandMade.frame(40, RunState.PAUSED), clear, OptionalLong.of(40)));
        model.add(
                HandMade.measured(HandMade.frame(41, RunState.PAUSED), clear, OptionalLong.of(40)));
        Problem problem = new Problem("It ran away.", "Too fast.", "Slow down.");
        model.add(HandMade.ended(60, Optional.empty(), Optional.of(problem)));
        assertEquals(
                List.of(new Mark(60, Marks.FAILED, true)),
                model.marks().all(),
                "a run that says nothing of clear clusters takes their mark back");
        model.add(
                HandMade.measured(HandMade.frame(61, RunState.PAUSED), clear, OptionalLong.of(40)));
        assertEquals(40, model.marks().all().get(0).step());
        model.goBackTo(50, Metrics.NONE);
        assertEquals(List.of(new Mark(40, Marks.CLEAR, true)), model.marks().all());
    }
}
