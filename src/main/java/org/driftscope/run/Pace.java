package org.driftscope.run;

import java.util.concurrent.TimeUnit;
import org.driftscope.text.Cancellation;
import org.driftscope.text.Dataset;

/** How fast this machine trains: measured with a model that is thrown away. */
public final class Pace {
    private static final int WARM_UP = 3;

    /** A step costs the same, however long the text is; what is counted over all of it does not. */
    private static final int MOST_SENTENCES = 2_000;

    private static final long MEASURED = TimeUnit.MILLISECONDS.toNanos(400);

    private Pace() {}

    /**
     * Seconds a step, with the thread of the caller; takes about half a second, or four steps where
     * they are slow. Interrupting the thread calls it off.
     *
     * @throws org.driftscope.problem.ProblemException where the model would not fit into memory
     */
    public static double secondsPerStep(Dataset dataset, RunSettings settings) {
        try (Stepper stepper = new Stepper(dataset.sampled(MOST_SENTENCES), settings)) {
            for (int i = 0; i < WARM_UP; i++) {
                Cancellation.throwIfInterrupted();
                stepper.step();
            }
            long begun = System.nanoTime();
            long taken = 0;
            int steps = 0;
            while (taken < MEASURED) {
                Cancellation.throwIfInterrupted();
                stepper.step();
                steps++;
                taken = System.nanoTime() - begun;
            }
            return taken * 1e-9 / steps;
        }
    }
}
