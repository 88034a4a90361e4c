package org.driftscope.ui.attention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driftscope.insight.AttentionWeights;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.text.Example;

/**
 * The attention of one sentence at steps of a run.
 *
 * @param example the sentence
 * @param entries oldest first; the last is the newest step
 */
record AttentionTimeline(Example example, List<Entry> entries) {
    private static final int MOST_STEPS = 64;
    private static final long MOST_NUMBERS = 4_000_000;

    /** The attention after {@code step} updates. */
    record Entry(long step, AttentionWeights weights) {}

    AttentionTimeline {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the sentence at the steps the run remembers, at most a few dozen of them in even
     * distances, and now.
     *
     * @param known an earlier answer for the same sentence in the same run, whose steps needn't be
     *     read again
     */
    static AttentionTimeline of(Moment moment, Example example, Optional<AttentionTimeline> known) {
        Map<Long, AttentionWeights> read = new HashMap<>();
        known.ifPresent(k -> k.entries.forEach(e -> read.put(e.step(), e.weights())));
        List<Entry> entries = new ArrayList<>();
        long now = moment.frame().step();
        int most = mostSteps(moment.model().config(), example.predictions());
        for (PastStep past : evenly(moment.history(), most)) {
            if (past.step() < now) {
                entries.add(entry(past.step(), past.model(), example, read));
            }
        }
        entries.add(new Entry(now, AttentionWeights.of(moment.model(), example)));
        return new AttentionTimeline(example, entries);
    }

    private static Entry entry(
            long step, ModelCopy model, Example example, Map<Long, AttentionWeights> read) {
        AttentionWeights known = read.get(step);
        return new Entry(step, known == null ? AttentionWeights.of(model, example) : known);
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
