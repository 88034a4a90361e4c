package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.WeightGroup;
import org.driftscope.storage.session.Session;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.ui.saving.Question;
import org.driftscope.ui.timeline.BranchRow;
import org.driftscope.ui.timeline.TimelineMark;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches and marks in the window: how many, and that a file has them all. */
class BranchingTest {
    @TempDir Path folder;

    private final Pulses window = new Pulses();
    private final TimelineViewModel timeline = window.model.timeline();

    @BeforeEach
    void open() throws Exception {
        window.begin();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Session saved() throws Exception {
        var promise = window.model.keeping().session();
        window.until(promise::isDone);
        return promise.get();
    }

    private static List<Integer> numbers(List<BranchRow> rows) {
        return rows.stream().map(BranchRow::number).toList();
    }

    @Test
    void branchesAndMarksAreThereAgainInAFile() throws Exception {
        window.train(90);
        Matrix end = window.frame.embeddings();
        window.goTo(70);
        timeline.mark();
        timeline.marks().done("seventy");
        List<TimelineMark> first = List.copyOf(timeline.marks().all());
        assertTrue(first.stream().anyMatch(TimelineMark::automatic), first::toString);
        window.branch(10, "0.05");
        assertEquals(List.of(), timeline.marks().all());
        window.train(15);
        timeline.mark();
        timeline.marks().done("in the branch");
        Matrix inBranch = window.frame.embeddings();
        Path file = folder.resolve("run.driftscope");
        new SessionFiles().replace(file, saved());

        window.frame = null;
        window.model.openFile(file);
        window.until(() -> window.frame != null && window.step() == 25);
        assertEquals(inBranch, window.frame.embeddings());
        assertEquals("Branch 2: learning rate 0.05 from step 10", timeline.branchShown());
        assertEquals(
                List.of(new TimelineMark(25, "in the branch", false)),
                timeline.marks().own().stream()
                        .map(mark -> new TimelineMark(mark.step(), mark.name(), false))
                        .toList());
        assertEquals(List.of(1), numbers(timeline.otherBranches()));
        assertTrue(
                timeline.otherBranches()
                        .get(0)
                        .words()
                        .startsWith("Branch 1: the first · 90 steps · corpus loss"));

        timeline.goToBranch(1);
        window.until(() -> window.step() == 90);
        assertEquals(end, window.frame.embeddings());
        assertEquals(first, timeline.marks().all());
        window.goTo(40);
        window.branch(40, "0.02");
        assertEquals(
                "Branch 3: learning rate 0.02 from step 40",
                timeline.branchShown(),
                "numbers go on where they ended");
    }

    @Test
    void somethingIsUnsavedOnceAMarkIsSet() throws Exception {
        window.train(5);
        Path file = folder.resolve("run.driftscope");
        new SessionFiles().replace(file, saved());
        window.frame = null;
        window.model.openFile(file);
        window.until(() -> window.frame != null && window.step() == 5);
        assertFalse(title().startsWith("•"), title());
        timeline.mark();
        assertTrue(title().startsWith("•"), title());
    }

    private String title() {
        return window.model.keeping().saving().titleProperty().get();
    }

    @Test
    void theOldestIsForgottenOnlyAfterAskingWhereThereIsNoRoom() throws Exception {
        window.train(20);
        for (int i = 1; i <= Branches.MOST; i++) {
            window.branch(5 + i, "0.0" + (1 + i));
            window.train(20);
            assertEquals(i, timeline.otherBranches().size());
        }
        assertNull(question());
        window.branch(8, "0.5");
        assertTrue(question().words().contains("Branch 1: the first · 20 steps"));
        answer("cancel");
        window.until(() -> rate().equals("0.09"));
        assertEquals(Branches.MOST, timeline.otherBranches().size());
        assertTrue(timeline.rewoundProperty().get());
        window.branch(8, "0.5");
        answer("forget");
        window.until(() -> window.step() == 8 && !timeline.rewoundProperty().get());
        assertEquals(List.of(2, 3, 4, 5, 6, 7, 8, 9), numbers(timeline.otherBranches()));
        assertEquals("Branch 10: learning rate 0.5 from step 8", timeline.branchShown());
    }

    private String rate() {
        return window.model.settings().optimizer().learningRate().textProperty().get();
    }

    private Question question() {
        return window.model.keeping().saving().questionProperty().get();
    }

    private void answer(String id) {
        Question.Answer answer =
                question().answers().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        window.model.keeping().saving().answer(answer);
    }

    /** What is held back at the newest step is not held back in a branch from before. */
    @Test
    void theWeightsShowWhatTheBranchIsLike() throws Exception {
        window.train(20);
        var controls = window.model.explanations().weights().controls();
        var frozen = controls.frozenProperty(WeightGroup.QUERY);
        frozen.set(true);
        window.train(5);
        window.branch(10, "0.05");
        window.until(() -> !frozen.get());
        timeline.goToBranch(1);
        window.until(frozen::get);
    }

    /** Until the first step of the branch: from then on the change that made it stays its name. */
    @Test
    void aBranchIsCalledAfterWhatIsChangedWhereItBegins() throws Exception {
        window.train(20);
        window.branch(10, "0.05");
        window.until(() -> window.step() == 10 && !timeline.rewoundProperty().get());
        assertEquals("Branch 2: learning rate 0.05 from step 10", timeline.branchShown());
        window.model.undo();
        assertEquals("Branch 2: no change from step 10", timeline.branchShown());
        window.model.redo();
        window.model.explanations().controls().frozenProperty(WeightGroup.KEY).set(true);
        assertEquals(
                "Branch 2: learning rate 0.05, held back: 1 group of weights frozen from step 10",
                timeline.branchShown());
        window.model.undo();
        assertEquals("Branch 2: learning rate 0.05 from step 10", timeline.branchShown());
        window.train(1);
        window.model.undo();
        assertEquals("Branch 2: learning rate 0.05 from step 10", timeline.branchShown());
    }

    @Test
    void theTimelineOfAnOpenedRunShowsTheClustersToo() throws Exception {
        for (int step = 1; step <= 30; step++) {
            window.train(1); // else not every frame is shown
        }
        Path file = folder.resolve("run.driftscope");
        new SessionFiles().replace(file, saved());
        try (Pulses other = new Pulses()) {
            other.begin();
            other.frame = null;
            other.model.openFile(file);
            other.until(() -> other.frame != null && other.step() == 30);
            assertEquals(timeline.reading(17), other.model.timeline().reading(17));
            assertTrue(timeline.reading(17).contains("silhouette"), timeline.reading(17));
        }
    }

    /** Of an opened run checkpoints are at hand, 32 steps apart; frames are not. */
    @Test
    void theNearestCheckpointIsShownUntilTheStepIsMade() throws Exception {
        window.train(100);
        Path file = folder.resolve("run.driftscope");
        new SessionFiles().replace(file, saved());
        window.frame = null;
        window.model.openFile(file);
        window.until(() -> window.frame != null && window.step() == 100);
        List<Long> steps = new ArrayList<>();
        timeline.shownProperty().addListener((property, old, now) -> steps.add((Long) now));
        window.goTo(40);
        window.goTo(41); // 32 is not nearer than what is shown
        assertEquals(List.of(32L, 40L, 41L), steps);
    }
}
