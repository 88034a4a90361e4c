package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Cancellation;
import org.driftscope.text.Dataset;

/**
 * Trains runs beside the one on screen, on the caller's thread, which is interrupted to call them
 * off. Each is trained from step 0 on, so that it is the same as if it had been on screen.
 */
public final class Trials {
    /** The course of a trial has about so many points. */
    private static final int POINTS = 100;

    private Trials() {}

    /** Hears how far trials are, on the thread that trains them. */
    @FunctionalInterface
    public interface Listener {
        /** All have made {@code step} updates, but for those that failed. */
        void at(long step, List<Trial> trials);
    }

    /**
     * Trains runs side by side, a step of each in turn. One that runs away ends early; the others
     * go on.
     *
     * @throws ProblemException where there is not enough memory for all of them
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    public static List<Trial> train(
            Dataset dataset, List<TrialSetup> setups, long steps, Listener listener) {
        long every = Math.max(1, steps / POINTS);
        List<Course> courses = new ArrayList<>();
        try {
            for (TrialSetup setup : setups) {
                Cancellation.throwIfInterrupted();
                courses.add(new Course(dataset, setup, every));
            }
            for (long step = 1; step <= steps; step++) {
                for (Course course : courses) {
                    Cancellation.throwIfInterrupted();
                    course.step();
                }
                if (step % every == 0 || step == steps) {
                    listener.at(step, trials(courses));
                }
            }
            return trials(courses);
        } finally {
            courses.forEach(Course::close);
        }
    }

    private static List<Trial> trials(List<Course> courses) {
        return courses.stream().map(Course::trial).toList();
    }

    /** A trial while it is trained. */
    private static final class Course implements AutoCloseable {
        private final TrialSetup setup;
        private final long every;
        private final Stepper stepper;
        private final List<TrialPoint> curve = new ArrayList<>();
        private Optional<Problem> problem = Optional.empty();

        Course(Dataset dataset, TrialSetup setup, long every) {
            this.setup = setup;
            this.every = every;
            stepper = new Stepper(dataset, setup.settings());
            try {
                stepper.setCorpusLossEvery(Long.MAX_VALUE);
                stepper.setControls(setup.controls());
                curve.add(point());
            } catch (RuntimeException | Error e) {
                stepper.close();
                throw e;
            }
        }

        void step() {
            if (problem.isPresent()) {
                return;
            }
            try {
                long step = stepper.step().step();
                if (step % every == 0) {
                    curve.add(point());
                }
            } catch (ProblemException e) {
                problem = Optional.of(e.problem());
            }
        }

        private TrialPoint point() {
            Optional<ClusterMeasures> measures = stepper.measures();
            return new TrialPoint(
                    stepper.frame().step(),
                    stepper.corpusLoss().learned(),
                    measures.isPresent()
                            ? OptionalDouble.of(measures.get().silhouette2d())
                            : OptionalDouble.empty());
        }

        Trial trial() {
            Frame frame = stepper.frame();
            if (curve.get(curve.size() - 1).step() < frame.step()) {
                curve.add(point());
            }
            return new Trial(setup, curve, frame.clearStep(), frame.projection(), problem);
        }

        @Override
        public void close() {
            stepper.close();
        }
    }
}
