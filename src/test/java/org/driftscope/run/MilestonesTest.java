package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.driftscope.insight.PairSimilarity;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;
import org.junit.jupiter.api.Test;

class MilestonesTest {
    private static final long NONE = -1;

    private final Dataset dataset = Corpora.dataset("starter-natural-4");
    private final Past past = new Past(Past.DEFAULT_BUDGET);

    private void train(Stepper stepper, int steps) {
        for (int i = 0; i < steps; i++) {
            stepper.step();
            past.keep(stepper);
        }
    }

    private static List<Milestone> of(List<Milestone> all, Milestone.Kind kind) {
        return all.stream().filter(milestone -> milestone.kind() == kind).toList();
    }

    private Stepper begin() {
        Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT);
        past.keep(stepper);
        return stepper;
    }

    /** The words of the pair are those the corpus names first: dog and cat, with the last group. */
    @Test
    void theFirstStepAtWhichThePairIsCloseAndItsControlIsNot() {
        try (Stepper stepper = begin()) {
            Vocabulary vocabulary = dataset.vocabulary();
            int[] all = stepper.description().fittedWords().stream().mapToInt(i -> i).toArray();
            long met = NONE;
            double then = 0;
            List<String> words = List.of("dog", "cat", "morning");
            int[] ids =
                    words.stream().mapToInt(word -> vocabulary.id(word).orElseThrow()).toArray();
            for (int step = 1; step <= 200; step++) {
                train(stepper, 1);
                var e = stepper.frame().embeddings();
                double pair = PairSimilarity.centredCosine(e, ids[0], ids[1], all);
                double one = PairSimilarity.centredCosine(e, ids[0], ids[2], all);
                double other = PairSimilarity.centredCosine(e, ids[1], ids[2], all);
                if (met == NONE && pair >= 0.6 && pair - one >= 0.4 && pair - other >= 0.4) {
                    met = step;
                    then = pair;
                }
            }
            List<Milestone> found = of(past.milestones(), Milestone.Kind.PAIR);
            assertEquals(1, found.size());
            assertEquals(words, found.get(0).words());
            assertEquals(met, found.get(0).step());
            assertEquals(then, found.get(0).value());
            assertTrue(found.get(0).bound() <= then - 0.4);
            assertTrue(met > 5 && met < 100, "met at " + met);
            assertEquals(
                    stepper.frame().clearStep().orElseThrow(),
                    of(past.milestones(), Milestone.Kind.CLEAR).get(0).step());
        }
    }

    @Test
    void whatLaysBehindIsForgottenAndFoundAgain() {
        try (Stepper stepper = begin()) {
            Checkpoint start = stepper.checkpoint();
            train(stepper, 150);
            List<Milestone> first = past.milestones();
            assertEquals(2, first.size());
            stepper.restore(start);
            past.keep(stepper);
            assertEquals(List.of(), past.milestones());
            train(stepper, 150);
            assertEquals(first, past.milestones());
        }
    }

    @Test
    void otherGroupsHaveAnotherPair() {
        try (Stepper stepper = begin()) {
            train(stepper, 150);
            var groups = new ArrayList<>(dataset.corpus().categories());
            groups.add(0, groups.remove(1));
            stepper.setCategories(groups);
            past.keep(stepper);
            List<Milestone> pairs = of(past.milestones(), Milestone.Kind.PAIR);
            assertEquals(1, pairs.size());
            assertEquals(groups.get(0).words().subList(0, 2), pairs.get(0).words().subList(0, 2));
        }
    }

    /** Least at step 20; above 2.1 at 40, 50 and 60, while the other goes on falling. */
    @Test
    void overfittingIsToldAtTheThirdMeasurementInARow() {
        Milestones milestones = new Milestones();
        milestones.begin(List.of(), losses(3.0, 2.0, 2.05, 2.11, 2.2, 2.3), 60);
        assertEquals(
                List.of(new Milestone(Milestone.Kind.OVERFITTING, 20, 60, List.of(), 2.3, 2.0)),
                milestones.all());
        milestones.goBackTo(59, losses(3.0, 2.0, 2.05, 2.11, 2.2, 2.3));
        assertEquals(List.of(), milestones.all());
    }

    @Test
    void aRiseThatPassesIsNone() {
        Milestones milestones = new Milestones();
        milestones.begin(List.of(), losses(2.0, 2.2, 2.2, 2.05, 2.2, 2.2), 60);
        assertEquals(List.of(), milestones.all());
    }

    /** Measured at steps 10, 20 …; the loss on what is learned from falls by 0.1 each time. */
    private static Metrics losses(double... heldOut) {
        long[] steps = new long[heldOut.length];
        double[] learned = new double[heldOut.length];
        for (int i = 0; i < heldOut.length; i++) {
            steps[i] = 10L * (i + 1);
            learned[i] = 2 - 0.1 * i;
        }
        Map<Metric, double[]> columns = new EnumMap<>(Metric.class);
        columns.put(Metric.HELD_OUT_LOSS, heldOut);
        columns.put(Metric.CORPUS_LOSS, learned);
        return Metrics.owning(steps, columns);
    }

    @Test
    void aStepThatRanAwayIsMarkedUntilItIsPassed() {
        try (Stepper stepper = begin()) {
            train(stepper, 3);
            past.fail(3);
            assertEquals(
                    List.of(new Milestone(Milestone.Kind.FAILED, 3, 4, List.of(), 0, 0)),
                    past.milestones());
            train(stepper, 1);
            assertEquals(List.of(), past.milestones());
        }
    }
}
