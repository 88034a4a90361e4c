package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.driftscope.run.GroupMotion;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.run.Stepper;
import org.driftscope.storage.session.Session;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.driftscope.ui.weights.WeightsViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of 1,000 steps keeps every fourth or so; yet its newest step is known, however it came. */
class PresentTest {
    @TempDir Path folder;

    private final Pulses window = new Pulses();
    private final TimelineViewModel timeline = window.model.timeline();
    private PastStep first; // step 501 as the past tells it

    @BeforeEach
    void aThousandStepsAndBack() throws Exception {
        window.begin();
        window.train(1_000);
        window.goTo(501);
        first = newest();
        assertEquals(501, first.step());
        assertTrue(first.motions().stream().allMatch(GroupMotion::isKnown));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private <T> T told(CompletableFuture<T> promise) throws Exception {
        window.until(promise::isDone);
        return promise.get();
    }

    /** The last of the steps that the views are told. */
    private PastStep newest() throws Exception {
        Moment moment = told(window.model.rewind().moment());
        return moment.history().get(moment.history().size() - 1);
    }

    private void fork() throws Exception {
        window.branch(501, "0.05");
        window.until(() -> !timeline.rewoundProperty().get());
    }

    @Test
    void aBranchKnowsTheStepItBeginsWith() throws Exception {
        fork();
        Moment known = told(window.model.session().run().ask(Stepper::moment));
        long kept = known.history().get(known.history().size() - 1).step();
        assertNotEquals(501, kept, "else nothing is tried here");
        assertEquals(first, newest());
        WeightsViewModel weights = window.model.explanations().weights();
        weights.shownProperty().set(true);
        window.until(() -> weights.storyProperty().get().startsWith("Step 501 moved"));
        window.train(1);
        window.until(() -> weights.storyProperty().get().startsWith("Step 502 moved"));
    }

    @Test
    void theBranchThatIsTakenUpAgainKnowsItsNewestStep() throws Exception {
        fork();
        window.train(3);
        timeline.goToBranch(1);
        window.until(() -> window.step() == 1_000);
        PastStep newest = newest();
        assertEquals(1_000, newest.step());
        assertTrue(newest.motions().stream().allMatch(GroupMotion::isKnown));
    }

    @Test
    void anOpenedRunKnowsTheStepItWasSavedAt() throws Exception {
        fork();
        Session saved = told(window.model.keeping().session());
        Path file = folder.resolve("run.driftscope");
        new SessionFiles().replace(file, saved);
        window.frame = null;
        window.model.openFile(file);
        window.until(() -> window.frame != null && window.step() == 501);
        PastStep newest = newest();
        assertEquals(first.model(), newest.model());
        assertEquals(first.motions(), newest.motions());
        assertTrue(newest.opened(), "it came from a file, whoever made it again");
    }
}
