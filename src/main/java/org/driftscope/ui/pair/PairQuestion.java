package org.driftscope.ui.pair;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.driftscope.insight.PairSimilarity;
import org.driftscope.insight.ReadyPair;
import org.driftscope.insight.ReadyPairs;
import org.driftscope.insight.SharedFrames;
import org.driftscope.math.Matrix;
import org.driftscope.run.Moment;
import org.driftscope.run.PairHistory;
import org.driftscope.run.PastStep;
import org.driftscope.run.RunDescription;
import org.driftscope.run.StartGradient;
import org.driftscope.text.Dataset;

/**
 * Asks what is known of two words and a control.
 *
 * @param wanted the words; where nobody chose any, the first ready pair
 * @param before the answer before in the same run
 */
record PairQuestion(Optional<ReadyPair> wanted, Optional<PairAnswer> before)
        implements Function<Moment, PairAnswer> {
    @Override
    public PairAnswer apply(Moment moment) {
        RunDescription run = moment.description();
        Dataset dataset = run.dataset();
        List<ReadyPair> ready =
                before.map(PairAnswer::ready)
                        .orElseGet(() -> ReadyPairs.of(dataset, run.fittedWords()));
        ReadyPair words = wanted.orElseGet(() -> ready.get(0));
        Matrix start =
                before.map(PairAnswer::startGradient).orElseGet(() -> StartGradient.of(moment));
        Optional<PairAnswer> same = before.filter(answer -> answer.words().equals(words));
        int[] centredOn = run.fittedIds();
        Matrix sum = moment.gradientSum();
        return new PairAnswer(
                ready,
                words,
                moment.frame().step(),
                moment.history().stream()
                        .filter(PastStep::opened)
                        .mapToLong(PastStep::step)
                        .max()
                        .orElse(0),
                histories(words, same).stream().map(history -> history.upTo(moment)).toList(),
                centred(moment.frame().embeddings(), words, centredOn),
                start,
                cosines(words, (a, b) -> PairSimilarity.cosine(start, a, b)),
                cosines(words, (a, b) -> PairSimilarity.centredCosine(sum, a, b, centredOn)),
                same.map(PairAnswer::sentences)
                        .orElseGet(
                                () ->
                                        SharedFrames.of(
                                                dataset,
                                                words.first(),
                                                words.second(),
                                                SharedFrames.SENTENCE)),
                same.map(PairAnswer::neighbours)
                        .orElseGet(
                                () -> SharedFrames.of(dataset, words.first(), words.second(), 1)),
                same.map(PairAnswer::withControl)
                        .orElseGet(
                                () ->
                                        SharedFrames.of(
                                                dataset,
                                                words.first(),
                                                words.control(),
                                                SharedFrames.SENTENCE)));
    }

    private static List<PairHistory> histories(ReadyPair words, Optional<PairAnswer> same) {
        return same.map(PairAnswer::histories)
                .orElseGet(
                        () ->
                                List.of(
                                        PairHistory.begin(words.first(), words.second()),
                                        PairHistory.begin(words.first(), words.control()),
                                        PairHistory.begin(words.second(), words.control())));
    }

    private static List<Double> cosines(
            ReadyPair words, ToDoubleBiFunction<Integer, Integer> cosine) {
        return List.of(
                cosine.applyAsDouble(words.first(), words.second()),
                cosine.applyAsDouble(words.first(), words.control()),
                cosine.applyAsDouble(words.second(), words.control()));
    }

    private static Matrix centred(Matrix embeddings, ReadyPair words, int[] centredOn) {
        int[] tokens = {words.first(), words.second(), words.control()};
        int channels = embeddings.columns();
        float[] values = new float[tokens.length * channels];
        for (int c = 0; c < channels; c++) {
            double sum = 0;
            for (int id : centredOn) {
                sum += embeddings.get(id, c);
            }
            for (int i = 0; i < tokens.length; i++) {
                values[i * channels + c] =
                        (float) (embeddings.get(tokens[i], c) - sum / centredOn.length);
            }
        }
        return Matrix.owning(tokens.length, channels, values);
    }
}
