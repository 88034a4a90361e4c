package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.driftscope.insight.SentenceReading;
import org.driftscope.insight.TokenProbability;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.Vocabulary;

/**
 * What comes after a beginning.
 *
 * @param beginning its tokens
 * @param step updates made
 * @param predictions all tokens, the most probable first
 */
record PredictReport(List<String> beginning, long step, List<Prediction> predictions)
        implements InspectReport {
    private static final int PRINTED = 10;

    /**
     * A token that may come next.
     *
     * @param token as the corpus spells it
     * @param id its number
     * @param probability now
     * @param probabilityAtStart at step 0
     */
    record Prediction(String token, int id, double probability, double probabilityAtStart) {}

    static PredictReport of(Moment start, Moment now, int... ids) {
        Vocabulary vocabulary = now.description().dataset().vocabulary();
        int last = ids.length - 1;
        SentenceReading reading = read(now.model(), ids);
        Matrix before = read(start.model(), ids).probabilities();
        List<Prediction> predictions =
                reading.likeliest(last, vocabulary.size()).stream()
                        .map(next -> prediction(next, vocabulary, before.get(last, next.token())))
                        .toList();
        return new PredictReport(
                IntStream.of(ids).mapToObj(vocabulary::token).toList(),
                now.frame().step(),
                predictions);
    }

    /** What follows the beginning is not known; any token does as its last, which is not read. */
    private static SentenceReading read(ModelCopy model, int... ids) {
        return new SentenceReading(model, new Example(0, Arrays.copyOf(ids, ids.length + 1)));
    }

    private static Prediction prediction(
            TokenProbability next, Vocabulary vocabulary, double atStart) {
        return new Prediction(
                vocabulary.token(next.token()), next.token(), next.probability(), atStart);
    }

    @Override
    public void print(PrintWriter out, Dataset dataset) {
        out.printf(Locale.ROOT, "%s ... at step %,d%n", String.join(" ", beginning), step);
        for (Prediction next : predictions.subList(0, Math.min(PRINTED, predictions.size()))) {
            out.printf(
                    Locale.ROOT,
                    "%7.2f %%  %s (%.2f %% at step 0)%n",
                    100 * next.probability(),
                    next.token(),
                    100 * next.probabilityAtStart());
        }
    }
}
