package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.driftscope.run.RunState;
import org.driftscope.run.TrainingRun;
import org.driftscope.ui.present.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run goes from one window, without a screen, to another. */
class HandoverTest {
    private final Pulses first = new Pulses();
    private final Pulses second = new Pulses();

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    private void handOver() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Handover.of(
                first.model,
                handover -> {
                    handover.to(second.model);
                    over.set(true);
                });
        first.until(over::get);
        second.until(() -> second.frame != null);
    }

    @Test
    void branchesLossesAndWhatWaitsGoAlong() throws Exception {
        first.begin();
        first.train(20);
        first.branch(10, "0.05");
        first.train(5);
        first.model.settings().batchSize().set(16L);
        TrainingRun run = first.model.session().run();
        long newest = first.model.timeline().newestProperty().get();
        String losses = first.model.loss().summaryProperty().get();

        handOver();

        WindowViewModel model = second.model;
        assertSame(run, model.session().run());
        assertEquals(15, newest);
        assertEquals(newest, model.timeline().newestProperty().get());
        assertEquals(newest, second.step());
        assertEquals(losses, model.loss().summaryProperty().get());
        assertEquals("Branch 2: learning rate 0.05 from step 10", model.timeline().branchShown());
        assertEquals(1, model.timeline().otherBranches().size());
        assertEquals(20, model.timeline().otherBranches().get(0).newest());
        assertEquals(0.05, model.session().settings().optimizer().learningRate(), 0);
        assertEquals("16", model.settings().batchSize().textProperty().get());
        assertTrue(model.settings().changedProperty().get());
        assertEquals(14, model.settings().corpora().size());
        assertEquals("starter-natural-4", model.corpusNameProperty().get());
        assertEquals("", model.history().undoableProperty().get());
        second.train(3);
        assertEquals(newest + 3, second.step());
        model.timeline().goToBranch(1);
        second.until(() -> model.timeline().newestProperty().get() == 20);
    }

    /** Nothing of it is in a file here: these windows have no folder. */
    @Test
    void sizeHiddenPartsAndContrastGoAlong() throws Exception {
        first.begin();
        first.model.size().larger();
        first.model.presenting().wantedProperty(Part.RAIL).set(false);
        first.model.presenting().contrastProperty().set(true);

        handOver();

        assertEquals(110, second.model.size().percentProperty().get());
        assertEquals(List.of("rail"), second.model.presenting().hidden());
        assertTrue(second.model.presenting().contrastProperty().get());
    }

    @Test
    void aFailedRunStaysFailed() throws Exception {
        first.begin();
        first.train(2);
        first.model.session().run().setLearningRate(-1); // which it refuses
        first.until(() -> first.model.transport().failedProperty().get());

        handOver();

        assertEquals(RunState.FAILED, second.frame.state());
        assertEquals(
                first.model.told().failureProperty().get(),
                second.model.told().failureProperty().get());
        assertTrue(second.model.transport().failedProperty().get());
    }

    @Test
    void itWaitsForWhatIsBeingRead() throws Exception {
        first.begin();
        first.train(2);
        TrainingRun before = first.model.session().run();
        first.model.restart();
        assertFalse(first.model.progressProperty().get().isEmpty());

        handOver();

        assertNotSame(before, second.model.session().run());
        assertEquals(0, second.step());
        assertEquals(
                "The window changes as soon as nothing is being read or written.",
                first.model.told().saidProperty().get());
    }
}
