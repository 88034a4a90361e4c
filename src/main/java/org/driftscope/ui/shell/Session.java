package org.driftscope.ui.shell;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.StopRule;
import org.driftscope.run.TrainingRun;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.driftscope.ui.settings.SettingsRequests;
import org.driftscope.ui.transport.RunRequests;
import org.driftscope.ui.weights.WeightsRequests;
import org.driftscope.wording.Wording;

/**
 * The run on screen. Another one is built in the background and takes its place once it stands; if
 * that fails, the present one goes on. On the JavaFX Application Thread.
 */
final class Session implements RunRequests, SettingsRequests, WeightsRequests, AutoCloseable {
    private static final Wording WORDS = Wording.of("ui.shell");

    /** Told what becomes of an opening. */
    interface Screen {
        /** Something that is saved was changed. */
        void changed();

        /** Has {@code then} put an end to the run on screen, unless a person rather keeps it. */
        void beforeLosing(Runnable then);

        void opened(Start start, RunDescription description);

        /** The run that was opened is to be grouped as the one before it was meanwhile. */
        void regroup(List<Category> groups);

        void failed(Problem problem);
    }

    /** A run that stands but isn't on screen yet. */
    private record Built(Start start, TrainingRun run, RunDescription description) {}

    private static final int LARGEST_NEW_SEED = 1_000_000;

    private final Background background;
    private final NumericStart numeric;
    private final Screen screen;
    private final LongSupplier pastBudget;
    private TrainingRun run;
    private Start begun;
    private Start started;
    private double speed;
    private StopRule stopRule = StopRule.NEVER;

    /** What the run on screen learned from before its words were grouped otherwise. */
    private final Set<StoredCorpus> ungrouped = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param pastBudget how many bytes the past of the next run takes at most; asked from any
     *     thread
     */
    Session(Background background, NumericStart numeric, Screen screen, LongSupplier pastBudget) {
        this.background = background;
        this.numeric = numeric;
        this.screen = screen;
        this.pastBudget = pastBudget;
    }

    /** Takes the newest uncollected frame of the run on screen away. */
    Optional<Frame> newestFrame() {
        return run == null ? Optional.empty() : run.frames().collect();
    }

    /** Opens what {@code reading}, on the background thread, comes up with. */
    void open(String words, Callable<Start> reading) {
        Runnable open = () -> background.run(words, new Opening(reading));
        if (run == null) {
            open.run();
        } else {
            screen.beforeLosing(open);
        }
    }

    /** Reads, cuts and builds. */
    private final class Opening implements Background.Job<Built> {
        private final Callable<Start> reading;

        Opening(Callable<Start> reading) {
            this.reading = reading;
        }

        @Override
        public Built work() throws Exception {
            Start start = reading.call();
            background.say(this, WORDS.get("cutting"));
            Dataset dataset = start.dataset();
            numeric.await(words -> background.say(this, words));
            background.say(this, WORDS.get("building"));
            TrainingRun built = start.run(dataset, pastBudget.getAsLong());
            try {
                RunDescription description = built.opened().get();
                return new Built(start, built, description.withSettings(start.settings()));
            } catch (InterruptedException e) {
                built.close();
                throw e;
            } catch (ExecutionException e) {
                built.close();
                throw e.getCause() instanceof ProblemException problem ? problem : e;
            }
        }

        @Override
        public void done(Built built) {
            replaceBy(built);
        }

        @Override
        public void failed(Problem problem) {
            screen.failed(problem);
        }

        @Override
        public void discard(Built built) {
            built.run().close();
        }
    }

    private void replaceBy(Built built) {
        if (run != null) {
            run.close();
        }
        boolean regrouped = ungrouped.contains(built.start().corpus());
        List<Category> groups = regrouped ? corpus().corpus().categories() : List.of();
        ungrouped.clear();
        run = built.run();
        begun = built.start();
        started = begun;
        run.setSpeed(speed);
        run.setStopRule(stopRule);
        screen.opened(started, built.description());
        if (regrouped) {
            screen.regroup(groups);
        }
    }

    @Override
    public void play() {
        run.play();
    }

    @Override
    public void pause() {
        run.pause();
    }

    @Override
    public void step(int count) {
        run.step(count);
    }

    @Override
    public void setSpeed(double stepsPerSecond) {
        speed = stepsPerSecond;
        if (run != null) {
            run.setSpeed(stepsPerSecond);
        }
    }

    @Override
    public void setStopRule(StopRule rule) {
        stopRule = rule;
        if (run != null) {
            run.setStopRule(rule);
        }
    }

    @Override
    public void restart() {
        startAnew(started.corpus(), started.settings());
    }

    @Override
    public void restartWithNewSeed() {
        long seed;
        do {
            seed = ThreadLocalRandom.current().nextInt(1, LARGEST_NEW_SEED);
        } while (seed == started.settings().seed());
        startAnew(started.corpus(), started.settings().withSeed(seed));
    }

    /** Begins anew with smaller updates. */
    void restartWithLearningRate(double learningRate) {
        startAnew(started.corpus(), withLearningRate(learningRate).settings());
    }

    @Override
    public void startAnew(StoredCorpus corpus, RunSettings settings) {
        open(WORDS.get("starting-anew"), () -> new Start(corpus, settings));
    }

    @Override
    public void setLearningRate(double learningRate) {
        started = withLearningRate(learningRate);
        run.setLearningRate(learningRate);
        screen.changed();
    }

    private Start withLearningRate(double learningRate) {
        RunSettings settings = started.settings();
        return new Start(
                started.corpus(),
                settings.withOptimizer(settings.optimizer().withLearningRate(learningRate)));
    }

    @Override
    public void setProjection(ProjectionSettings projection) {
        if (run != null) {
            started = new Start(started.corpus(), started.settings().withProjection(projection));
            run.setProjection(projection);
            screen.changed();
        }
    }

    @Override
    public void setControls(Controls controls) {
        if (run != null) {
            run.setControls(controls);
            screen.changed();
        }
    }

    @Override
    public void untie() {
        if (run != null) {
            run.untie();
            screen.changed();
        }
    }

    /**
     * Groups the words of the run on screen as this corpus does, which it is restarted with from
     * now on.
     */
    CompletableFuture<RunDescription> regroup(StoredCorpus corpus) {
        ungrouped.add(started.corpus());
        started = new Start(corpus, started.settings());
        screen.changed();
        return run.setCategories(corpus.corpus().categories());
    }

    /** The run on screen as it is now, to be saved. */
    CompletableFuture<org.driftscope.storage.session.Session> saved() {
        if (run == null) {
            return CompletableFuture.failedFuture(new IllegalStateException("There is no run"));
        }
        Start from = begun;
        String name = started.corpus().corpus().name();
        return run.askPast((past, stepper) -> from.session(name, past, stepper));
    }

    /** The run of another window is on screen here from now on; that one has none any more. */
    void takeOver(Session before, RunDescription description) {
        run = before.run;
        before.run = null;
        begun = before.begun;
        started = before.started;
        ungrouped.addAll(before.ungrouped);
        screen.opened(
                new Start(started.corpus(), started.settings()),
                description.withSettings(started.settings()));
    }

    /** What the run on screen learns from. */
    StoredCorpus corpus() {
        return started.corpus();
    }

    /** The run on screen; null before the first. */
    TrainingRun run() {
        return run;
    }

    /** What the run on screen would be restarted with. */
    RunSettings settings() {
        return started.settings();
    }

    @Override
    public void close() {
        if (run != null) {
            run.close();
        }
    }
}
