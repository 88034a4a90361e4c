package org.driftscope.run;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;
import org.driftscope.text.Example;

/**
 * Everything about a run between two of its steps; safe to hand to any thread. Whoever explains
 * something takes all numbers from one moment, and so never from two steps.
 *
 * @param description what stays the same
 * @param frame the picture of the step
 * @param model the model after it
 * @param nextBatch what the next step will read
 * @param lastGradient (V, C) dL/dE of the last step, before clipping; zeros at step 0
 * @param gradientSum (V, C) the sum of dL/dE over all steps so far, before clipping
 * @param controls what is held back
 * @param history earlier steps, oldest first; step 0 is always among them
 */
public record Moment(
        RunDescription description,
        Frame frame,
        ModelCopy model,
        List<Example> nextBatch,
        Matrix lastGradient,
        Matrix gradientSum,
        Controls controls,
        List<PastStep> history) {
    public Moment {
        nextBatch = List.copyOf(nextBatch);
        history = List.copyOf(history);
    }

    /** Whether it is known how far the last step moved each group of weights. */
    public boolean tellsItsStep() {
        return history.stream()
                .filter(past -> past.step() == frame.step())
                .anyMatch(past -> past.motions().stream().allMatch(GroupMotion::isKnown));
    }
}
