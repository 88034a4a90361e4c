package org.driftscope.ui.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.driftscope.plot.Figures;
import org.driftscope.plot.RoundNumbers;
import org.driftscope.run.Frame;
import org.driftscope.run.LossPoint;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunDescription;
import org.driftscope.text.LossSample;
import org.driftscope.ui.control.StepHistory;
import org.driftscope.wording.Wording;

/** The losses of the run on screen, every step of them, and the losses to compare with. */
public final class LossChartViewModel {
    private static final Wording WORDS = Wording.of("ui.loss");

    /** In place of a step: none is pointed at. */
    public static final long NOWHERE = -1;

    private static final int BUCKETS = 1024;
    private static final long SHORTEST_AXIS = 50;

    private final StepHistory batch = new StepHistory(BUCKETS);
    private final StepHistory corpus = new StepHistory(BUCKETS);
    private final StepHistory heldOut = new StepHistory(BUCKETS);
    private final OverfittingWatch overfitting = new OverfittingWatch();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper pointed = new ReadOnlyLongWrapper(NOWHERE);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private Optional<LossPoint> lastBatch = Optional.empty();
    private Optional<LossPoint> lastCorpus = Optional.empty();
    private Optional<LossPoint> lastHeldOut = Optional.empty();
    private List<ReferenceLine> references = List.of();
    private boolean ofSample;

    public LossChartViewModel() {
        changed();
    }

    /** Begins to show another run. */
    public void open(RunDescription description) {
        clear();
        references = ReferenceLine.of(description.referenceLosses());
        ofSample = LossSample.isPart(description.dataset());
        changed();
    }

    private void clear() {
        batch.clear();
        corpus.clear();
        heldOut.clear();
        overfitting.clear();
        lastBatch = Optional.empty();
        lastCorpus = Optional.empty();
        lastHeldOut = Optional.empty();
    }

    /** Takes a frame of the run, shown or not; each once, by rising step. */
    public void show(Frame frame) {
        frame.losses().forEach(this::add);
        frame.corpusLosses().forEach(this::add);
        if (frame.step() == 0) {
            frame.corpusLoss().ifPresent(this::add);
        }
        changed();
    }

    private void add(LossPoint point) {
        batch.add(point.step(), point.loss());
        lastBatch = Optional.of(point);
    }

    private void add(MeasuredLoss loss) {
        loss.heldOut()
                .ifPresent(
                        measured -> {
                            heldOut.add(loss.step(), measured);
                            lastHeldOut = Optional.of(new LossPoint(loss.step(), measured));
                            overfitting.add(loss.step(), loss.learned(), measured);
                        });
        corpus.add(loss.step(), loss.learned());
        lastCorpus = Optional.of(new LossPoint(loss.step(), loss.learned()));
    }

    private static String at(LossPoint last, String name) {
        return WORDS.get(
                "last", "name", name, "loss", Figures.loss(last.loss()), "step", last.step());
    }

    private void changed() {
        List<String> parts = new ArrayList<>();
        parts.add(WORDS.get("summary"));
        lastBatch.ifPresent(last -> parts.add(at(last, WORDS.get("batch-last"))));
        lastCorpus.ifPresent(last -> parts.add(at(last, corpusName())));
        lastHeldOut.ifPresent(last -> parts.add(at(last, WORDS.get("held-out"))));
        summary.set(String.join(", ", parts));
        notice.set(overfitting.words());
        revision.set(revision.get() + 1);
    }

    /** The run goes on otherwise from a step; {@code known} is what was measured up to it. */
    public void goBackTo(long step, Metrics known) {
        clear();
        for (int i = 0; i < known.size() && known.step(i) <= step; i++) {
            long at = known.step(i);
            double loss = known.get(Metric.LOSS, i);
            if (!Double.isNaN(loss)) {
                add(new LossPoint(at, loss));
            }
            double learned = known.get(Metric.CORPUS_LOSS, i);
            if (!Double.isNaN(learned)) {
                double held = known.get(Metric.HELD_OUT_LOSS, i);
                add(
                        new MeasuredLoss(
                                at,
                                learned,
                                Double.isNaN(held)
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(held)));
            }
        }
        changed();
    }

