package org.driftscope.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.math.Matrix;
import org.driftscope.model.Activation;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.ParameterLayout;
import org.driftscope.model.Positions;
import org.driftscope.problem.Problem;
import org.driftscope.projection.Basis;
import org.driftscope.projection.Projection;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.LossPoint;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.run.StopReason;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.training.StepResult;

/** Runs and frames made by hand, so that view models are tested without training. */
public final class HandMade {
    /** Tokens in the order of their ids: the dog runs . cat drinks milk. */
    public static final Corpus CORPUS =
            new Corpus(
                    "by hand",
                    "Three sentences.",
                    "none",
                    List.of("the dog runs .", "the cat drinks milk .", "the dog drinks ."),
                    List.of(
                            new Category("animals", List.of("dog", "cat")),
                            new Category("drinks", List.of("milk"))));

    private static final MeasuredLoss START_LOSS = new MeasuredLoss(0, 4.5, OptionalDouble.empty());

    private HandMade() {}

    /** A run of {@link #CORPUS}. */
    public static RunDescription description() {
        return description(CORPUS, RunSettings.DEFAULT);
    }

    /** A run of a corpus; every token is fitted. */
    public static RunDescription description(Corpus corpus, RunSettings settings) {
        Dataset dataset = Dataset.of(corpus, settings.text());
        int v = dataset.vocabulary().size();
        return new RunDescription(
                dataset,
                settings,
                new ModelConfig(v, 2, 1, 1, 4, 4, Activation.GELU, Positions.LEARNED, true, 0.1),
                123,
                IntStream.range(0, v).boxed().toList(),
                new ReferenceLosses(4, 3, 2, 1),
                Set.of());
    }

    /** All about a run of {@link #CORPUS} at a frame; only E of the weights is not 0. */
    public static Moment moment(Frame newest, Optional<Frame> start) {
        RunDescription run = description();
        Matrix none = Matrix.zeros(newest.embeddings().rows(), newest.embeddings().columns());
        return new Moment(
                run,
                newest,
                copy(run, newest.embeddings()),
                List.of(),
                none,
                none,
                Controls.NONE,
                start.stream()
                        .map(
                                frame ->
                                        new PastStep(
                                                0, copy(run, frame.embeddings()), none, List.of()))
                        .toList());
    }

    private static ModelCopy copy(RunDescription run, Matrix embeddings) {
        float[] values = embeddings.toArray();
        int size = Math.max(values.length, new ParameterLayout(run.modelConfig()).size());
        return new ModelCopy(
                run.modelConfig(),
                ActiveParts.ALL,
                Matrix.owning(1, size, Arrays.copyOf(values, size)));
    }

    /** The random start. */
    public static Frame start() {
        return frame(0, RunState.PAUSED);
    }

    /** A frame without anything special about it; its loss is 1 / step. */
    public static Frame frame(long step, RunState state) {
        return new Frame(
                step,
                state,
                step == 0
                        ? Optional.empty()
                        : Optional.of(new StepResult(step, 1.0 / step, 0.5, 0.01)),
                step == 0 ? Optional.of(START_LOSS) : Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                embeddings(),
                embeddings(),
                projection(),
                step == 0 ? List.of() : List.of(new LossPoint(step, 1.0 / step)),
                step == 0 ? List.of(START_LOSS) : List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same frame with measures. */
    public static Frame measured(Frame frame, ClusterMeasures measures, OptionalLong clearStep) {
        return new Frame(
                frame.step(),
                frame.state(),
                frame.result(),
                frame.corpusLoss(),
                Optional.of(measures),
                clearStep,
                frame.embeddings(),
                frame.previousEmbeddings(),
                frame.projection(),
                frame.losses(),
                frame.corpusLosses(),
                frame.stopped(),
                frame.problem());
    }

    /** A frame of a run that paused by itself, or that failed. */
    public static Frame ended(long step, Optional<StopReason> stopped, Optional<Problem> problem) {
        Frame frame = frame(step, problem.isPresent() ? RunState.FAILED : RunState.PAUSED);
        return new Frame(
                step,
                frame.state(),
                frame.result(),
                frame.corpusLoss(),
                frame.measures(),
                frame.clearStep(),
                frame.embeddings(),
                frame.previousEmbeddings(),
                frame.projection(),
                frame.losses(),
                frame.corpusLosses(),
                stopped,
                problem);
    }

    /** Seven tokens on a circle, 10 degrees apart: the nearest to one are its neighbours in id. */
    private static Matrix embeddings() {
        float[] values = new float[14];
        for (int id = 0; id < 7; id++) {
            values[2 * id] = (float) Math.cos(Math.toRadians(10 * id));
            values[2 * id + 1] = (float) Math.sin(Math.toRadians(10 * id));
        }
        return Matrix.owning(7, 2, values);
    }

    private static Projection projection() {
        Basis basis = new Basis(new double[2], new double[][] {{1, 0}, {0, 1}});
        return new Projection(
                basis.project(embeddings()),
                basis,
                basis,
                List.of(0.6, 0.4),
                1.0,
                IntStream.range(0, 7).boxed().toList());
    }
}
