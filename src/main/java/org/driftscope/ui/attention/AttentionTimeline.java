package org.driftscope.ui.attention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driftscope.insight.AttentionWeights;
import org.driftscope.model.ModelConfig;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.text.Example;

/**
 * The attention of one sentence at steps of a run.
 *
 * @param example the sentence
 * @param entries oldest first; the last is the newest step
 * @param complete whether no step that should be among them is left to read
 */
record AttentionTimeline(Example example, List<Entry> entries, boolean complete) {
    private static final int MOST_STEPS = 64;

    /** A run that plays should not wait for all of them. */
    private static final int READ_AT_ONCE = 8;

    private static final long MOST_NUMBERS = 4_000_000;

    /** The attention after {@code step} updates. */
    record Entry(long step, AttentionWeights weights) {}

    AttentionTimeline {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the sentence now and at the steps the run remembers, at most a few dozen of them in
     * even distances, and only some of those at once.
     *
     * @param known an earlier answer for the same sentence in the same run, whose steps needn't be
     *     read again, but for its newest: attention may have been switched since
     */
    static AttentionTimeline of(Moment moment, Example example, Optional<AttentionTimeline> known) {
        Map<Long, AttentionWeights> read = new HashMap<>();
        known.map(k -> k.entries.subList(0, k.entries.size() - 1))
                .ifPresent(past -> past.forEach(e -> read.put(e.step(), e.weights())));
        List<Entry> entries = new ArrayList<>();
        long now = moment.frame().step();
        int most = mostSteps(moment.model().config(), example.predictions());
        int left = READ_AT_ONCE;
        boolean complete = true;
        for (PastStep past : evenly(moment.history(), most)) {
            AttentionWeights weights = read.get(past.step());
            if (past.step() >= now) {
                break;
            } else if (weights != null) {
                entries.add(new Entry(past.step(), weights));
            } else if (left > 0) {
                left--;
                entries.add(new Entry(past.step(), AttentionWeights.of(past.model(), example)));
            } else {
                complete = false;
            }
        }
        entries.add(new Entry(now, AttentionWeights.of(moment.model(), example)));
        return new AttentionTimeline(example, entries, complete);
    }

    private static int mostSteps(ModelConfig config, int tokens) {
        long numbers = (long) tokens * tokens * config.heads() * config.layers();
        return (int) Math.max(2, Math.min(MOST_STEPS, MOST_NUMBERS / numbers));
    }

    /** The steps that 1, 2, 4, 8 ... divides, so that they stay the same while the run goes on. */
    private static List<PastStep> evenly(List<PastStep> history, int most) {
        long stride = 1;
        List<PastStep> kept = history;
        while (kept.size() > most) {
            stride *= 2;
            long every = stride;
            kept = kept.stream().filter(past -> past.step() % every == 0).toList();
        }
        return kept;
    }

    /** The index of the entry whose step is nearest. */
    int nearest(long step) {
        int nearest = 0;
        for (int i = 1; i < entries.size(); i++) {
            if (Math.abs(entries.get(i).step() - step)
                    < Math.abs(entries.get(nearest).step() - step)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
