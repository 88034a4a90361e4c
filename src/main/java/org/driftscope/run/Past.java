package org.driftscope.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Keeps what is needed to come back to any step of a run, within a number of bytes: checkpoints at
 * equal distances over the whole run, the newest frames, and the metrics. The steps between are
 * made again by {@link Replay}. Every second checkpoint is dropped whenever their room is full, and
 * before that, once they take a twelfth of it, where making all steps between two of the others
 * takes no time that is noticed: so quick runs take little memory. Owned by the training thread.
 */
public final class Past {
    /** How many bytes a past takes unless asked otherwise. */
    public static final long DEFAULT_BUDGET = 256L << 20;

    /**
     * The system property that asks otherwise, in MB; what is no whole number above 0 is not heard.
     */
    public static final String BUDGET_PROPERTY = "driftscope.past.megabytes";

    /**
     * At first every so many steps: taking a checkpoint then costs less than a hundredth of
     * training, and making so many steps again takes no time that is noticed.
     */
    private static final int FIRST_STRIDE = 32;

    /** Making steps again for so long is not noticed. */
    private static final long UNNOTICED = TimeUnit.MILLISECONDS.toNanos(50);

    private static final int SMALL_PART = 12;

    private final LongSupplier clock;

    private final long budget;
    private final long checkpointBudget;
    private final long frameBudget;
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final MetricsLog metrics;
    private final Milestones milestones = new Milestones();
    private long stride = FIRST_STRIDE;
    private long checkpointBytes;
    private long frameBytes;
    private long branchBytes;
    private long keptAt; // by the clock, of the newest frame
    private long quickestStep = Long.MAX_VALUE; // nanoseconds

    /**
     * One that takes {@code budget} bytes at most: an eighth each for metrics and for frames, which
     * are made again from checkpoints as well; of a quick run a small part of that.
     */
    public Past(long budget) {
        this(budget, System::nanoTime);
    }

    /** The same with a clock that tells nanoseconds. */
    Past(long budget, LongSupplier clock) {
        this.budget = budget;
        this.clock = clock;
        metrics = new MetricsLog(budget / 8);
        frameBudget = budget / 8;
        checkpointBudget = budget - frameBudget - budget / 8;
    }

    /** How many bytes a past takes: as {@link #BUDGET_PROPERTY} says. */
    public static long budget() {
        return budget(DEFAULT_BUDGET);
    }

    /** How many bytes a past takes: as {@link #BUDGET_PROPERTY} says, else {@code otherwise}. */
    public static long budget(long otherwise) {
        int megabytes = Integer.getInteger(BUDGET_PROPERTY, 0);
        return megabytes > 0 ? (long) megabytes << 20 : otherwise;
    }

    /** Begins with what was kept of a run before, where there is room for it. */
    public void begin(SavedRun saved) {
        begin(saved.earlier(), saved.metrics(), saved.milestones(), saved.now().step());
    }

    private void begin(
            List<Checkpoint> earlier, Metrics known, List<Milestone> reached, long step) {
        earlier.forEach(this::add);
        metrics.begin(known);
        milestones.begin(reached, known, step);
    }

    /** Forgets all, and begins with what was kept of another run. */
    void beginAnew(KeptRun run) {
        frames.clear();
        checkpoints.clear();
        frameBytes = 0;
        checkpointBytes = 0;
        stride = FIRST_STRIDE;
        begin(run.recording().checkpoints(), run.metrics(), run.milestones(), run.newest());
    }

    /**
     * Keeps the present state of a run; to be called after each step and each change. A run that
     * went back forgets what lay behind.
     */
    @SuppressWarnings("ReferenceEquality") // a frame that was kept already is the very same one
    public void keep(Stepper stepper) {
        Frame frame = stepper.frame();
        Frame last = frames.peekLast();
        if (frame == last) {
            return;
        }
        if (last != null && frame.step() <= last.step()) {
            forgetFrom(frame.step());
            goBackTo(frame.step(), last.step());
        }
        noticePace(last != null && frame.step() == last.step() + 1);
        addFrame(frame);
        if (!frame.losses().isEmpty() || frame.step() == 0) {
            metrics.add(frame);
        }
        milestones.add(stepper.description(), frame);
        if (frame.step() % stride == 0 && !hasCheckpoint(frame.step())) {
            add(stepper.checkpoint());
        }
    }

