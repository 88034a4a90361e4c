package org.driftscope.ui.pair;

import java.util.List;
import org.driftscope.insight.ReadyPair;
import org.driftscope.insight.SharedFrames;
import org.driftscope.math.Matrix;
import org.driftscope.run.PairHistory;

/**
 * What is known of two words and a control. Where there are three of something they belong to first
 * and second word, first word and control, second word and control.
 *
 * @param ready pairs of the text
 * @param words the three that are compared
 * @param step of the newest state
 * @param openedAt the step up to which only those are known that came with an opened run; 0 where
 *     it was not opened
 * @param histories three
 * @param vectors (3, C) the embeddings of the words, less the mean of the words of interest
 * @param startGradient (V, C) of the whole corpus at step 0
 * @param startCosines three, of the rows of {@code startGradient}
 * @param summedCosines three, of the gradients summed over all steps, centred
 * @param sentences frames of first and second word that are whole sentences
 * @param neighbours their frames of one token on each side
 * @param withControl sentence frames of the first word and the control
 */
record PairAnswer(
        List<ReadyPair> ready,
        ReadyPair words,
        long step,
        long openedAt,
        List<PairHistory> histories,
        Matrix vectors,
        Matrix startGradient,
        List<Double> startCosines,
        List<Double> summedCosines,
        SharedFrames sentences,
        SharedFrames neighbours,
        SharedFrames withControl) {
    PairAnswer {
        ready = List.copyOf(ready);
        histories = List.copyOf(histories);
        startCosines = List.copyOf(startCosines);
        summedCosines = List.copyOf(summedCosines);
    }

    /** First and second word over the steps. */
    PairHistory pair() {
        return histories.get(0);
    }

    /** First word and control over the steps. */
    PairHistory control() {
        return histories.get(1);
    }
}
