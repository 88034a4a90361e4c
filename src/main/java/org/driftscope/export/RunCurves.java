package org.driftscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.insight.PairSimilarity;
import org.driftscope.insight.ReadyPair;
import org.driftscope.insight.ReadyPairs;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;

/**
 * What the charts of a run show, collected from its frames in order: losses, how clear the clusters
 * are, and the most telling pair of the text with its control. One thread.
 */
public final class RunCurves {
    private static final int LEAST_WORDS = 3; // for a pair and a control

    private final Dataset dataset;
    private final ReferenceLosses references;
    private final Optional<ReadyPair> pair;
    private final int[] centredOn;
    private final List<CurvePoint> batchLosses = new ArrayList<>();
    private final List<CurvePoint> corpusLosses = new ArrayList<>();
    private final List<CurvePoint> heldOutLosses = new ArrayList<>();
    private final List<CurvePoint> silhouettes = new ArrayList<>();
    private final List<CurvePoint> purities = new ArrayList<>();
    private final List<CurvePoint> pairCosines = new ArrayList<>();
    private final List<CurvePoint> controlCosines = new ArrayList<>();
    private OptionalLong clearStep = OptionalLong.empty();
    private long lastStep;

    /** Of a run as it is described before the first frame. */
    public RunCurves(RunDescription run) {
        dataset = run.dataset();
        references = run.referenceLosses();
        centredOn = run.fittedIds();
        pair =
                centredOn.length < LEAST_WORDS
                        ? Optional.empty()
                        : ReadyPairs.of(dataset, run.fittedWords()).stream().findFirst();
    }

    /** Takes the next frame. */
    public void add(Frame frame) {
        long step = frame.step();
        lastStep = step;
        clearStep = frame.clearStep();
        frame.result().ifPresent(done -> add(batchLosses, step, done.loss()));
        frame.corpusLoss()
                .ifPresent(
                        loss -> {
                            add(corpusLosses, step, loss.learned());
                            loss.heldOut().ifPresent(held -> add(heldOutLosses, step, held));
                        });
        frame.measures()
                .ifPresent(
                        measures -> {
                            add(silhouettes, step, measures.silhouette2d());
                            add(purities, step, measures.knnPurity());
                        });
        pair.ifPresent(
                words -> {
                    add(pairCosines, step, cosine(frame, words.first(), words.second()));
                    add(controlCosines, step, cosine(frame, words.first(), words.control()));
                });
    }

    private static void add(List<CurvePoint> curve, long step, double value) {
        curve.add(new CurvePoint(step, value));
    }

    private double cosine(Frame frame, int a, int b) {
        return PairSimilarity.centredCosine(frame.embeddings(), a, b, centredOn);
    }

    Dataset dataset() {
        return dataset;
    }

    ReferenceLosses references() {
        return references;
    }

    long lastStep() {
        return lastStep;
    }

    /** The first step with clear clusters. */
    OptionalLong clearStep() {
        return clearStep;
    }

    /** The pair with its control; empty where the text has too few words. */
    Optional<ReadyPair> pair() {
        return pair;
    }

    /** Of each step's batch, in nats. */
    List<CurvePoint> batchLosses() {
        return List.copyOf(batchLosses);
    }

    /** Of all sentences that are learned from, in nats. */
    List<CurvePoint> corpusLosses() {
        return List.copyOf(corpusLosses);
    }

    /** Of the sentences kept out of training, in nats. */
    List<CurvePoint> heldOutLosses() {
        return List.copyOf(heldOutLosses);
    }

    /** See {@link org.driftscope.insight.ClusterMeasures}; empty without groups of words. */
    List<CurvePoint> silhouettes() {
        return List.copyOf(silhouettes);
    }

    /** Likewise. */
    List<CurvePoint> purities() {
        return List.copyOf(purities);
    }

    /** Centred cosines of the pair, as {@link PairSimilarity#centredCosine} has them. */
    List<CurvePoint> pairCosines() {
        return List.copyOf(pairCosines);
    }

    /** Of the pair's first word and the control. */
    List<CurvePoint> controlCosines() {
        return List.copyOf(controlCosines);
    }
}
