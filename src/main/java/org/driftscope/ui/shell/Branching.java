package org.driftscope.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.driftscope.run.Change;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Metrics;
import org.driftscope.run.Past;
import org.driftscope.run.RunDescription;
import org.driftscope.run.TrainingRun;
import org.driftscope.storage.session.Branch;
import org.driftscope.storage.session.BranchLabel;
import org.driftscope.storage.session.MarkedSteps;
import org.driftscope.ui.saving.Question;
import org.driftscope.ui.timeline.BranchRow;
import org.driftscope.ui.timeline.Marks;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the run at past steps, which makes branches, and takes up others. On the JavaFX
 * Application Thread.
 */
final class Branching {
    private static final Wording WORDS = Wording.of("ui.shell");
    private static final Logger LOG = LoggerFactory.getLogger(Branching.class);

    private final Session session;
    private final PastDesk past;
    private final Executor screen;
    private final TimelineViewModel timeline;
    private final BiConsumer<Long, Metrics> takenUp;
    private final Runnable switched;
    private final Consumer<Question> ask;
    private final Branches branches = new Branches(Past.branchBudget(Past.budget()));
    private Optional<BranchChange> begun = Optional.empty(); // of the branch on screen

    /**
     * Of the run of a session.
     *
     * @param past makes its past steps again
     * @param screen runs work on the JavaFX Application Thread
     * @param takenUp hears when another past belongs to the run, up to which step, and of its
     *     metrics
     * @param switched runs when another branch is on screen
     * @param ask asks a person
     */
    Branching(
            Session session,
            PastDesk past,
            Executor screen,
            TimelineViewModel timeline,
            BiConsumer<Long, Metrics> takenUp,
            Runnable switched,
            Consumer<Question> ask) {
        this.session = session;
        this.past = past;
        this.screen = screen;
        this.timeline = timeline;
        this.takenUp = takenUp;
        this.switched = switched;
        this.ask = ask;
    }

    /** Another run is on screen. */
    void opened() {
        branches.clear();
        begun = Optional.empty();
        list();
    }

    /** The run that was just opened goes on from a file, with its branches and marks. */
    void goOn(org.driftscope.storage.session.Session saved, RunDescription description) {
        branches.restore(saved, saved.dataset(), description.withSettings(saved.settings()));
        show(saved.shown().marks());
        list();
    }

    /** The branches and marks of another window, of which this one has the run. */
    void takeOver(Branching before, KeptRun run) {
        branches.takeOver(before.branches);
        Marks marks = before.timeline.marks();
        timeline.marks().restore(marks.own(), run.milestones(), marks.dismissedProperty().get());
        list();
    }

    /** What is to be saved of the branches and marks, put into a session of the run. */
    UnaryOperator<org.driftscope.storage.session.Session> saving() {
        List<Branch> others = branches.saved();
        BranchLabel label = branches.label();
        MarkedSteps marks = marks();
        return session -> session.among(others, label, marks.own(), marks.dismissed());
    }

    private void list() {
        timeline.list(branches.shown(), branches.others());
        if (session.run() != null) {
            session.run().shareWithBranches(branches.bytes());
        }
    }

    private MarkedSteps marks() {
        Marks marks = timeline.marks();
        return new MarkedSteps(marks.own(), List.of(), marks.dismissedProperty().get());
    }

    private void show(MarkedSteps marks) {
        timeline.marks().restore(marks.own(), marks.found(), marks.dismissed());
    }

    /**
     * Changes the run in a branch that goes on from a past step, while what lay behind is kept as
     * another one. Where there are too many branches, a person is asked whether the oldest may be
     * forgotten.
     *
     * @param before the run, which is at its newest step
     * @param still whether that is still wished for when the step is made again
     * @param what is changed
     * @param refused runs where a person would rather keep all
     */
    void fork(
            KeptRun before,
            long step,
            BooleanSupplier still,
            Change what,
            Runnable request,
            Runnable refused) {
        Optional<BranchRow> oldest = branches.inTheWay(before);
        if (oldest.isEmpty()) {
            fork(before, step, still, what, request);
        } else if (still.getAsBoolean()) {
            askToForget(
                    oldest.get(),
                    () -> {
                        if (still.getAsBoolean()) {
                            delete(oldest.get().number());
                            fork(before, step, still, what, request, refused);
                        }
                    },
                    refused);
        }
    }

    private void askToForget(BranchRow oldest, Runnable forget, Runnable refused) {
        ask.accept(
                new Question(
                        WORDS.get("forget-title"),
                        WORDS.get("forget-words", "most", Branches.MOST, "oldest", oldest.words()),
                        List.of(
                                new Question.Answer("cancel", WORDS.get("cancel"), refused),
                                new Question.Answer("forget", WORDS.get("forget"), forget)),
                        refused));
    }

    private void fork(
            KeptRun before, long step, BooleanSupplier still, Change what, Runnable request) {
        var unused =
                past.state(step)
                        .whenCompleteAsync(
                                (state, failure) -> {
                                    if (failure != null) {
                                        LOG.error("The run can't go on from there", failure);
                                    } else if (still.getAsBoolean()) {
                                        forked(before, state, what, request);
                                    }
                                },
                                screen);
    }

    private void forked(KeptRun before, Checkpoint state, Change what, Runnable request) {
        BranchChange change = new BranchChange(state);
        change.add(what);
        begun = Optional.of(change);
        branches.fork(before, marks(), change);
        session.run().goTo(state);
        session.setLearningRate(state.learningRate());
        if (state.step() < before.seenSoSince()) {
            session.run().setProjection(before.end().looking().settings());
            var unused = session.run().setCategories(before.categories());
        }
        request.run();
        takenUp.accept(state.step(), before.metrics());
        list();
    }

    /** The run on screen was changed at this step; where its branch begins there, that names it. */
    void changed(long step, Change what) {
        begun.filter(change -> change.step() == step)
                .ifPresent(
                        change -> {
                            change.add(what);
                            branches.rename(change);
                            list();
                        });
    }

    /** Takes up another branch where it ends. */
    void goTo(int number) {
        TrainingRun run = session.run();
        run.pause();
        var unused =
                run.askPast(KeptRun::of)
                        .whenCompleteAsync(
                                (now, failure) -> {
                                    if (run == session.run() && failure == null) {
                                        branches.change(now, marks(), number)
                                                .ifPresent(this::takeUp);
                                    }
                                },
                                screen);
    }

    private void takeUp(Branches.Taken taken) {
        KeptRun branch = taken.kept();
        begun = Optional.empty();
        session.run().goTo(branch);
        session.setLearningRate(branch.end().learningRate());
        takenUp.accept(branch.newest(), branch.metrics());
        switched.run();
        MarkedSteps marks = taken.marks();
        timeline.marks().restore(marks.own(), branch.milestones(), marks.dismissed());
        list();
    }

    /** Asks whether a branch that is not on screen may be deleted, and does so. */
    void askToDelete(int number) {
        branches.others().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .ifPresent(this::askToDelete);
    }

    private void askToDelete(BranchRow row) {
        Runnable nothing = () -> {};
        ask.accept(
                new Question(
                        WORDS.get("delete-branch-title", "number", row.number()),
                        WORDS.get("delete-branch-words", "branch", row.words()),
                        List.of(
                                new Question.Answer("cancel", WORDS.get("cancel"), nothing),
                                new Question.Answer(
                                        "delete-branch",
                                        WORDS.get("delete-branch"),
                                        () -> delete(row.number()))),
                        nothing));
    }

    private void delete(int number) {
        branches.delete(number);
        list();
    }
}
