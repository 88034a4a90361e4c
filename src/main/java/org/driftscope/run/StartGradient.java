package org.driftscope.run;

import org.driftscope.insight.BatchGradient;
import org.driftscope.math.Matrix;

/** What the whole corpus asks of the random start. */
public final class StartGradient {
    private StartGradient() {}

    /**
     * dL/dE (V, C) of the mean loss over the whole corpus at step 0. The same for each moment of a
     * run.
     *
     * @throws IllegalArgumentException where the run keeps no history
     */
    public static Matrix of(Moment moment) {
        if (moment.history().isEmpty()) {
            throw new IllegalArgumentException("The run keeps no history");
        }
        RunDescription description = moment.description();
        return BatchGradient.ofEmbeddings(
                moment.history().get(0).model(),
                description.dataset().examples(description.modelConfig().context()));
    }
}
