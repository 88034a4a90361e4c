package org.driftscope.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import org.driftscope.plot.Figures;
import org.driftscope.projection.FittedWords;
import org.driftscope.run.Controls;
import org.driftscope.run.Milestone;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Category;
import org.driftscope.ui.map.EmbeddingMapViewModel;
import org.driftscope.ui.map.WordsLook;
import org.driftscope.ui.map.WordsLooks;
import org.driftscope.ui.settings.SettingsViewModel;
import org.driftscope.ui.timeline.Marks;
import org.driftscope.ui.timeline.TimelineMark;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.driftscope.ui.undo.UndoHistory;
import org.driftscope.ui.undo.Undoable;
import org.driftscope.ui.weights.ControlsViewModel;
import org.driftscope.wording.Wording;

/**
 * What can be undone in the window. What changes the run is undone by a further change of the run
 * at the step on screen. On the JavaFX Application Thread.
 */
final class Undoing {
    private static final Wording WORDS = Wording.of("ui.shell");

    /** Groups of words, and the words the map is fitted on with them. */
    private record Grouping(List<Category> groups, FittedWords fitted) {}

    /** What a run learns from and with which settings. */
    private record Beginning(StoredCorpus corpus, RunSettings settings) {}

    private final UndoHistory history;
    private final LongSupplier step;
    private final BooleanSupplier playing;
    private final SettingsViewModel settings;
    private final CorpusEditing editing;
    private final Undoable<Grouping> groups = new Groups();
    private final Undoable<Beginning> beginnings = new Beginnings();

    Undoing(
            UndoHistory history,
            SettingsViewModel settings,
            CorpusEditing editing,
            TimelineViewModel timeline,
            BooleanSupplier playing) {
        this.history = history;
        this.settings = settings;
        this.editing = editing;
        this.playing = playing;
        step = timeline.shownProperty()::get;
        history.watch(settings.runningProperty(), new LiveSettings());
        history.watch(timeline.marks().ownProperty(), new OwnMarks(timeline.marks()));
        history.watch(timeline.marks().dismissedProperty(), new Dismissals(timeline.marks()));
    }

    /** Watches how the map looks. */
    void watch(EmbeddingMapViewModel map) {
        history.watch(map.looks().nowProperty(), new Looks(map.looks()));
        watch(
                map.showLabelsProperty(),
                WORDS.get("undo-labels-shown"),
                WORDS.get("undo-labels-hidden"));
        watch(
                map.showTrailsProperty(),
                WORDS.get("undo-trails-shown"),
                WORDS.get("undo-trails-hidden"));
        watch(
                map.showGhostsProperty(),
                WORDS.get("undo-ghosts-shown"),
                WORDS.get("undo-ghosts-hidden"));
        watch(
                map.showArrowsProperty(),
                WORDS.get("undo-arrows-shown"),
                WORDS.get("undo-arrows-hidden"));
        watch(
                map.showOtherTokensProperty(),
                WORDS.get("undo-others-shown"),
                WORDS.get("undo-others-hidden"));
    }

    private void watch(BooleanProperty option, String on, String off) {
        history.watch(option, (before, now) -> now ? on : off, Undoable.Reach.WINDOW);
    }

    /** Watches what is held back of the run. */
    void watch(ControlsViewModel controls) {
        history.watch(controls.controlsProperty(), new HeldBack(controls));
    }

    /** The words of the run are grouped as in {@code now}, and the map is fitted on these. */
    void regrouping(
            StoredCorpus before, FittedWords fittedBefore, StoredCorpus now, FittedWords fitted) {
        history.record(
                groups,
                new Grouping(before.corpus().categories(), fittedBefore),
                new Grouping(now.corpus().categories(), fitted));
    }

    /** Another run is about to take the place of the one whose settings are shown. */
    void opening(Start start) {
        Optional<Beginning> former =
                Optional.ofNullable(settings.runningCorpus())
                        .map(corpus -> new Beginning(corpus, settings.runningProperty().get()));
        Beginning next = new Beginning(start.corpus(), start.settings());
        history.forgetRun();
        former.filter(before -> !before.equals(next))
                .ifPresent(before -> history.record(beginnings, before, next));
    }