    private void noticePace(boolean stepped) {
        long now = clock.getAsLong();
        if (stepped) {
            quickestStep = Math.min(quickestStep, now - keptAt);
        }
        keptAt = now;
    }

    /** Forgets the frames from this step on and the checkpoints after it. */
    private void forgetFrom(long step) {
        while (!frames.isEmpty() && frames.getLast().step() >= step) {
            frameBytes -= Footprint.of(frames.removeLast());
        }
        if (checkpoints.removeIf(kept -> kept.step() > step)) {
            checkpointBytes = checkpoints.stream().mapToLong(Checkpoint::bytes).sum();
        }
    }

    private void goBackTo(long step, long last) {
        if (step < last) {
            milestones.goBackTo(step, metrics.metrics());
        }
    }

    /** Training ran away in the step after this one. */
    void fail(long step) {
        milestones.fail(step);
    }

    /** What happened to the run until now, by rising step. */
    public List<Milestone> milestones() {
        return milestones.all();
    }

    private void addFrame(Frame frame) {
        frames.addLast(frame);
        frameBytes += Footprint.of(frame);
        while (frameBytes > (isUnnoticed(stride) ? frameBudget / SMALL_PART : frameBudget)) {
            frameBytes -= Footprint.of(frames.removeFirst());
        }
    }

    private boolean hasCheckpoint(long step) {
        return !checkpoints.isEmpty() && checkpoints.get(checkpoints.size() - 1).step() == step;
    }

    private void add(Checkpoint checkpoint) {
        long bytes = checkpoint.bytes();
        if (bytes > checkpointRoom()) {
            stride = Long.MAX_VALUE; // none fits
            return;
        }
        checkpoints.add(checkpoint);
        checkpointBytes += bytes;
        thin();
    }

    private long checkpointRoom() {
        return checkpointBudget - branchBytes;
    }

    private void thin() {
        while (checkpointBytes > checkpointRoom() || isLavish()) {
            if (checkpoints.size() == 1) {
                stride = Long.MAX_VALUE; // none fits
                checkpoints.clear();
            } else {
                stride *= 2;
                checkpoints.removeIf(kept -> kept.step() % stride != 0);
            }
            checkpointBytes = checkpoints.stream().mapToLong(Checkpoint::bytes).sum();
        }
    }

    /** Whether every second checkpoint would hardly be missed. */
    private boolean isLavish() {
        return checkpoints.size() > 2
                && checkpointBytes > checkpointBudget / SMALL_PART
                && isUnnoticed(2 * stride);
    }

    private boolean isUnnoticed(long steps) {
        return quickestStep < UNNOTICED / steps;
    }

    /**
     * Leaves room for branches that are kept beside the run: so many bytes of the budget, which are
     * {@link #branchBudget} at most.
     */
    void shareWithBranches(long bytes) {
        branchBytes = Math.min(bytes, branchBudget(budget));
        thin();
    }

    /** What all branches that are not on screen may take of a budget: half of it. */
    public static long branchBudget(long budget) {
        return budget / 2;
    }

    /** The memory all of it takes, in bytes. */
    public long bytes() {
        return checkpointBytes + frameBytes + metrics.bytes();
    }

    /** All that is known of the run's past, for any thread. */
    public Recording recording(Stepper stepper) {
        return new Recording(
                stepper.frame().step(), checkpoints, List.copyOf(frames), stepper.changes());
    }

    /** The metrics of the steps so far. */
    public Metrics metrics() {
        return metrics.metrics();
    }
}
