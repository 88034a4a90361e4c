package org.driftscope.lesson;

import java.util.List;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;

/**
 * What a lesson judges by: a run between two steps, and what the learner did. Immutable.
 *
 * @param moment of the run, which remembers its first step
 * @param course the losses of the whole corpus that were measured so far, oldest first
 * @param ended why the run ended by itself, such as a loss beyond all numbers; empty where it did
 *     not
 * @param deeds what the learner did since the step of the lesson began
 */
public record Observation(
        Moment moment, List<MeasuredLoss> course, Optional<Problem> ended, List<Deed> deeds) {
    public Observation {
        course = List.copyOf(course);
        deeds = List.copyOf(deeds);
    }

    Dataset dataset() {
        return moment.description().dataset();
    }
}
