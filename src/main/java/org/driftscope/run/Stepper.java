package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.math.Tensor;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Parameter;
import org.driftscope.projection.HeldState;
import org.driftscope.projection.PcaProjector;
import org.driftscope.projection.Projection;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Batch;
import org.driftscope.text.BatchSampler;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.HeldOut;
import org.driftscope.training.OptimizerState;
import org.driftscope.training.StepResult;
import org.driftscope.training.TrainerState;

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

    private RunDescription description;
    private final Dataset startedWith;
    private final SeededRandom random;
    private final Split split;
    private Categories categories;
    private final Optional<History> history;
    private final Projectors projectors;
    private BatchSampler batches;
    private List<Example> nextBatch;
    private Learner learner;
    private Controls controls = Controls.NONE;
    private double learningRate;
    private int threads = 1;
    private boolean watched;
    private PcaProjector projector;
    private long corpusLossEvery = CORPUS_LOSS_EVERY;
    private List<ChangeAt> changes = List.of();
    private Frame newest;

    /**
     * Builds the model with its random start.
     *
     * @throws org.driftscope.problem.ProblemException where the model would not fit into memory
     */
    public Stepper(Dataset dataset, RunSettings settings) {
        this(dataset, settings, false);
    }

    /**
     * The same, remembering its past for {@link #moment}.
     *
     * @throws org.driftscope.problem.ProblemException where the model would not fit into memory
     */
    public static Stepper remembering(Dataset dataset, RunSettings settings) {
        return new Stepper(dataset, settings, true);
    }

    /**
     * The same.
     *
     * @param keepsHistory whether it remembers its past, for {@link #moment}
     */
    Stepper(Dataset dataset, RunSettings settings, boolean keepsHistory) {
        startedWith = dataset;
        ModelConfig config = settings.model().resolve(dataset);
        random = new SeededRandom(settings.seed());
        Set<Integer> heldOut =
                HeldOut.sentences(dataset, settings.heldOutPercent(), settings.seed());
        split = Split.of(dataset, config.context(), heldOut);
        history = keepsHistory ? Optional.of(new History()) : Optional.empty();
        learningRate = settings.optimizer().learningRate();
        categories = Categories.of(dataset);
        try {
            learner = new Learner(() -> new LanguageModel(config, random), settings, split);
            description =
                    new RunDescription(
                            dataset,
                            settings,
                            config,
                            learner.model().parameterCount(),
                            WordSets.fitted(dataset, settings.projection().fittedWords()),
                            ReferenceLosses.of(dataset, config.context()),
                            heldOut);
            Matrix embeddings = learner.model().tokenEmbeddings();
            HeldState start = new HeldState(0, embeddings);
            projectors = new Projectors(dataset, start);
            projector = projectors.make(settings.projection(), start, Optional.empty());
            batches = new BatchSampler(split.learned(), settings.batchSize(), random);
            nextBatch = batches.next();
            newest = start(embeddings);
            history.ifPresent(this::begin);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** The text, grouped as it was when the run was started. */
    public Dataset startedWith() {
        return startedWith;
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
        Batch batch = new Batch(nextBatch);
        Optional<Matrix> before = weightsToRemember();
        StepResult result = learner.trainer().step(batch); // forward, loss, backward, update
        Matrix embeddings = learner.model().tokenEmbeddings(); // (V, C), a copy
        Projection projection = projector.project(embeddings); // (V, k)
        newest = picture(result, embeddings, projection);
        nextBatch = batches.next();
        history.ifPresent(kept -> remember(kept, before));
        return newest;
    }

    private Optional<Matrix> weightsToRemember() {
        return history.filter(kept -> watched || kept.wants(newest.step() + 1))
                .map(kept -> learner.model().weights().toMatrix());
    }

    private void begin(History kept) {
        ModelCopy copy = learner.model().copy();
        Matrix zeros = Matrix.zeros(1, copy.weights().columns());
        kept.keep(
                new PastStep(0, copy, lastGradient(), GroupMotion.of(copy.weights(), zeros, copy)));
    }

    private void remember(History kept, Optional<Matrix> before) {
        Matrix gradient = lastGradient();
        kept.addGradient(gradient);
        before.ifPresent(
                weights -> {
                    ModelCopy copy = learner.model().copy();
                    Matrix all = learner.trainer().gradients().whole().toMatrix();
                    kept.keep(
                            new PastStep(
                                    newest.step(),
                                    copy,
                                    gradient,
                                    GroupMotion.of(weights, all, copy)));
                });
    }

    /** dL/dE (V, C) of the last step. */
    private Matrix lastGradient() {
        return embeddingGradient().toMatrix();
    }

    private Tensor embeddingGradient() {
        Parameter embedding = learner.model().parameter("tokenEmbedding");
        return learner.trainer().gradients().of(embedding);
    }

    /** Everything about the run as it is now. */
    public Moment moment() {
        Matrix gradient = lastGradient();
        return new Moment(
                description,
                newest,
                learner.model().copy(),
                nextBatch,
                gradient,
                history.map(kept -> kept.gradientSum(gradient.rows(), gradient.columns()))
                        .map(GradientSum::toMatrix)
                        .orElse(gradient),
                controls,
                history.map(History::steps).orElse(List.of()));
    }

    /**
     * Holds something back from the next step on, or no longer.
     *
     * @throws IllegalArgumentException where no sentence is left to learn from
     */
    public void setControls(Controls wanted) {
        if (wanted.equals(controls)) {
            return;
        }
        if (!wanted.leftOut().equals(controls.leftOut())) {
            batches = sampler(wanted);
            nextBatch = batches.next();
        }
        controls = wanted;
        applyControls();
        record(new Change.Held(wanted));
    }

    private BatchSampler sampler(Controls held) {
        List<Example> left =
                split.learned().stream()
                        .filter(example -> !held.leftOut().contains(example.sentence()))
                        .toList();
        return new BatchSampler(left, description.settings().batchSize(), random);
    }

    private void applyControls() {
        learner.trainer().setFrozen(controls.frozen());
        learner.trainer().setActive(controls.active());
        learner.trainer().setLearningRate(learningRate);
        learner.trainer().setThreads(threads);
    }

    /**
     * Gives the output a matrix of its own, at first a copy of E with all that the optimizer
     * remembers of E. Does nothing where it has one.
     *
     * @throws org.driftscope.problem.ProblemException where the machine has not enough memory; all
     *     is as before then
     */
    public void untie() {
        ModelCopy tied = learner.model().copy();
        if (!tied.config().tied()) {
            return;
        }
        TrainerState state = learner.trainer().state();
        Matrix gradient = lastGradient();
        Learner untied =
                new Learner(() -> new LanguageModel(tied.untied()), description.settings(), split);
        OptimizerState memory = state.optimizer();
        untied.trainer()
                .restore(
                        state.withOptimizer(
                                new OptimizerState(
                                        memory.steps(),
                                        memory.vectors().stream().map(tied::untied).toList())));
        learner.close();
        learner = untied;
        embeddingGradient().put(gradient.toArray()); // still that of the last step
        applyControls();
        record(new Change.Untied());
    }

    /** The learning rate of the steps to come. */
    public void setLearningRate(double rate) {
        if (rate == learningRate) {
            return;
        }
        learner.trainer().setLearningRate(rate);
        learningRate = rate;
        record(new Change.LearningRate(rate));
    }

    private void record(Change change) {
        List<ChangeAt> all = new ArrayList<>(changes);
        all.add(new ChangeAt(newest.step(), change));
        changes = List.copyOf(all);
    }

    /** What was changed since step 0, in that order. */
    public List<ChangeAt> changes() {
        return changes;
    }

    /**
     * How many threads share the steps to come, the caller's among them, where a step is worth
     * sharing. It changes how long a step takes and nothing else.
     */
    public void setThreads(int count) {
        threads = count;
        learner.trainer().setThreads(count);
    }

    /**
     * Whether somebody may look at each of the steps to come: they are remembered at least until
     * the next, though the past be too long to keep all.
     */
    public void setWatched(boolean each) {
        watched = each;
    }

    /** Looks at the embeddings in another way from now on and returns the present state so seen. */
    public Frame setProjection(ProjectionSettings settings) {
        look(settings);
        record(new Change.Projected(settings));
        return newest;
    }

    /**
     * Looks at the present state as at another one of this run and groups words as there. It is no
     * change of the run: the steps to come would be seen otherwise than they were.
     */
    void seeAs(Looking looking, List<Category> groups) {
        if (!groups.equals(description.dataset().corpus().categories())) {
            group(groups);
        }
        Projection seen = newest.projection();
        if (!looking.equals(projectors.looking())
                || !description.fittedWords().equals(seen.fittedWords())) {
            projector = projectors.make(looking);
            seen = projector.project(newest.embeddings());
        }
        newest = newest.measured(measures(), newest.clearStep(), seen);
    }

    private void look(ProjectionSettings settings) {
        projector =
                projectors.make(
                        settings,
                        new HeldState(newest.step(), newest.embeddings()),
                        Optional.of(newest.projection().basis()));
        newest = newest.seenIn(projector.project(newest.embeddings()));
    }

    /**
     * Other groups of words: for the measures and, where it is fitted on them, the picture. Nothing
     * of the training is touched.
     *
     * @return the present state so measured and seen
     */
    public Frame setCategories(List<Category> groups) {
        Dataset before = description.dataset();
        group(groups);
        if (!description.fittedWords().equals(newest.projection().fittedWords())) {
            look(projector.settings());
        }
        Optional<ClusterMeasures> measures = measures();
        OptionalLong known =
                description.dataset().hasCategoriesOf(before)
                        ? newest.clearStep()
                        : OptionalLong.empty();
        newest =
                newest.measured(
                        measures, clearStep(known, newest.step(), measures), newest.projection());
        record(new Change.Grouped(groups));
        return newest;
    }

    private void group(List<Category> groups) {
        Dataset grouped = description.dataset().withCategories(groups);
        Categories others = Categories.of(grouped);
        categories.close();
        categories = others;
        projectors.regroup(grouped);
        description =
                description.regrouped(
                        grouped, WordSets.fitted(grouped, projector.settings().fittedWords()));
    }

    /** The groups of words after these changes. */
    private List<Category> groups(List<ChangeAt> made) {
        List<Category> groups = startedWith.corpus().categories();
        for (ChangeAt at : made) {
            if (at.change() instanceof Change.Grouped grouped) {
                groups = grouped.categories();
            }
        }
        return groups;
    }

    /**
     * Reads the whole corpus every {@code steps} steps to tell its loss; training is not touched.
     */
    public void setCorpusLossEvery(long steps) {
        if (steps == corpusLossEvery) {
            return;
        }
        corpusLossEvery = steps;
        record(new Change.CorpusLossEvery(steps));
    }

    /** All that is needed to go on from here. */
    public Checkpoint checkpoint() {
        Matrix gradient = lastGradient();
        return new Checkpoint(
                newest,
                learner.model().copy(),
                learner.trainer().state(),
                random.state(),
                batches.order(),
                controls,
                learningRate,
                corpusLossEvery,
                projectors.looking(),
                gradient,
                history.map(kept -> kept.gradientSum(gradient.rows(), gradient.columns())),
                changes);
    }

    /**
     * Goes to a step of this run, or of another of the same corpus and settings, and goes on from
     * there as that one would have. Of its own past it keeps what lies before.
     *
     * @throws IllegalArgumentException where its model has another shape, or its batches are drawn
     *     from another number of sentences; all is as before then
     * @throws org.driftscope.problem.ProblemException where the machine has not enough memory; all
     *     is as before then
     */
    public void restore(Checkpoint at) {
        requireSameRun(at.model().config());
        BatchSampler sampler = sampler(at.controls());
        sampler.restore(at.batches());
        if (!at.model().config().equals(learner.model().config())) {
            Learner other =
                    new Learner(() -> new LanguageModel(at.model()), description.settings(), split);
            learner.close();
            learner = other;
        }
        learner.model().weights().put(at.model().weights().toArray());
        learner.trainer().restore(at.trainer());
        embeddingGradient().put(at.lastGradient().toArray());
        random.restore(at.random());
        batches = sampler;
        nextBatch = batches.last();
        controls = at.controls();
        learningRate = at.learningRate();
        applyControls();
        corpusLossEvery = at.corpusLossEvery();
        List<Category> groups = groups(at.changes());
        if (!groups.equals(description.dataset().corpus().categories())) {
            group(groups);
        }
        projector = projectors.make(at.looking());
        newest = at.frame();
        projector.goOn(newest.embeddings(), newest.projection().basis());
        changes = at.changes();
        history.ifPresent(kept -> kept.goTo(at));
    }

    /** Its earlier steps are these, in place of those it knew. */
    void remember(List<PastStep> earlier) {
        history.ifPresent(kept -> kept.begin(earlier));
    }

    private void requireSameRun(ModelConfig config) {
        ModelConfig own = description.modelConfig();
        if (!config.equals(own) && !config.equals(own.untied())) {
            throw new IllegalArgumentException("A run of " + own + " can't go on as " + config);
        }
    }

    /** The mean losses over all sentences now. */
    public MeasuredLoss corpusLoss() {
        return learner.loss(newest.step());
    }

    /** How clear the clusters are now; empty without categories. */
    public Optional<ClusterMeasures> measures() {
        return categories.measure(newest.embeddings(), projector);
    }

    @Override
    public void close() {
        categories.close();
        if (learner != null) {
            learner.close();
        }
    }

    private Frame start(Matrix embeddings) {
        Projection projection = projector.project(embeddings);
        Optional<ClusterMeasures> measures = categories.measure(embeddings, projector);
        MeasuredLoss loss = learner.loss(0);
        return new Frame(
                0,
                RunState.PAUSED,
                Optional.empty(),
                Optional.of(loss),
                measures,
                clearStep(OptionalLong.empty(), 0, measures),
                embeddings,
                embeddings,
                projection,
                List.of(),
                List.of(loss),
                Optional.empty(),
                Optional.empty());
    }

    private Frame picture(StepResult result, Matrix embeddings, Projection projection) {
        long step = result.step();
        Optional<ClusterMeasures> measures =
                categories.size() <= MOST_WORDS_MEASURED_EACH_STEP || step % MEASURES_EVERY == 0
                        ? categories.measure(embeddings, projector)
                        : Optional.empty();
        Optional<MeasuredLoss> measuredLoss =
                step % corpusLossEvery == 0 ? Optional.of(learner.loss(step)) : Optional.empty();
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
                measuredLoss.map(List::of).orElse(List.of()),
                Optional.empty(),
                Optional.empty());
    }

    private static OptionalLong clearStep(
            OptionalLong before, long step, Optional<ClusterMeasures> measures) {
        boolean clear = measures.map(ClusterMeasures::clear).orElse(false);
        return before.isPresent() || !clear ? before : OptionalLong.of(step);
    }
}
