package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.driftscope.model.WeightGroup;
import org.driftscope.run.Change;
import org.driftscope.run.ChangeAt;
import org.driftscope.run.Controls;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.text.Category;
import org.driftscope.ui.map.ColourBy;
import org.driftscope.ui.map.EmbeddingMapViewModel;
import org.driftscope.ui.map.WordsLook;
import org.driftscope.ui.timeline.TimelineMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undoes what the window's own view models change, in a run that trains. */
class UndoingTest {
    private PumpedWindow window;
    private WindowViewModel model;

    @BeforeEach
    void open() throws Exception {
        window = PumpedWindow.begun();
        model = window.model();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private <T> T ask(Function<Stepper, T> question) throws Exception {
        CompletableFuture<T> answer = model.session().run().ask(question);
        window.until(answer::isDone);
        return answer.get();
    }

    private void enterLearningRate(double rate) {
        model.settings().optimizer().learningRate().set(rate);
        model.settings().learningRateEntered();
    }

    private String undoable() {
        return model.history().undoableProperty().get();
    }

    private String said() {
        return model.told().saidProperty().get();
    }

    private List<Change> changes() throws Exception {
        return ask(stepper -> stepper.checkpoint().changes()).stream()
                .map(ChangeAt::change)
                .filter(change -> !(change instanceof Change.CorpusLossEvery))
                .toList();
    }

    @Test
    void whatTheProgramDoesByItselfIsNotUndone() throws Exception {
        window.train(3);
        assertEquals("", undoable());
        model.timeline().goTo(1);
        window.until(() -> window.step() == 1);
        assertEquals("", undoable());
    }

    @Test
    void theLearningRateGoesBackFromNowOn() throws Exception {
        double first = model.session().settings().optimizer().learningRate();
        window.train(3);
        enterLearningRate(0.05);
        assertEquals("learning rate 0.05", undoable());
        window.train(2);
        model.undo();
        assertEquals("The learning rate is " + first + " again, from step 5 on.", said());
        assertEquals(
                Double.toString(first),
                model.settings().optimizer().learningRate().textProperty().get());
        assertEquals(first, model.session().settings().optimizer().learningRate());
        List<ChangeAt> made = ask(stepper -> stepper.checkpoint().changes());
        assertTrue(made.contains(new ChangeAt(3, new Change.LearningRate(0.05))), made::toString);
        assertTrue(made.contains(new ChangeAt(5, new Change.LearningRate(first))), made::toString);
        model.redo();
        assertEquals("The learning rate is 0.05 again, from step 5 on.", said());
        assertEquals(0.05, model.session().settings().optimizer().learningRate());
    }

    @Test
    void undoingAtAPastStepBeginsABranch() throws Exception {
        double first = model.session().settings().optimizer().learningRate();
        enterLearningRate(0.05);
        window.train(20);
        model.timeline().goTo(10);
        window.until(() -> window.step() == 10);
        model.undo();
        window.until(() -> model.timeline().otherBranches().size() == 1);
        window.until(() -> !model.timeline().rewoundProperty().get());
        assertEquals(10, model.timeline().newestProperty().get());
        assertEquals(first, model.session().settings().optimizer().learningRate());
        assertEquals(
                List.of(new Change.LearningRate(0.05), new Change.LearningRate(first)), changes());
        assertEquals("", undoable(), "the branch itself is no change to undo");
        model.redo();
        assertEquals(0.05, model.session().settings().optimizer().learningRate());
    }

    @Test
    void whatIsHeldBackIsReleasedAgain() throws Exception {
        var controls = model.explanations().controls();
        model.explanations().views().stream()
                .filter(view -> view.id().equals("weights"))
                .forEach(view -> view.shown().set(true)); // lists the sentences
        controls.frozenProperty(WeightGroup.EMBEDDING).set(true);
        assertEquals("Embedding E frozen", undoable());
        controls.attentionProperty().set(false);
        assertEquals("attention off", undoable());
        controls.sentences().shown().get(4).learnedProperty().set(false);
        assertEquals("1 sentence left out", undoable());
        Controls all = controls.controlsProperty().get();
        assertEquals(Set.of(WeightGroup.EMBEDDING), all.frozen());

        model.undo();
        assertTrue(controls.sentences().shown().get(4).learnedProperty().get());
        assertEquals("Undone: 1 sentence left out. This holds from step 0 on.", said());
        model.undo();
        assertTrue(controls.attentionProperty().get());
        model.undo();
        assertFalse(controls.frozenProperty(WeightGroup.EMBEDDING).get());
        assertEquals(Controls.NONE, ask(stepper -> stepper.checkpoint().controls()));
        model.redo();
        model.redo();
        model.redo();
        assertEquals(all, ask(stepper -> stepper.checkpoint().controls()));
        assertFalse(controls.sentences().shown().get(4).learnedProperty().get());
    }

    @Test
    void theViewGoesBack() throws Exception {
        var view = model.settings().projection();
        view.dimensionsProperty().set(3);
        assertEquals("view in 3-D", undoable());
        view.componentProperty(0).set(4);
        assertEquals("axes PC4, PC2, PC3", undoable());
        view.ofWordsProperty().set(true);
        assertEquals("axes from words", undoable());
        model.undo();
        assertFalse(view.ofWordsProperty().get());
        assertEquals(4, view.componentProperty(0).get());
        model.undo();
        assertEquals(1, view.componentProperty(0).get());
        model.undo();
        assertEquals(2, view.dimensionsProperty().get());
        assertEquals("Undone: view in 3-D.", said());
        int axes = ask(stepper -> stepper.frame().projection().points().columns());
        assertEquals(2, axes);
    }

    @Test
    void marksAreSetNamedAndDeletedAndAllThatIsUndone() throws Exception {
        window.train(5);
        var marks = model.timeline().marks();
        model.timeline().mark();
        assertEquals("mark at step 5", undoable());
        marks.done("cats meet");
        assertEquals("mark named “cats meet”", undoable());
        model.timeline().mark();
        marks.delete();
        assertEquals("mark “cats meet” deleted", undoable());
        model.undo();
        assertEquals(List.of(new TimelineMark(5, "cats meet", false)), marks.ownProperty().get());
        model.undo();
        assertEquals(List.of(new TimelineMark(5, "Mark 1", false)), marks.ownProperty().get());
        model.undo();
        assertEquals(List.of(), marks.ownProperty().get());
        model.redo();
        assertEquals(List.of(new TimelineMark(5, "Mark 1", false)), marks.ownProperty().get());
    }

    @Test
    void anAutomaticMarkThatWasDismissedComesBack() throws Exception {
        window.train(90);
        var marks = model.timeline().marks();
        TimelineMark first =
                marks.all().stream().filter(TimelineMark::automatic).findFirst().orElseThrow();
        marks.dismiss(first);
        assertFalse(marks.all().contains(first));
        assertEquals("mark dismissed: " + first.name(), undoable());
        model.undo();
        assertTrue(marks.all().contains(first));
        assertEquals(Set.of(), marks.dismissedProperty().get());
        model.redo();
        assertFalse(marks.all().contains(first));
        assertEquals(1, marks.dismissedProperty().get().size());
    }

    @Test
    void groupsOfWordsGoBack() throws Exception {
        List<Category> first = model.editing().corpus().categories();
        List<Category> mine = List.of(new Category("mine", List.of("dog", "cat")));
        model.editing().regroup(mine);
        window.until(() -> grouped().equals(mine));
        assertEquals("groups of words", undoable());
        model.undo();
        window.until(() -> grouped().equals(first));
        assertEquals(first, model.editing().corpus().categories());
        assertEquals("", undoable());
        model.redo();
        window.until(() -> grouped().equals(mine));
        model.undo();
        window.until(() -> grouped().equals(first));
    }

    private List<Category> grouped() throws Exception {
        return ask(stepper -> stepper.description().dataset().corpus().categories());
    }

    @Test
    void theLookOfTheMapGoesBackDeedByDeed() {
        EmbeddingMapViewModel map = model.map();
        WordsLook first = map.looks().nowProperty().get();
        model.selection().choose(Set.of(3, 5, 7));
        assertEquals("3 words chosen", undoable());
        map.chosenWords().hide();
        assertEquals("3 words hidden", undoable());
        map.colours().byProperty().set(ColourBy.FREQUENCY);
        assertEquals("colours for “How often a word occurs”", undoable());
        map.filter().ungroupedProperty().set(false);
        assertEquals("filter of the words", undoable());
        map.showLabelsProperty().set(false);
        assertEquals("labels hidden", undoable());
        WordsLook last = map.looks().nowProperty().get();
        map.chosenWords().showAll();
        assertEquals("all words drawn", undoable());

        model.undo();
        assertEquals(last, map.looks().nowProperty().get(), "one deed, one entry");
        model.undo();
        assertTrue(map.showLabelsProperty().get());
        model.undo();
        assertTrue(map.filter().ungroupedProperty().get());
        model.undo();
        assertEquals(ColourBy.CATEGORY, map.colours().byProperty().get());
        model.undo();
        assertEquals(Set.of(3, 5, 7), model.selection().chosen());
        assertEquals(Set.of(), map.chosenWords().hidden());
        model.undo();
        assertEquals(first, map.looks().nowProperty().get());
        assertEquals("", undoable());
        for (int i = 0; i < 5; i++) {
            model.redo();
        }
        assertEquals(last, map.looks().nowProperty().get());
        assertFalse(map.showLabelsProperty().get());
    }

    @Test
    void aNewRunKeepsWhatIsOfTheWindowAndOffersTheFormerSettings() throws Exception {
        long seed = model.session().settings().seed();
        TrainingRun before = model.session().run();
        model.map().showTrailsProperty().set(false);
        enterLearningRate(0.05);
        model.settings().seed().set(seed + 1);
        model.settings().batchSize().set(5L);
        model.settings().apply();
        window.until(() -> model.session().run() != before);
        TrainingRun now = model.session().run();
        assertEquals("restart with other settings", undoable());

        model.undo();
        assertEquals(
                "The former settings are in the form again. “Apply and restart” begins with them.",
                said());
        assertEquals(Long.toString(seed), model.settings().seed().textProperty().get());
        assertTrue(model.settings().changedProperty().get(), "they wait");
        assertSame(now, model.session().run(), "nothing starts by itself");
        assertEquals("trails hidden", undoable(), "the learning rate was of the run before");
        model.undo();
        assertTrue(model.map().showTrailsProperty().get());
        model.redo();
        model.redo();
        assertEquals(Long.toString(seed + 1), model.settings().seed().textProperty().get());
        assertFalse(model.settings().changedProperty().get());
    }
}