    /** The learning rate and the view. */
    private final class LiveSettings implements Undoable<RunSettings> {
        @Override
        public void give(RunSettings value) {
            settings.give(value);
        }

        @Override
        public String name(RunSettings before, RunSettings after) {
            return UndoWords.settings(before, after);
        }

        @Override
        public String undone(RunSettings before, RunSettings after) {
            return isRate(before, after) ? again(before) : Undoable.super.undone(before, after);
        }

        @Override
        public String redone(RunSettings before, RunSettings after) {
            return isRate(before, after) ? again(after) : Undoable.super.redone(before, after);
        }

        private boolean isRate(RunSettings before, RunSettings after) {
            return before.optimizer().learningRate() != after.optimizer().learningRate();
        }

        private String again(RunSettings now) {
            return WORDS.get(
                    playing.getAsBoolean() ? "rate-again-next" : "rate-again",
                    "rate",
                    Figures.plain(now.optimizer().learningRate()),
                    "step",
                    step.getAsLong());
        }
    }

    /** What is held back of the run; which step comes next is known while it waits. */
    private final class HeldBack implements Undoable<Controls> {
        private final ControlsViewModel model;

        HeldBack(ControlsViewModel model) {
            this.model = model;
        }

        @Override
        public void give(Controls value) {
            model.give(value);
        }

        @Override
        public String name(Controls before, Controls after) {
            return UndoWords.controls(before, after);
        }

        @Override
        public String undone(Controls before, Controls after) {
            return WORDS.get(
                    playing.getAsBoolean() ? "held-undone-next" : "held-undone",
                    "change",
                    name(before, after),
                    "step",
                    step.getAsLong());
        }

        @Override
        public String redone(Controls before, Controls after) {
            return WORDS.get(
                    playing.getAsBoolean() ? "held-redone-next" : "held-redone",
                    "change",
                    name(before, after),
                    "step",
                    step.getAsLong());
        }
    }

    /** Groups of words. */
    private final class Groups implements Undoable<Grouping> {
        @Override
        public void give(Grouping value) {
            editing.regroup(value.groups());
            settings.projection().fittedWordsProperty().set(value.fitted());
        }

        @Override
        public String name(Grouping before, Grouping after) {
            return WORDS.get("undo-groups");
        }
    }

    /** What runs were begun with: it is put into the form, and nothing starts by itself. */
    private final class Beginnings implements Undoable<Beginning> {
        @Override
        public void give(Beginning value) {
            settings.propose(value.corpus(), value.settings());
        }

        @Override
        public String name(Beginning before, Beginning after) {
            String corpus = after.corpus().corpus().name();
            return before.corpus().corpus().name().equals(corpus)
                    ? WORDS.get("undo-restart")
                    : WORDS.get("undo-start", "corpus", corpus);
        }

        @Override
        public String undone(Beginning before, Beginning after) {
            return WORDS.get("former-settings");
        }

        @Override
        public String redone(Beginning before, Beginning after) {
            return WORDS.get("later-settings");
        }

        @Override
        public Reach reach() {
            return Reach.WINDOW;
        }
    }

    /** The marks that a person set. */
    private record OwnMarks(Marks marks) implements Undoable<List<TimelineMark>> {
        @Override
        public void give(List<TimelineMark> value) {
            marks.give(value);
        }

        @Override
        public String name(List<TimelineMark> before, List<TimelineMark> after) {
            return UndoWords.marks(before, after);
        }
    }

    /** The automatic marks that a person took away. */
    private record Dismissals(Marks marks) implements Undoable<Set<Milestone>> {
        @Override
        public void give(Set<Milestone> value) {
            marks.giveDismissed(value);
        }

        @Override
        public String name(Set<Milestone> before, Set<Milestone> after) {
            return UndoWords.dismissed(before, after);
        }
    }

    /** Which words are drawn and what their colours stand for. */
    private record Looks(WordsLooks looks) implements Undoable<WordsLook> {
        @Override
        public void give(WordsLook value) {
            looks.give(value);
        }

        @Override
        public String name(WordsLook before, WordsLook after) {
            return UndoWords.look(before, after);
        }

        @Override
        public boolean slides(WordsLook before, WordsLook after) {
            return before.component() != after.component()
                    || before.passing().least() != after.passing().least()
                    || before.passing().most() != after.passing().most();
        }
    }
}