    /** Points at a past step, or {@link #NOWHERE}. */
    public void pointAt(long step) {
        pointed.set(step);
    }

    /** The step that is pointed at, or {@link #NOWHERE}. */
    public ReadOnlyLongProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** The last losses in words, for those who can't see the chart. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Words on over-fitting; empty while there is none. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Counts the changes: a view redraws when it does. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    StepHistory batch() {
        return batch;
    }

    StepHistory corpus() {
        return corpus;
    }

    /** The losses on the sentences kept out of training; empty where there are none. */
    StepHistory heldOut() {
        return heldOut;
    }

    /** What the losses of {@link #corpus} are over. */
    String corpusName() {
        return heldOut.size() > 0
                ? WORDS.get(ofSample ? "learned-sample" : "learned")
                : WORDS.get(ofSample ? "corpus-sample" : "corpus");
    }

    List<ReferenceLine> references() {
        return references;
    }

    /** The last step of the axis; it grows in leaps, so that the curve doesn't crawl. */
    long lastStepShown() {
        long last = Math.max(batch.lastStep(), corpus.lastStep());
        return (long) RoundNumbers.atLeast((double) Math.max(SHORTEST_AXIS, last));
    }

    /** The highest loss of the axis. */
    double highestLossShown() {
        double highest = references.stream().mapToDouble(ReferenceLine::loss).max().orElse(1);
        double seen = Math.max(heldOut.highest(), Math.max(batch.highest(), corpus.highest()));
        return Math.max(0.5, Math.min(Math.max(highest, seen), highest * 2) * 1.08);
    }

    /** What the chart reads at a step, in words; empty where nothing was measured. */
    Optional<String> reading(long step) {
        int bucket = batch.bucketOf(step);
        if (bucket >= batch.size() || !batch.filled(bucket)) {
            return corpus.size() > 0 && step == 0
                    ? Optional.of(WORDS.get("step", "step", 0) + " · " + corpusAt(corpus.least(0)))
                    : Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        parts.add(steps(bucket));
        String batchLoss = range(batch.least(bucket), batch.largest(bucket));
        parts.add(WORDS.get("reading-batch", "loss", batchLoss));
        lastBefore(corpus, step).ifPresent(loss -> parts.add(corpusAt(loss)));
        lastBefore(heldOut, step)
                .ifPresent(
                        loss ->
                                parts.add(
                                        WORDS.get("reading-held-out", "loss", Figures.loss(loss))));
        return Optional.of(WORDS.get("reading", "parts", String.join(" · ", parts)));
    }

    private String corpusAt(double loss) {
        return WORDS.get("reading-corpus", "corpus", corpusName(), "loss", Figures.loss(loss));
    }

    private String steps(int bucket) {
        long first = bucket * batch.stride();
        return batch.stride() == 1
                ? WORDS.get("step", "step", first)
                : WORDS.get(
                        "steps",
                        "first",
                        first,
                        "last",
                        Math.min(batch.lastStep(), first + batch.stride() - 1));
    }

    private static String range(double least, double largest) {
        String low = Figures.loss(least);
        String high = Figures.loss(largest);
        return low.equals(high) ? low : WORDS.get("range", "least", low, "largest", high);
    }

    /** The loss last measured at or before the step. */
    private static OptionalDouble lastBefore(StepHistory history, long step) {
        for (int i = Math.min(history.bucketOf(step), history.size() - 1); i >= 0; i--) {
            if (history.filled(i)) {
                return OptionalDouble.of(history.least(i));
            }
        }
        return OptionalDouble.empty();
    }
}
