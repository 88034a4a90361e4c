package org.driftscope.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;

/**
 * What a run keeps of its past: every step at first; whenever the room is full, every second of
 * those kept is dropped, and from then on only every second is kept. Step 0 stays. A step that is
 * not wanted may be kept until the next one. Owned by the training thread.
 */
final class History {
    private static final long MOST_NUMBERS = 3_000_000;

    private final List<PastStep> steps = new ArrayList<>();
    private long stride = 1;
    private long numbers;
    private double[] gradientSum = new double[0];
    private Optional<PastStep> passing = Optional.empty();

    /** Whether this step will be kept for good. */
    boolean wants(long step) {
        return step % stride == 0;
    }

    /** Keeps step 0, at which a learner stands. */
    void begin(Learner learner) {
        ModelCopy copy = learner.model().copy();
        Matrix zeros = Matrix.zeros(1, copy.weights().columns());
        keep(
                new PastStep(
                        0,
                        copy,
                        learner.embeddingGradient().toMatrix(),
                        GroupMotion.of(copy.weights(), zeros, copy)));
    }

    /**
     * The weights (1, all) before step {@code next} is made, where it will be kept.
     *
     * @param watched whether somebody may look at it, so that it is kept at least until the next
     */
    Optional<Matrix> before(Learner learner, long next, boolean watched) {
        return watched || wants(next)
                ? Optional.of(learner.model().weights().toMatrix())
                : Optional.empty();
    }

    /** A step was made, before which the weights were {@code before}, if it is to be kept. */
    void after(Learner learner, long step, Optional<Matrix> before) {
        Matrix gradient = learner.embeddingGradient().toMatrix();
        addGradient(gradient);
        before.ifPresent(
                weights -> {
                    ModelCopy copy = learner.model().copy();
                    Matrix all = learner.trainer().gradients().whole().toMatrix();
                    keep(new PastStep(step, copy, gradient, GroupMotion.of(weights, all, copy)));
                });
    }

    /** Keeps a step, one that is not wanted until the next. */
    void keep(PastStep step) {
        if (!wants(step.step())) {
            passing = Optional.of(step);
            return;
        }
        steps.add(step);
        numbers += step.size();
        while (numbers > MOST_NUMBERS && steps.size() > 2) {
            stride *= 2;
            steps.removeIf(kept -> kept.step() % stride != 0);
            numbers = steps.stream().mapToLong(PastStep::size).sum();
        }
    }

    /** Keeps this in place of what it knows of the same step, which is the newest. */
    void put(PastStep known) {
        PastStep step = at(known.step()).map(old -> old.as(known)).orElse(known);
        steps.removeIf(kept -> kept.step() == step.step());
        numbers = steps.stream().mapToLong(PastStep::size).sum();
        keep(step);
    }

    /** What is known of a step that is kept. */
    Optional<PastStep> at(long step) {
        return steps().stream().filter(kept -> kept.step() == step).findFirst();
    }

    /** Begins with other steps, oldest first. */
    void begin(List<PastStep> earlier) {
        steps.clear();
        steps.addAll(earlier);
        numbers = steps.stream().mapToLong(PastStep::size).sum();
        passing = Optional.empty();
    }

    /** Another step was made: adds its dL/dE (V, C) to the sum over all steps. */
    void addGradient(Matrix gradient) {
        passing = Optional.empty();
        float[] values = gradient.toArray();
        if (gradientSum.length == 0) {
            gradientSum = new double[values.length];
        }
        for (int i = 0; i < values.length; i++) {
            gradientSum[i] += values[i];
        }
    }

    /** The steps kept, oldest first. */
    List<PastStep> steps() {
        List<PastStep> all = new ArrayList<>(steps);
        passing.ifPresent(all::add);
        return List.copyOf(all);
    }

    /** The sum (V, C) of dL/dE over all steps so far. */
    GradientSum gradientSum(int rows, int columns) {
        return GradientSum.copyOf(
                rows, columns, Arrays.copyOf(gradientSum, Math.multiplyExact(rows, columns)));
    }

    /** The run goes on from there: forgets the steps after it. */
    void goTo(Checkpoint at) {
        steps.removeIf(kept -> kept.step() > at.step());
        numbers = steps.stream().mapToLong(PastStep::size).sum();
        passing = Optional.empty();
        gradientSum = at.gradientSum().map(GradientSum::toArray).orElse(new double[0]);
    }
}
