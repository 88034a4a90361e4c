package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.math.Matrix;
import org.driftscope.problem.Problem;
import org.driftscope.projection.Projection;
import org.driftscope.training.StepResult;

/**
 * One picture of a run: the state after update {@link #step}. Immutable; handed from the training
 * thread to any other.
 *
 * @param step updates made so far; 0 is the random start
 * @param state what the run was doing when the frame was published
 * @param result what the step did; empty at step 0
 * @param corpusLoss mean loss over all sentences in nats, where it was measured, else empty
 * @param measures how clear the clusters are; empty without categories and between measured steps
 * @param clearStep the first step with clear clusters so far
 * @param embeddings E (V, C) after the step
 * @param previousEmbeddings E (V, C) before it; the same object as {@code embeddings} at step 0
 * @param projection E in the shown basis
 * @param losses batch losses of the steps since the frame that was last collected, oldest first
 * @param corpusLosses corpus losses of the same steps
 * @param stopped why a playing run paused by itself just now; empty otherwise
 * @param problem why the run failed; empty otherwise
 */
public record Frame(
        long step,
        RunState state,
        Optional<StepResult> result,
        Optional<MeasuredLoss> corpusLoss,
        Optional<ClusterMeasures> measures,
        OptionalLong clearStep,
        Matrix embeddings,
        Matrix previousEmbeddings,
        Projection projection,
        List<LossPoint> losses,
        List<MeasuredLoss> corpusLosses,
        Optional<StopReason> stopped,
        Optional<Problem> problem) {
    /** An uncollected frame keeps at most this many losses; older ones are dropped. */
    private static final int MOST_LOSSES = 20_000;

    public Frame {
        losses = List.copyOf(losses);
        corpusLosses = List.copyOf(corpusLosses);
    }

    /** The random start, paused. */
    static Frame start(
            MeasuredLoss loss,
            Optional<ClusterMeasures> measures,
            OptionalLong clearStep,
            Projection projection,
            Matrix embeddings) {
        return new Frame(
                0,
                RunState.PAUSED,
                Optional.empty(),
                Optional.of(loss),
                measures,
                clearStep,
                embeddings,
                embeddings,
                projection,
                List.of(),
                List.of(loss),
                Optional.empty(),
                Optional.empty());
    }

    /** The state, paused, after a step that began at this one. */
    Frame next(
            StepResult made,
            Optional<MeasuredLoss> loss,
            Optional<ClusterMeasures> measured,
            OptionalLong clear,
            Projection seen,
            Matrix after) {
        return new Frame(
                made.step(),
                RunState.PAUSED,
                Optional.of(made),
                loss,
                measured,
                clear,
                after,
                embeddings,
                seen,
                List.of(new LossPoint(made.step(), made.loss())),
                loss.map(List::of).orElse(List.of()),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same state, seen in another projection. It carries no losses: they were published before.
     */
    public Frame seenIn(Projection other) {
        return copy(state, other, List.of(), List.of(), Optional.empty(), problem);
    }

    /** The same state with the measures of other groups of words, seen in another projection. */
    Frame measured(Optional<ClusterMeasures> others, OptionalLong clear, Projection other) {
        return new Frame(
                step,
                state,
                result,
                corpusLoss,
                others,
                clear,
                embeddings,
                previousEmbeddings,
                other,
                List.of(),
                List.of(),
                Optional.empty(),
                problem);
    }

    /** This picture as the step that made it is published. */
    Frame published(RunState other, Optional<StopReason> reason) {
        return copy(other, projection, losses, corpusLosses, reason, problem);
    }

    /**
     * The same picture, published in another state. It carries no losses: they were published
     * before.
     */
    Frame inState(RunState other, Optional<StopReason> reason, Optional<Problem> cause) {
        return copy(other, projection, List.of(), List.of(), reason, cause);
    }

    /** The same picture, shown once more. It carries no losses: they were published before. */
    public Frame again(RunState shownAs) {
        return inState(shownAs, Optional.empty(), Optional.empty());
    }

    /** The same picture, with the losses of an older uncollected frame put before its own. */
    Frame after(Frame older) {
        return copy(
                state,
                projection,
                joined(older.losses, losses),
                joined(older.corpusLosses, corpusLosses),
                stopped.or(() -> older.stopped),
                problem);
    }

    /** The same picture, paused, with the losses of the whole course that led to it. */
    Frame withCourse(Metrics course) {
        List<LossPoint> batch = new ArrayList<>();
        int every = Math.max(1, (course.size() + MOST_LOSSES - 1) / MOST_LOSSES);
        for (int i = 0; i < course.size(); i++) {
            double loss = course.get(Metric.LOSS, i);
            if (!Double.isNaN(loss) && i % every == 0) {
                batch.add(new LossPoint(course.step(i), loss));
            }
        }
        return copy(
                RunState.PAUSED,
                projection,
                batch,
                course.corpusLosses(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same step, published otherwise. */
    private Frame copy(
            RunState otherState,
            Projection otherProjection,
            List<LossPoint> otherLosses,
            List<MeasuredLoss> otherCorpusLosses,
            Optional<StopReason> reason,
            Optional<Problem> cause) {
        return new Frame(
                step,
                otherState,
                result,
                corpusLoss,
                measures,
                clearStep,
                embeddings,
                previousEmbeddings,
                otherProjection,
                otherLosses,
                otherCorpusLosses,
                reason,
                cause);
    }

    private static <P> List<P> joined(List<P> older, List<P> newer) {
        List<P> all = new ArrayList<>(older);
        all.addAll(newer);
        return all.subList(Math.max(0, all.size() - MOST_LOSSES), all.size());
    }
}
