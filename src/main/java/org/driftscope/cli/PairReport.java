package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.driftscope.insight.BatchGradient;
import org.driftscope.insight.PairSimilarity;
import org.driftscope.math.Matrix;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;

/**
 * How alike two words are and how alike they were pushed.
 *
 * @param words the two
 * @param step updates made
 * @param cosine of their vectors
 * @param centredCosine the same after the mean of the fitted words is taken off
 * @param distance between their vectors
 * @param gradientCosineAtStart of their gradients of the whole corpus at step 0
 * @param accumulatedGradientCosine of the sums of their gradients over all steps, after the mean of
 *     the fitted words is taken off; null at step 0
 */
record PairReport(
        List<String> words,
        long step,
        double cosine,
        double centredCosine,
        double distance,
        double gradientCosineAtStart,
        Double accumulatedGradientCosine)
        implements InspectReport {

    static PairReport of(Moment start, Moment now, int a, int b) {
        Dataset dataset = now.description().dataset();
        int[] centredOn = now.description().fittedIds();
        Matrix embeddings = now.model().tokenEmbeddings();
        Matrix gradient =
                BatchGradient.ofEmbeddings(
                        start.model(), dataset.examples(now.description().modelConfig().context()));
        return new PairReport(
                List.of(dataset.vocabulary().token(a), dataset.vocabulary().token(b)),
                now.frame().step(),
                PairSimilarity.cosine(embeddings, a, b),
                PairSimilarity.centredCosine(embeddings, a, b, centredOn),
                distance(embeddings, a, b),
                PairSimilarity.cosine(gradient, a, b),
                now.frame().step() == 0
                        ? null
                        : PairSimilarity.centredCosine(now.gradientSum(), a, b, centredOn));
    }

    private static double distance(Matrix embeddings, int a, int b) {
        double square = 0;
        for (int c = 0; c < embeddings.columns(); c++) {
            double difference = embeddings.get(a, c) - embeddings.get(b, c);
            square += difference * difference;
        }
        return Math.sqrt(square);
    }

    @Override
    public void print(PrintWriter out, Dataset dataset) {
        out.printf(
                Locale.ROOT,
                "%s and %s at step %,d: cosine %.3f, centred %.3f, distance %.3f%n",
                words.get(0),
                words.get(1),
                step,
                cosine,
                centredCosine,
                distance);
        out.printf(
                Locale.ROOT,
                "gradients of the whole corpus at step 0: cosine %.3f%n",
                gradientCosineAtStart);
        if (accumulatedGradientCosine != null) {
            out.printf(
                    Locale.ROOT,
                    "gradients of all steps together, centred: cosine %.3f%n",
                    accumulatedGradientCosine);
        }
    }
}
