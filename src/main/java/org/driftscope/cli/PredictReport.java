package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.driftscope.insight.NextWords;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;
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
        List<Integer> beginning = IntStream.of(ids).boxed().toList();
        NextWords before = NextWords.after(start.model(), beginning);
        NextWords after = NextWords.after(now.model(), beginning);
        return new PredictReport(
                beginning.stream().map(vocabulary::token).toList(),
                now.frame().step(),
                after.likeliest(vocabulary.size()).stream()
                        .map(
                                id ->
                                        new Prediction(
                                                vocabulary.token(id),
                                                id,
                                                after.probability(id),
                                                before.probability(id)))
                        .toList());
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
