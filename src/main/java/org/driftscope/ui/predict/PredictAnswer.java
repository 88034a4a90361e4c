package org.driftscope.ui.predict;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.driftscope.insight.NextWords;

/**
 * What a model expects after a beginning, now and before.
 *
 * @param typed the beginning
 * @param step of the newest state
 * @param now what is expected there
 * @param track what was expected at earlier steps, step 0 among them
 * @param continuations how often each token follows in the text
 */
record PredictAnswer(
        String typed,
        long step,
        NextWords now,
        SortedMap<Long, NextWords> track,
        Map<Integer, Integer> continuations) {
    PredictAnswer {
        track = Collections.unmodifiableSortedMap(new TreeMap<>(track));
        continuations = Collections.unmodifiableMap(new HashMap<>(continuations));
    }

    /** What was expected at step 0. */
    NextWords start() {
        return track.get(track.firstKey());
    }

    /** The words that were likeliest at any of the steps, by falling largest probability. */
    List<Integer> everLikeliest(int most) {
        int size = now.probabilities().columns();
        double[] largest = new double[size];
        for (NextWords then : track.values()) {
            for (int id = 0; id < size; id++) {
                largest[id] = Math.max(largest[id], then.probability(id));
            }
        }
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(id -> -largest[id]))
                .limit(most)
                .toList();
    }
}
