package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.projection.HeldState;
import org.driftscope.projection.PcaProjector;
import org.driftscope.projection.Projection;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Batch;
import org.driftscope.text.BatchSampler;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.training.CorpusLoss;
import org.driftscope.training.StepResult;
import org.driftscope.training.Trainer;

/**
 * The straight line from tokens to a picture, one step at a time, on the caller's thread: the same
 * with and without a screen. Not thread-safe.
 */
public final class Stepper implements AutoCloseable {
    /** The whole corpus is read every so many steps to tell its loss, unless asked otherwise. */
    static final int CORPUS_LOSS_EVERY = 10;

    /** Above this many words the measures are taken only every {@link #MEASURES_EVERY} steps. */
    private static final int MOST_WORDS_MEASURED_EACH_STEP = 2_000;

    private static final int MEASURES_EVERY = 10;

    /** Frees the off-heap memory of what was built. */
    private final List<Runnable> owned = new ArrayList<>();

    private final RunDescription description;
    private final BatchSampler batches;
    private final LanguageModel model;
    private final Trainer trainer;
    private final CorpusLoss corpusLoss;
    private final Categories categories;
    private final Projectors projectors;
    private PcaProjector projector;
    private long corpusLossEvery = CORPUS_LOSS_EVERY;
    private Frame newest;

    /**
     * Builds the model with its random start.
     *
     * @throws org.driftscope.problem.ProblemException where the model would not fit into memory
     */
    public Stepper(Dataset dataset, RunSettings settings) {
        ModelConfig config = settings.model().resolve(dataset);
        SeededRandom random = new SeededRandom(settings.seed());
        List<Example> examples = dataset.examples(config.context());
        batches = new BatchSampler(examples, settings.batchSize(), random);
        categories = Categories.of(dataset);
        owned.add(categories::close);
        try {
            model = new LanguageModel(config, random);
            owned.add(model::close);
            trainer =
                    new Trainer(
                            model,
                            settings.optimizer(),
                            Capacity.of(examples, settings.batchSize()));
            owned.add(trainer::close);
            corpusLoss = new CorpusLoss(model, examples);
            owned.add(corpusLoss::close);
            description =
                    new RunDescription(
                            dataset,
                            settings,
                            config,
                            model.parameterCount(),
                            WordSets.fitted(dataset, settings.projection().fittedWords()),
                            ReferenceLosses.of(dataset, config.context()));
            Matrix embeddings = model.tokenEmbeddings();
            HeldState start = new HeldState(0, embeddings);
            projectors = new Projectors(dataset, start);
            projector = projectors.make(settings.projection(), start, Optional.empty());
            newest = start(embeddings);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** What stays the same. */
    public RunDescription description() {
        return description;
    }

    /** The state as it is now. */
    public Frame frame() {
        return newest;
    }

    /**
     * Takes one step and returns its picture.
     *
     * @throws org.driftscope.problem.ProblemException where training has run away; the weights are
     *     then as before the step. After any other exception they may have moved
     */
    public Frame step() {
        Batch batch = batches.next();
        StepResult result = trainer.step(batch); // forward, loss, backward, update
        Matrix embeddings = model.tokenEmbeddings(); // (V, C), a copy
        Projection projection = projector.project(embeddings); // (V, k)
        newest = picture(result, embeddings, projection);
        return newest;
    }

    /** The learning rate of the steps to come. */
    public void setLearningRate(double learningRate) {
        trainer.setLearningRate(learningRate);
    }

    /**
     * How many threads share the steps to come, the caller's among them, where a step is worth
     * sharing. It changes how long a step takes and nothing else.
     */
    public void setThreads(int threads) {
        trainer.setThreads(threads);
    }

    /** Looks at the embeddings in another way from now on and returns the present state so seen. */
    public Frame setProjection(ProjectionSettings settings) {
        projector =
                projectors.make(
                        settings,
                        new HeldState(newest.step(), newest.embeddings()),
                        Optional.of(newest.projection().basis()));
        newest = newest.seenIn(projector.project(newest.embeddings()));
        return newest;
    }

    /**
     * Reads the whole corpus every {@code steps} steps to tell its loss; training is not touched.
     */
    public void setCorpusLossEvery(long steps) {
        corpusLossEvery = steps;
    }

    /** Mean loss over the whole corpus now, in nats. */
    public double corpusLoss() {
        return corpusLoss.mean();
    }

    /** How clear the clusters are now; empty without categories. */
    public Optional<ClusterMeasures> measures() {
        return categories.measure(newest.embeddings(), projector);
    }

    @Override
    public void close() {
        owned.forEach(Runnable::run);
    }

    private Frame start(Matrix embeddings) {
        Projection projection = projector.project(embeddings);
        Optional<ClusterMeasures> measures = categories.measure(embeddings, projector);
        double loss = corpusLoss();
        return new Frame(
                0,
                RunState.PAUSED,
                Optional.empty(),
                OptionalDouble.of(loss),
                measures,
                clearStep(OptionalLong.empty(), 0, measures),
                embeddings,
                embeddings,
                projection,
                List.of(),
                List.of(new LossPoint(0, loss)),
                Optional.empty(),
                Optional.empty());
    }

    private Frame picture(StepResult result, Matrix embeddings, Projection projection) {
        long step = result.step();
        Optional<ClusterMeasures> measures =
                categories.size() <= MOST_WORDS_MEASURED_EACH_STEP || step % MEASURES_EVERY == 0
                        ? categories.measure(embeddings, projector)
                        : Optional.empty();
        OptionalDouble measuredLoss =
                step % corpusLossEvery == 0
                        ? OptionalDouble.of(corpusLoss())
                        : OptionalDouble.empty();
        return new Frame(
                step,
                RunState.PAUSED,
                Optional.of(result),
                measuredLoss,
                measures,
                clearStep(newest.clearStep(), step, measures),
                embeddings,
                newest.embeddings(),
                projection,
                List.of(new LossPoint(step, result.loss())),
                measuredLoss.isPresent()
                        ? List.of(new LossPoint(step, measuredLoss.getAsDouble()))
                        : List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static OptionalLong clearStep(
            OptionalLong before, long step, Optional<ClusterMeasures> measures) {
        boolean clear = measures.map(ClusterMeasures::clear).orElse(false);
        return before.isPresent() || !clear ? before : OptionalLong.of(step);
    }
}
