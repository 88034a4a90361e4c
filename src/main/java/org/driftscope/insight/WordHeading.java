package org.driftscope.insight;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.driftscope.math.Matrix;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Pass;
import org.driftscope.text.Batch;
import org.driftscope.text.EvenSample;
import org.driftscope.text.Example;
import org.driftscope.text.Lots;

/**
 * Where the contexts of a word draw its vector. Where E is the output matrix, too, a word is drawn
 * to the contextual vectors z that are found where it comes next. Where the output has a matrix W
 * of its own, a word is only an input, and is drawn to the rows of W of the tokens that follow it.
 * The mean over all places of the corpus is taken off, since it draws all words alike.
 *
 * @param asOutput whether the contexts are those where the word comes next
 * @param occurrences in how many places of the corpus the word has such a context
 * @param target (1, C) the mean of the vectors there, less the mean of all places
 * @param drift (1, C) how far the word has come since step 0
 * @param cosine of the two; 0 where either is 0
 */
public record WordHeading(
        boolean asOutput, int occurrences, Matrix target, Matrix drift, double cosine) {
    /** Means of contextual vectors are taken over at most about so many sentences. */
    private static final int MOST_SENTENCES = 200;

    /**
     * Where it is drawn now; empty where the word has no such context.
     *
     * @param start E (V, C) at step 0
     * @param corpus all examples
     */
    public static Optional<WordHeading> of(
            ModelCopy now, Matrix start, List<Example> corpus, int token) {
        boolean tied = now.config().tied();
        MeanVectors means = new MeanVectors(now.config().dModel());
        if (tied) {
            addContexts(now, corpus, token, means);
        } else {
            addFollowers(now.of("output.weight"), corpus, token, means);
        }
        if (means.ownCount == 0) {
            return Optional.empty();
        }
        int channels = start.columns();
        float[] drift = new float[channels];
        for (int c = 0; c < channels; c++) {
            drift[c] = now.tokenEmbeddings().get(token, c) - start.get(token, c);
        }
        float[] target = means.difference();
        return Optional.of(
                new WordHeading(
                        tied,
                        count(corpus, token, tied),
                        Matrix.copyOf(1, channels, target),
                        Matrix.copyOf(1, channels, drift),
                        cosine(drift, target)));
    }

    /** Where the token is predicted, or else where it is read. */
    private static int count(List<Example> corpus, int token, boolean predicted) {
        ToIntFunction<Example> places =
                example -> {
                    int found = 0;
                    for (int t = 0; t < example.predictions(); t++) {
                        found += example.token(predicted ? t + 1 : t) == token ? 1 : 0;
                    }
                    return found;
                };
        return corpus.stream().mapToInt(places).sum();
    }

    private static void addFollowers(
            Matrix outputs, List<Example> corpus, int token, MeanVectors means) {
        for (Example example : corpus) {
            for (int t = 0; t < example.predictions(); t++) {
                means.add(outputs, example.token(t + 1), example.token(t) == token, true);
            }
        }
    }

    private static void addContexts(
            ModelCopy now, List<Example> corpus, int token, MeanVectors means) {
        List<Example> own =
                corpus.stream().filter(e -> count(List.of(e), token, true) > 0).toList();
        int longest = corpus.stream().mapToInt(Example::predictions).max().orElse(1);
        int room = Lots.room(Lots.tokens(corpus), longest);
        try (LanguageModel model = new LanguageModel(now);
                Pass pass = model.newPass(new Capacity(room, longest))) {
            for (List<Example> lot : Lots.of(thinned(own), Example::predictions, room)) {
                Matrix vectors = contexts(model, pass, lot);
                int n = 0;
                for (Example example : lot) {
                    for (int t = 0; t < example.predictions(); t++, n++) {
                        means.add(vectors, n, example.token(t + 1) == token, false);
                    }
                }
            }
            for (List<Example> lot : Lots.of(thinned(corpus), Example::predictions, room)) {
                Matrix vectors = contexts(model, pass, lot);
                for (int n = 0; n < vectors.rows(); n++) {
                    means.add(vectors, n, false, true);
                }
            }
        }
    }

    private static Matrix contexts(LanguageModel model, Pass pass, List<Example> examples) {
        model.forward(new Batch(examples), pass);
        return pass.contextualVectors(); // (N, C)
    }

    /** Every so many of them, so that they are not too many. */
    private static List<Example> thinned(List<Example> examples) {
        return EvenSample.of(examples, EvenSample.stride(examples.size(), MOST_SENTENCES));
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        for (int c = 0; c < a.length; c++) {
            product += (double) a[c] * b[c];
        }
        return PairSimilarity.ofProduct(
                product, PairSimilarity.length(a), PairSimilarity.length(b));
    }

    /** The mean of some vectors and of all. */
    private static final class MeanVectors {
        private final double[] own;
        private final double[] all;
        private int ownCount;
        private int allCount;

        MeanVectors(int channels) {
            own = new double[channels];
            all = new double[channels];
        }

        void add(Matrix vectors, int row, boolean isOwn, boolean isOneOfAll) {
            for (int c = 0; c < own.length; c++) {
                own[c] += isOwn ? vectors.get(row, c) : 0;
                all[c] += isOneOfAll ? vectors.get(row, c) : 0;
            }
            ownCount += isOwn ? 1 : 0;
            allCount += isOneOfAll ? 1 : 0;
        }

        float[] difference() {
            float[] difference = new float[own.length];
            for (int c = 0; c < own.length; c++) {
                difference[c] = (float) (own[c] / ownCount - all[c] / allCount);
            }
            return difference;
        }
    }
}
