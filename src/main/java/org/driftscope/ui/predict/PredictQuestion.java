package org.driftscope.ui.predict;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.driftscope.insight.Beginning;
import org.driftscope.insight.NextWords;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.text.Dataset;

/**
 * Asks what a model expects after a beginning, now and at some of the steps that are kept: those
 * whose number a power of two divides, the smallest that leaves 60 of them or fewer. So the same
 * steps are asked for again while a run goes on, and what is known of them is used again.
 *
 * @param typed a readable beginning
 * @param before the answer before in the same run
 */
record PredictQuestion(String typed, Optional<PredictAnswer> before)
        implements Function<Moment, PredictAnswer> {
    private static final int MOST_STEPS = 60;

    @Override
    public PredictAnswer apply(Moment moment) {
        Dataset dataset = moment.description().dataset();
        Beginning beginning = Beginning.of(dataset, typed);
        Optional<PredictAnswer> same = before.filter(answer -> answer.typed().equals(typed));
        SortedMap<Long, NextWords> read = same.map(PredictQuestion::past).orElseGet(TreeMap::new);
        SortedMap<Long, NextWords> track = new TreeMap<>();
        long stride = stride(moment);
        for (PastStep past : moment.history()) {
            if (past.step() % stride == 0) {
                NextWords known = read.get(past.step());
                track.put(
                        past.step(),
                        known != null ? known : NextWords.after(past.model(), beginning.tokens()));
            }
        }
        NextWords now = NextWords.after(moment.model(), beginning.tokens());
        track.put(moment.frame().step(), now);
        return new PredictAnswer(
                typed,
                moment.frame().step(),
                now,
                track,
                same.map(PredictAnswer::continuations)
                        .orElseGet(() -> beginning.continuations(dataset)));
    }

    /**
     * What an answer says of the steps before its newest. The newest may have been asked while a
     * part of the model was switched off, as it was not in the step itself.
     */
    private static SortedMap<Long, NextWords> past(PredictAnswer answer) {
        return answer.track().headMap(answer.step());
    }

    private static long stride(Moment moment) {
        long stride = 1;
        while (countAt(moment, stride) > MOST_STEPS) {
            stride *= 2;
        }
        return stride;
    }

    private static long countAt(Moment moment, long stride) {
        return moment.history().stream().filter(past -> past.step() % stride == 0).count();
    }
}
