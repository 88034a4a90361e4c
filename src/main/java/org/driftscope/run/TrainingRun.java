package org.driftscope.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run on its own thread, which alone touches the model. Pictures come down through {@link
 * #frames()}; requests go up through the methods, each of which may be called from any thread and
 * returns at once.
 */
public final class TrainingRun implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingRun.class);

    /**
     * A corpus of more tokens has its whole loss measured less often than every 10th step, so that
     * reading it takes no more time than training.
     */
    private static final long TOKENS_READ_AT_LEISURE = 2_000;

    private final Latest<Frame> frames = new Latest<>((older, newer) -> newer.after(older));
    private final BlockingQueue<Runnable> requests = new LinkedBlockingQueue<>();
    private final CompletableFuture<RunDescription> opened = new CompletableFuture<>();
    private final RunSettings settings;
    private volatile boolean closed;
    private volatile List<Milestone> milestones = List.of();

    // The fields below belong to the training thread.
    private Stepper stepper;
    private Frame newest;
    private boolean playing;
    private long stepsAsked;
    private long nanosPerStep;
    private long nextStepAt;
    private StopRule stopRule = StopRule.NEVER;
    private final Past past;

    /** Starts the thread, which builds the model and publishes the frame of step 0. */
    public TrainingRun(Dataset dataset, RunSettings settings) {
        this(dataset, settings, Past.budget());
    }

    /** The same, with {@code pastBudget} bytes at most for what it keeps of its past. */
    public TrainingRun(Dataset dataset, RunSettings settings, long pastBudget) {
        this(dataset, settings, pastBudget, Optional.empty());
    }

    /**
     * Goes on with a saved run, paused at its last step. The first frame carries the losses of its
     * whole course.
     *
     * @param dataset the text as it was when the run was started
     * @param settings what it was started with
     */
    public TrainingRun(Dataset dataset, RunSettings settings, SavedRun saved) {
        this(dataset, settings, Past.budget(), saved);
    }

    /** The same, with {@code pastBudget} bytes at most for what it keeps of its past. */
    public TrainingRun(Dataset dataset, RunSettings settings, long pastBudget, SavedRun saved) {
        this(dataset, settings, pastBudget, Optional.of(saved));
    }

    private TrainingRun(
            Dataset dataset, RunSettings settings, long pastBudget, Optional<SavedRun> saved) {
        this.settings = settings;
        past = new Past(pastBudget);
        Thread thread = new Thread(() -> live(dataset, saved), "driftscope-training");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Completes once the model is built; exceptionally, with a {@link ProblemException} where a
     * person can act.
     */
    public CompletableFuture<RunDescription> opened() {
        return opened;
    }

    /** Where the newest frame is collected. */
    public Latest<Frame> frames() {
        return frames;
    }

    /** Steps until paused or until the stop rule says so. */
    public void play() {
        request(
                () -> {
                    if (newest.state() != RunState.FAILED) {
                        playing = true;
                        nextStepAt = System.nanoTime();
                        publishState();
                    }
                });
    }

    /** Stops before the next step. */
    public void pause() {
        request(
                () -> {
                    playing = false;
                    stepsAsked = 0;
                    publishState();
                });
    }

    /** Takes {@code count} more steps at the set speed, the first at once, and pauses. */
    public void step(int count) {
        request(
                () -> {
                    if (newest.state() != RunState.FAILED) {
                        playing = false;
                        stepsAsked = count;
                        nextStepAt = System.nanoTime();
                    }
                });
    }

    /**
     * Steps a second; infinity for as fast as it goes. Then all processors but one share a step,
     * which leaves that one to the picture; at other speeds one thread is enough.
     */
    public void setSpeed(double stepsPerSecond) {
        if (!(stepsPerSecond > 0)) {
            throw new IllegalArgumentException(
                    "stepsPerSecond must be positive but is " + stepsPerSecond);
        }
        request(
                () -> {
                    nanosPerStep = (long) (TimeUnit.SECONDS.toNanos(1) / stepsPerSecond);
                    nextStepAt = Math.min(nextStepAt, System.nanoTime() + nanosPerStep);
                    int processors = Runtime.getRuntime().availableProcessors();
                    stepper.setThreads(nanosPerStep == 0 ? Math.max(1, processors - 1) : 1);
                });
    }

    /** The learning rate of the steps to come. */
    public void setLearningRate(double learningRate) {
        request(() -> stepper.setLearningRate(learningRate));
    }

    /** Holds something back from the next step on, or no longer. */
    public void setControls(Controls controls) {
        request(() -> stepper.setControls(controls));
    }

    /** Gives the output a matrix of its own; see {@link Stepper#untie}. */
    public void untie() {
        request(() -> stepper.untie());
    }

    /** When to pause by itself. */
    public void setStopRule(StopRule rule) {
        request(() -> stopRule = rule);
    }

    /**
     * Looks at the embeddings in another way from now on.
     *
     * @throws IllegalArgumentException where the vectors have fewer channels than the picture
     *     dimensions
     */
    public void setProjection(ProjectionSettings projection) {
        RunSettings checked = settings.withProjection(projection);
        request(
                () -> {
                    newest =
                            stepper.setProjection(checked.projection())
                                    .inState(newest.state(), Optional.empty(), newest.problem());
                    frames.publish(newest);
                });
    }

    /**
     * Groups the words otherwise from the next frame on; training goes on as it would have.
     *
     * @return the run's description with these groups; fails on a closed run
     */
    public CompletableFuture<RunDescription> setCategories(List<Category> groups) {
        List<Category> wanted = List.copyOf(groups);
        return ask(
                asked -> {
                    newest =
                            asked.setCategories(wanted)
                                    .inState(newest.state(), Optional.empty(), newest.problem());
                    keep();
                    frames.publish(newest);
                    return asked.description();
                });
    }

    /**
     * Answers a question about the model between two steps, on the training thread; fails at once
     * on a closed run.
     */
    public <T> CompletableFuture<T> ask(Function<Stepper, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        requests.add(
                () -> {
                    if (!closed) {
                        answer(question, answer);
                    }
                    refuse(answer);
                });
        if (closed) {
            refuse(answer);
        }
        return answer;
    }

    /** What happened to the run, up to its newest frame or a step later; for any thread. */
    public List<Milestone> milestones() {
        return milestones;
    }

    /**
     * Leaves room in the budget of the past for branches that are kept beside the run.
     *
     * @param bytes they take
     */
    public void shareWithBranches(long bytes) {
        request(() -> past.shareWithBranches(bytes));
    }

    /** All that is kept of the run's past; fails at once on a closed run. */
    public CompletableFuture<Recording> recording() {
        return askPast(Past::recording);
    }

    /** Answers a question about the run's past, as {@link #ask} does. */
    public <T> CompletableFuture<T> askPast(BiFunction<Past, Stepper, T> question) {
        return ask(present -> question.apply(past, present));
    }

    /**
     * Goes to a step of this run, or of another of the same corpus and settings, and pauses there;
     * a run that failed can go on.
     */
    public void goTo(Checkpoint checkpoint) {
        request(
                () -> {
                    stepper.restore(checkpoint);
                    playing = false;
                    stepsAsked = 0;
                    newest =
                            stepper.frame()
                                    .inState(RunState.PAUSED, Optional.empty(), Optional.empty());
                    keep();
                    frames.publish(newest);
                });
    }

    /** Goes to the end of a branch of this run, whose past takes the place of its own. */
    public void goTo(KeptRun branch) {
        request(
                () -> {
                    stepper.restore(branch.end());
                    stepper.remember(branch.history());
                    past.beginAnew(branch);
                    playing = false;
                    stepsAsked = 0;
                    newest =
                            stepper.frame()
                                    .inState(RunState.PAUSED, Optional.empty(), Optional.empty());
                    keep();
                    frames.publish(newest);
                });
    }

    /**
     * Learns what a {@link Replay} of this run knows of its newest step, where it still stands
     * there.
     */
    public void remember(PastStep step) {
        request(() -> stepper.remember(step));
    }

    private <T> void answer(Function<Stepper, T> question, CompletableFuture<T> answer) {
        try {
            answer.complete(question.apply(stepper));
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        } catch (Error e) {
            answer.completeExceptionally(e);
            throw e;
        }
    }

    /** Does nothing to an answer that was given. */
    private static void refuse(CompletableFuture<?> answer) {
        answer.completeExceptionally(new IllegalStateException("The run is closed"));
    }

    /** Ends the run; the thread frees the model and stops after the step it is in. */
    @Override
    public void close() {
        closed = true;
        request(() -> {});
    }

    private void request(Runnable request) {
        requests.add(
                () -> {
                    if (!closed) {
                        request.run();
                    }
                });
    }

    private void live(Dataset dataset, Optional<SavedRun> saved) {
        try (Stepper built = new Stepper(dataset, settings, true)) {
            stepper = built;
            newest = saved.map(this::goOn).orElseGet(() -> begin(dataset));
            keep();
            frames.publish(newest);
            opened.complete(built.description());
            while (!closed) {
                next();
            }
        } catch (RuntimeException | Error e) {
            if (newest == null) {
                opened.completeExceptionally(e);
            } else {
                fail(RunProblems.ended(newest.step(), e), e);
            }
        } finally {
            closed = true;
            requests.forEach(Runnable::run); // each question that still waits is refused
        }
    }

    private Frame begin(Dataset dataset) {
        stepper.setCorpusLossEvery(
                Stepper.CORPUS_LOSS_EVERY
                        * Math.max(1, dataset.tokenCount() / TOKENS_READ_AT_LEISURE));
        return stepper.frame();
    }

    private Frame goOn(SavedRun saved) {
        past.begin(saved);
        stepper.restore(saved.now());
        stepper.remember(saved.history());
        return stepper.frame().withCourse(saved.metrics());
    }

    private void next() {
        try {
            boolean stepping = playing || stepsAsked > 0;
            Runnable request =
                    stepping
                            ? requests.poll(nextStepAt - System.nanoTime(), TimeUnit.NANOSECONDS)
                            : requests.take();
            if (request != null) {
                run(request);
            } else if (stepping) {
                nextStepAt = Math.max(nextStepAt + nanosPerStep, System.nanoTime());
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    private void run(Runnable request) {
        try {
            request.run();
            keep();
        } catch (RuntimeException e) {
            fail(RunProblems.refused(e), e);
        }
    }

    private void step() {
        try {
            stepper.setWatched(stepsAsked == 1 || nanosPerStep > 0); // not at full speed
            Frame frame = stepper.step();
            keep();
            Optional<StopReason> reason = playing ? stopRule.reason(frame) : Optional.empty();
            stepsAsked = Math.max(0, stepsAsked - 1);
            playing = playing && reason.isEmpty();
            newest = frame.published(state(), reason);
            frames.publish(newest);
        } catch (RuntimeException e) {
            past.fail(newest.step());
            milestones = past.milestones();
            fail(RunProblems.failed(newest.step() + 1, e), e);
        }
    }

    /** Does nothing where the picture is still the same. */
    private void keep() {
        past.keep(stepper);
        milestones = past.milestones();
    }

    private void fail(Problem problem, Throwable cause) {
        log(cause);
        playing = false;
        stepsAsked = 0;
        newest = newest.inState(RunState.FAILED, Optional.empty(), Optional.of(problem));
        frames.publish(newest);
    }

    /** A problem in words needs no trace of the calls, only of what caused it. */
    private static void log(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            LOG.info(problem.getMessage(), problem.getCause());
        } else {
            LOG.error("The run failed", cause);
        }
    }

    private void publishState() {
        if (newest.state() != RunState.FAILED) {
            newest = newest.inState(state(), Optional.empty(), Optional.empty());
            frames.publish(newest);
        }
    }

    private RunState state() {
        return playing || stepsAsked > 0 ? RunState.PLAYING : RunState.PAUSED;
    }
}
