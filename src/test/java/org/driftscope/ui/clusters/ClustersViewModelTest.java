package org.driftscope.ui.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.insight.NeighborChange;
import org.driftscope.plot.WordGroups;
import org.driftscope.run.Frame;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.QuestionsByHand;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.Test;

/** Expectations of numpy, which tried all ways to cut the seven words. */
class ClustersViewModelTest {
    private static final int DOG = 1;

    private final QuestionsByHand questions = new QuestionsByHand();
    private final Selection selection = new Selection();
    private final ClustersViewModel model = new ClustersViewModel(questions, selection);

    @Test
    void asksNothingWhileItIsNotOnScreenButKeepsTheMeasures() {
        model.open(HandMade.description());
        show(TurningWords.start());
        show(TurningWords.later());
        assertEquals(0, questions.asked());
        assertEquals(List.of(1L, 2L), model.measured().stream().map(p -> p.step()).toList());

        model.shownProperty().set(true);
        assertEquals(1, questions.asked());
    }

    @Test
    void namesTheClustersAfterTheirMostCentralWords() {
        begin();
        assertEquals(
                Set.of("dog, the", "drinks, cat"),
                model.clusters().stream().map(ClusterRow::name).collect(Collectors.toSet()));
        assertEquals(
                "At step 1 the 7 words fall into 2 clusters, which are clear (silhouette 0.83); the"
                        + " largest, around “drinks, cat”, has 4 words.",
                model.storyProperty().get());
        assertEquals(
                "The picture keeps 100 % of each word's 5 nearest words.",
                model.planeProperty().get());
        assertFalse(model.planeLowProperty().get());
    }

    @Test
    void makesAsManyClustersAsAreAskedFor() {
        begin();
        model.countProperty().set(3);
        assertEquals(
                Set.of(Set.of("the", "dog", "runs"), Set.of(".", "cat"), Set.of("drinks", "milk")),
                model.clusters().stream()
                        .map(row -> Set.copyOf(row.words()))
                        .collect(Collectors.toSet()));
        model.countProperty().set(ClustersViewModel.BEST);
        assertEquals(2, model.clusters().size());
    }

    @Test
    void tellsTheClusterOfEachWordForColoursElsewhere() {
        assertEquals(WordGroups.NOBODY, model.groupsProperty().get());
        begin();
        WordGroups groups = model.groupsProperty().get();
        // the dog runs at 0 to 12 degrees, the others at 90 to 126
        int first = groups.numbers().get(0);
        int second = groups.numbers().get(3);
        assertEquals(
                List.of(first, first, first, second, second, second, second), groups.numbers());
        assertEquals("dog, the", groups.names().get(first));
        assertEquals("drinks, cat", groups.names().get(second));
        assertEquals(2, groups.names().stream().filter(name -> !name.isEmpty()).count());
    }

    @Test
    void findsTheClustersForColoursWhileItIsNotOnScreen() {
        model.open(HandMade.description());
        show(TurningWords.start());
        assertEquals(0, questions.asked());

        model.colouringProperty().set(true);

        assertEquals(1, questions.asked());
        assertEquals(7, model.groupsProperty().get().numbers().size());
        show(TurningWords.later());
        assertEquals(2, questions.asked());
        model.shownProperty().set(true);
        selection.select(DOG);
        assertTrue(
                model.nearestTitleProperty().get().endsWith("since step 2"),
                "colours are no look at the neighbours");
        model.shownProperty().set(false);
        model.colouringProperty().set(false);
        int asked = questions.asked();
        show(TurningWords.start());
        assertEquals(asked, questions.asked());
    }

    @Test
    void tellsWhatChangedAmongTheNearestSinceTheLastLook() {
        begin();
        selection.select(DOG);
        assertEquals(
                List.of("the 1.00", "runs 0.99", ". 0.09", "cat −0.03", "drinks −0.24"),
                model.neighbours());

        show(TurningWords.later());
        assertEquals(
                List.of(
                        "drinks 1.00, up from 5th",
                        "the 1.00, down from 1st",
                        ". 0.97",
                        "runs 0.57, down from 2nd",
                        "cat −0.03, down from 4th"),
                model.neighbours());
        assertTrue(model.nearestTitleProperty().get().endsWith("since step 1"));

        model.look();
        assertEquals(
                List.of("drinks 1.00", "the 1.00", ". 0.97", "runs 0.57", "cat −0.03"),
                model.neighbours());
        assertTrue(model.nearestTitleProperty().get().endsWith("since step 2"));
    }

    @Test
    void leavingTheScreenIsALook() {
        begin();
        selection.select(DOG);
        show(TurningWords.later());
        model.shownProperty().set(false);
        model.shownProperty().set(true);
        assertTrue(model.nearestTitleProperty().get().endsWith("since step 2"));
    }

    @Test
    void withoutASelectedWordItAsksForOne() {
        begin();
        assertTrue(model.neighbours().isEmpty());
        assertEquals(
                "Select a word to see its nearest words and what changed.",
                model.nearestTitleProperty().get());
    }

    @Test
    void aNeighbourThatCameOrWentIsToldSo() {
        assertEquals(
                "cat 0.97, new, was 12th",
                ClustersStory.neighbour(new NeighborChange(4, 2, 12, 0.97, 0.1), "cat"));
        assertEquals(
                "cat 0.10, no longer near, was 3rd",
                ClustersStory.neighbour(new NeighborChange(4, 21, 3, 0.1, 0.97), "cat"));
        assertEquals(
                "cat 0.50, new, was 22nd",
                ClustersStory.neighbour(new NeighborChange(4, 1, 22, 0.5, 0.1), "cat"));
    }

    @Test
    void clustersOfOneSizeAreToldOfTogether() {
        ClusterRow one = new ClusterRow(0, 1, "dog, cat", List.of("dog", "cat"));
        ClusterRow other = new ClusterRow(3, 4, "tea, milk", List.of("tea", "milk"));
        assertEquals(
                "At step 1,200 the 4 words fall into 2 clusters, which are loose (silhouette 0.31);"
                        + " each has 2 words.",
                ClustersStory.clusters(1200, List.of(one, other), 4, 0.31));
    }

    @Test
    void aPictureThatKeepsFewNeighboursWarns() {
        assertEquals(
                "The picture keeps 34 % of each word's 5 nearest words: words that lie together in"
                        + " it need not be near each other.",
                ClustersStory.plane(0.34));
    }

    @Test
    void aClusterSelectsItsMostCentralWord() {
        begin();
        ClusterRow row =
                model.clusters().stream()
                        .filter(cluster -> cluster.name().equals("dog, the"))
                        .findFirst()
                        .orElseThrow();
        model.select(row);
        assertEquals(DOG, selection.token());
    }

    @Test
    void anotherRunForgetsEverything() {
        begin();
        selection.select(DOG);
        model.open(HandMade.description());
        assertTrue(model.clusters().isEmpty());
        assertTrue(model.neighbours().isEmpty());
        assertTrue(model.measured().isEmpty());
        assertEquals(WordGroups.NOBODY, model.groupsProperty().get());
        assertEquals("", model.planeProperty().get());
    }

    private void begin() {
        model.shownProperty().set(true);
        model.open(HandMade.description());
        show(TurningWords.start());
    }

    private void show(Frame frame) {
        questions.answerFrom(frame);
        model.show(frame);
    }
}
