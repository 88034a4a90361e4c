package org.driftscope.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.plot.Figures;
import org.driftscope.plot.RoundNumbers;
import org.driftscope.run.Frame;
import org.driftscope.run.LossPoint;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunDescription;
import org.driftscope.ui.control.StepHistory;
import org.driftscope.wording.Wording;

/**
 * All steps of the run on screen, with the loss and the clusters' measure of each, and which of
 * them is shown. On the JavaFX Application Thread.
 */
public final class TimelineViewModel {
    private static final Wording WORDS = Wording.of("ui.timeline");

    /** So many steps the keys go with Shift. */
    public static final int LEAP = 10;

    private static final int BUCKETS = 1024;
    private static final long SHORTEST_AXIS = 50;

    private final TimelineRequests requests;
    private final StepHistory batch = new StepHistory(BUCKETS);
    private final StepHistory corpus = new StepHistory(BUCKETS);
    private final StepHistory silhouette = new StepHistory(BUCKETS);
    private final Marks marks = new Marks();
    private final ObservableList<BranchRow> otherBranches = FXCollections.observableArrayList();
    private String branchShown = "";
    private final ReadOnlyLongWrapper shown = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper newest = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper rewound = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper playingBackwards = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

    public TimelineViewModel(TimelineRequests requests) {
        this.requests = requests;
    }

    /** Another run. */
    public void open(RunDescription description) {
        goBackTo(0, Metrics.NONE);
        marks.clear();
        rewound.set(false);
        playingBackwards.set(false);
        progress.set("");
        shown.set(0);
        say();
    }

    /** Forgets the steps after one, where the run goes on otherwise from there. */
    public void goBackTo(long step, Metrics known) {
        batch.clear();
        corpus.clear();
        silhouette.clear();
        marks.goBackTo(step);
        newest.set(step);
        add(known, step);
    }

    /** Takes what was measured at steps up to {@code last}. */
    public void add(Metrics known, long last) {
        for (int i = 0; i < known.size() && known.step(i) <= last; i++) {
            batch.add(known.step(i), known.get(Metric.LOSS, i));
            corpus.add(known.step(i), known.get(Metric.CORPUS_LOSS, i));
            silhouette.add(known.step(i), known.get(Metric.SILHOUETTE, i));
        }
        changed();
    }

    /** Takes a frame of the run, shown or not; each once. */
    public void add(Frame frame) {
        for (LossPoint point : frame.losses()) {
            batch.add(point.step(), point.loss());
        }
        frame.corpusLosses().forEach(this::add);
        frame.measures()
                .map(ClusterMeasures::silhouette2d)
                .ifPresent(measure -> silhouette.add(frame.step(), measure));
        newest.set(frame.step());
        changed();
    }

    private void add(MeasuredLoss loss) {
        corpus.add(loss.step(), loss.learned());
    }

    /** A frame is shown: of the newest step or, where {@code past}, of an earlier one. */
    public void show(Frame frame, boolean past) {
        shown.set(frame.step());
        rewound.set(past);
        say();
    }

    /** Says what is being done; nothing where {@code words} are empty. */
    public void say(String words) {
        progress.set(words);
    }

    /** Whether earlier and earlier steps are shown. */
    public void setPlayingBackwards(boolean now) {
        playingBackwards.set(now);
    }

    private void changed() {
        say();
        revision.set(revision.get() + 1);
    }

    private void say() {
        text.set(
                rewound.get()
                        ? WORDS.get("step-of", "step", shown.get(), "newest", newest.get())
                        : WORDS.get("step-newest", "step", shown.get()));
    }

    /** Shows the step there, the nearest there is. */
    public void goTo(long step) {
        requests.goTo(step);
    }

    /** One step back. */
    public void back() {
        requests.move(-1);
    }

    /** Ten steps back. */
    public void leapBack() {
        requests.move(-LEAP);
    }

    /** Ten steps on, as far as there are any. */
    public void leapOn() {
        requests.move(LEAP);
    }

    /** The random start. */
    public void goToStart() {
        requests.goTo(0);
    }

    /** The newest step; the run is followed again. */
    public void goToNewest() {
        requests.goToNewest();
    }

    /** Plays backwards, or stays where it is while it does. */
    public void playBackwardsOrPause() {
        if (playingBackwards.get()) {
            requests.pause();
        } else {
            requests.playBackwards();
        }
    }

    /** Lists the branches, with the one on screen in words. */
    public void list(String onScreen, List<BranchRow> others) {
        branchShown = onScreen;
        otherBranches.setAll(others);
        changed();
    }

    /** The branches that are not on screen. */
    public ObservableList<BranchRow> otherBranches() {
        return otherBranches;
    }

    /** The branch on screen, in words. */
    public String branchShown() {
        return branchShown;
    }

    /** Takes up another branch. */
    public void goToBranch(int number) {
        requests.goToBranch(number);
    }

    /** Forgets another branch. */
    public void deleteBranch(int number) {
        requests.deleteBranch(number);
    }

    /** Marks the step shown. */
    public void mark() {
        marks.mark(shown.get());
    }

    /** The steps worth coming back to. */
    public Marks marks() {
        return marks;
    }

    /** The step shown. */
    public ReadOnlyLongProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The newest step of the run. */
    public ReadOnlyLongProperty newestProperty() {
        return newest.getReadOnlyProperty();
    }

    /** Whether a past step is shown. */
    public ReadOnlyBooleanProperty rewoundProperty() {
        return rewound.getReadOnlyProperty();
    }

    /** Whether earlier and earlier steps are shown. */
    public ReadOnlyBooleanProperty playingBackwardsProperty() {
        return playingBackwards.getReadOnlyProperty();
    }

    /** Which step is shown, in words. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What is being done, in words; empty where nothing takes long. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Counts the changes of the curves: a view redraws when it does. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** The losses of the batches. */
    StepHistory batch() {
        return batch;
    }

    /** The losses of the corpus. */
    StepHistory corpus() {
        return corpus;
    }

    /** The silhouette of the groups of words, -1 to 1. */
    StepHistory silhouette() {
        return silhouette;
    }

    /** The last step of the axis; it grows in leaps, so that the curves don't crawl. */
    long lastStepOfAxis() {
        long longest = otherBranches.stream().mapToLong(BranchRow::newest).max().orElse(0);
        long last = Math.max(SHORTEST_AXIS, Math.max(longest, newest.get()));
        long leap = Math.max(1, (long) RoundNumbers.atLeast(last / 10.0));
        return (last + leap - 1) / leap * leap;
    }

    /** What was measured at a step, in words. */
    public String reading(long step) {
        if (step > newest.get()) {
            return WORDS.get("step-to-come", "step", step);
        }
        List<String> parts = new ArrayList<>();
        parts.add(WORDS.get("step", "step", step));
        last(batch, step)
                .ifPresent(at -> parts.add(WORDS.get("reading-batch", "loss", Figures.loss(at))));
        last(corpus, step)
                .ifPresent(at -> parts.add(WORDS.get("reading-corpus", "loss", Figures.loss(at))));
        last(silhouette, step)
                .ifPresent(
                        at ->
                                parts.add(
                                        WORDS.get(
                                                "reading-silhouette",
                                                "measure",
                                                Figures.measure(at))));
        return String.join(" · ", parts);
    }

    /** The number last measured at or before the step. */
    private static OptionalDouble last(StepHistory history, long step) {
        for (int i = Math.min(history.bucketOf(step), history.size() - 1); i >= 0; i--) {
            if (history.filled(i)) {
                return OptionalDouble.of(history.largest(i));
            }
        }
        return OptionalDouble.empty();
    }
}
