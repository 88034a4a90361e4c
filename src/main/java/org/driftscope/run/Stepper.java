package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Batch;
import org.driftscope.text.BatchSampler;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.HeldOut;
import org.driftscope.training.StepResult;

/**
 * The straight line from tokens to a picture, one step at a time, on the caller's thread: the same
 * with and without a screen. Not thread-safe.
 */
public final class Stepper implements AutoCloseable {
    /** The whole corpus is read every so many steps to tell its loss, unless asked otherwise. */
    static final int CORPUS_LOSS_EVERY = 10;

    private final Dataset startedWith;
    private final SeededRandom random;
    private final Split split;
    private final Optional<History> history;
    private Sight sight; // null before it is needed
    private BatchSampler batches;
    private List<Example> nextBatch;
    private Learner learner;
    private Controls controls = Controls.NONE;
    private double learningRate;
    private int threads = 1;
    private boolean watched;
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
        try {
            learner = new Learner(() -> new LanguageModel(config, random), settings, split);
            RunDescription description =
                    new RunDescription(
                            dataset,
                            settings,
                            config,
                            learner.model().parameterCount(),
                            WordSets.fitted(dataset, settings.projection().fittedWords()),
                            ReferenceLosses.of(dataset, config.context()),
                            heldOut);
            Matrix embeddings = learner.model().tokenEmbeddings();
            sight = new Sight(description, embeddings);
            batches = new BatchSampler(split.learned(), settings.batchSize(), random);
            nextBatch = batches.next();
            newest = sight.start(embeddings, learner.loss(0));
            history.ifPresent(kept -> kept.begin(learner));
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
        return sight.description();
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
        Optional<Matrix> before =
                history.flatMap(kept -> kept.before(learner, newest.step() + 1, watched));
        StepResult result = learner.trainer().step(batch); // forward, loss, backward, update
        Matrix embeddings = learner.model().tokenEmbeddings(); // (V, C), a copy
        newest = sight.after(newest, result, embeddings, measured(result.step())); // (V, k)
        nextBatch = batches.next();
        history.ifPresent(kept -> kept.after(learner, newest.step(), before));
        return newest;
    }

    private Optional<MeasuredLoss> measured(long step) {
        return step % corpusLossEvery == 0 ? Optional.of(learner.loss(step)) : Optional.empty();
    }

    /** Everything about the run as it is now. */
    public Moment moment() {
        Matrix gradient = learner.embeddingGradient().toMatrix();
        return new Moment(
                description(),
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
        return new BatchSampler(left, description().settings().batchSize(), random);
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
        if (!learner.model().copy().config().tied()) {
            return;
        }
        replaceLearner(learner.untied(description().settings(), split));
        applyControls();
        record(new Change.Untied());
    }

    private void replaceLearner(Learner other) {
        learner.close();
        learner = other;
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
        newest = sight.look(newest, settings);
        record(new Change.Projected(settings));
        return newest;
    }

    /**
     * Looks at the present state as at another one of this run and groups words as there. It is no
     * change of the run: the steps to come would be seen otherwise than they were.
     */
    void seeAs(Looking looking, List<Category> groups) {
        newest = sight.seeAs(newest, looking, groups);
    }

    /**
     * Other groups of words: for the measures and, where it is fitted on them, the picture. Nothing
     * of the training is touched.
     *
     * @return the present state so measured and seen
     */
    public Frame setCategories(List<Category> groups) {
        newest = sight.group(newest, groups);
        record(new Change.Grouped(groups));
        return newest;
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
        Matrix gradient = learner.embeddingGradient().toMatrix();
        return new Checkpoint(
                newest,
                learner.model().copy(),
                learner.trainer().state(),
                random.state(),
                batches.order(),
                controls,
                learningRate,
                corpusLossEvery,
                sight.looking(),
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
            replaceLearner(
                    new Learner(
                            () -> new LanguageModel(at.model()), description().settings(), split));
        }
        learner.restore(at);
        random.restore(at.random());
        batches = sampler;
        nextBatch = batches.last();
        controls = at.controls();
        learningRate = at.learningRate();
        applyControls();
        corpusLossEvery = at.corpusLossEvery();
        newest = at.frame();
        sight.restore(newest, at.looking(), groups(at.changes()));
        changes = at.changes();
        history.ifPresent(kept -> kept.goTo(at));
    }

    /** Its earlier steps are these, in place of those it knew. */
    void remember(List<PastStep> earlier) {
        history.ifPresent(kept -> kept.begin(earlier));
    }

    /** What another run of the same course knows of a step; taken where it stands there. */
    void remember(PastStep step) {
        if (step.step() == newest.step()) {
            history.ifPresent(kept -> kept.put(step));
        }
    }

    /** What it knows of the step it stands at, where that is kept. */
    Optional<PastStep> newestStep() {
        return history.flatMap(kept -> kept.at(newest.step()));
    }

    private void requireSameRun(ModelConfig config) {
        ModelConfig own = description().modelConfig();
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
        return sight.measures(newest.embeddings());
    }

    @Override
    public void close() {
        if (sight != null) {
            sight.close();
        }
        if (learner != null) {
            learner.close();
        }
    }
}
