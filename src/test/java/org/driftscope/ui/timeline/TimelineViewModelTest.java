package org.driftscope.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driftscope.run.Frame;
import org.driftscope.run.Mark;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;
import org.driftscope.run.Milestone;
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
        assertEquals(new TimelineMark(5, "Mark 1", false), model.marks().editedProperty().get());
        model.marks().done(" cats meet dogs ");
        model.mark();
        model.marks().done("  ");
        model.show(HandMade.frame(2, RunState.PAUSED), true);
        model.mark();
        assertEquals(
                List.of(
                        new TimelineMark(2, "Mark 2", false),
                        new TimelineMark(5, "cats meet dogs", false)),
                model.marks().all());
        model.marks().delete();
        assertNull(model.marks().editedProperty().get());
        model.show(HandMade.frame(5, RunState.PAUSED), true);
        model.mark();
        assertEquals("cats meet dogs", model.marks().editedProperty().get().name());
        assertEquals(1, model.marks().all().size());
    }

    private static final Milestone CLEAR =
            new Milestone(Milestone.Kind.CLEAR, 40, 40, List.of(), 0, 0);
    private static final Milestone PAIR =
            new Milestone(Milestone.Kind.PAIR, 31, 31, List.of("dog", "cat", "milk"), 0.612, 0.1);
    private static final Milestone OVERFITTING =
            new Milestone(Milestone.Kind.OVERFITTING, 200, 260, List.of(), 2.3, 2.0);

    @Test
    void whatHappenedIsMarkedWithItsReason() {
        Marks marks = model.marks();
        marks.show(List.of(PAIR, CLEAR, OVERFITTING));
        assertEquals(
                List.of(
                        new TimelineMark(31, "“dog” and “cat” meet", true),
                        new TimelineMark(40, "First clear clusters", true),
                        new TimelineMark(200, "Over-fitting begins", true)),
                marks.all());
        assertEquals(
                "Their centred cosine is 0.61 here, at least 0.6 for the first time; with “milk”,"
                        + " the control, it is at most 0.10.",
                marks.reason(marks.all().get(0)));
        assertEquals(
                "The loss on held-out sentences is least here, 2.000. By step 260 it had risen to"
                        + " 2.300, while the loss on what is learned from fell.",
                marks.reason(marks.all().get(2)));
        assertEquals("", marks.reason(new TimelineMark(40, "mine", false)));
        marks.show(List.of(PAIR));
        assertEquals(1, marks.all().size());
    }

    @Test
    void aMarkThatIsDismissedStaysAway() {
        Marks marks = model.marks();
        marks.show(List.of(PAIR, CLEAR));
        marks.dismiss(marks.all().get(0));
        marks.show(List.of(PAIR, CLEAR, OVERFITTING));
        assertEquals(List.of(40L, 200L), marks.all().stream().map(TimelineMark::step).toList());
        assertEquals(Set.of(PAIR), marks.dismissedProperty().get());
    }

    @Test
    void marksAreThereAgainWithAnOpenedRun() {
        Marks marks = model.marks();
        marks.restore(List.of(new Mark(7, "look")), List.of(PAIR, CLEAR), Set.of(CLEAR));
        assertEquals(
                List.of(
                        new TimelineMark(7, "look", false),
                        new TimelineMark(31, "“dog” and “cat” meet", true)),
                marks.all());
        assertEquals(List.of(new Mark(7, "look")), marks.own());
        assertEquals(Set.of(CLEAR), marks.dismissedProperty().get());
        model.show(HandMade.frame(9, RunState.PAUSED), true);
        model.mark();
        assertEquals("Mark 2", marks.editedProperty().get().name());
    }

    /** A frame that is published again tells its corpus loss, but that is no new measurement. */
    @Test
    void aLossIsTakenOnce() {
        Frame start = HandMade.start();
        model.add(start);
        assertEquals(0, model.corpus().lastStep());
        model.goBackTo(0, Metrics.NONE);
        model.add(start.again(RunState.PAUSED));
        assertEquals(-1, model.corpus().lastStep());
    }
}
