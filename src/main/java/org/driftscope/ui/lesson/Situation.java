package org.driftscope.ui.lesson;

import java.util.List;
import java.util.Optional;
import org.driftscope.lesson.Deed;
import org.driftscope.problem.Problem;
import org.driftscope.run.MeasuredLoss;

/**
 * What a condition has to know of the window besides the moment of the run.
 *
 * @param course the losses of the whole corpus up to the step on screen, oldest first
 * @param ended why the run ended by itself, where it did
 * @param lasting what the learner did that still shows: words that are selected, a view that is
 *     open
 * @param home whether the text on screen is the one that the lesson speaks of
 */
public record Situation(
        List<MeasuredLoss> course, Optional<Problem> ended, List<Deed> lasting, boolean home) {
    public Situation {
        course = List.copyOf(course);
        lasting = List.copyOf(lasting);
    }
}
