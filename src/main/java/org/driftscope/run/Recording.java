package org.driftscope.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What was kept of a run: enough to make any of its steps again. Immutable.
 *
 * @param newest the last step
 * @param checkpoints by rising step
 * @param frames by rising step
 * @param changes what was changed since step 0, in that order
 */
public record Recording(
        long newest, List<Checkpoint> checkpoints, List<Frame> frames, List<ChangeAt> changes) {
    public Recording {
        checkpoints = List.copyOf(checkpoints);
        frames = List.copyOf(frames);
        changes = List.copyOf(changes);
    }

    /** The frame of a step, where it was kept. */
    public Optional<Frame> frame(long step) {
        int place = last(frames, Frame::step, step);
        return place >= 0 && frames.get(place).step() == step
                ? Optional.of(frames.get(place))
                : Optional.empty();
    }

    /** The last checkpoint at or before a step. */
    public Optional<Checkpoint> before(long step) {
        int place = last(checkpoints, Checkpoint::step, step);
        return place >= 0 ? Optional.of(checkpoints.get(place)) : Optional.empty();
    }

    /** Of the frames of checkpoints the one nearest to a step. */
    public Optional<Frame> nearest(long step) {
        int before = last(checkpoints, Checkpoint::step, step);
        return Stream.of(before, before + 1)
                .filter(place -> place >= 0 && place < checkpoints.size())
                .map(place -> checkpoints.get(place).frame())
                .min(Comparator.comparingLong(frame -> Math.abs(frame.step() - step)));
    }

    /** The place of the last one at or before {@code step}; -1 where there is none. */
    private static <T> int last(List<T> all, ToLongFunction<T> stepOf, long step) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stepOf.applyAsLong(all.get(middle)) <= step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
