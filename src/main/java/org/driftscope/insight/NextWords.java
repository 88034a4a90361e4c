package org.driftscope.insight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;

/**
 * How likely a model takes each token to come next: {@code p(w) = exp(z(w)) / Σ exp(z(v))} with z
 * the logits after the last token read.
 *
 * @param probabilities (1, V), which sum to 1
 * @param read how many tokens of the beginning the model saw
 * @param leftOut how many tokens before them it did not, because its context is full
 */
public record NextWords(Matrix probabilities, int read, int leftOut) {
    /**
     * What comes after a beginning of token ids. A beginning longer than the context keeps its last
     * tokens.
     *
     * @throws IllegalArgumentException where the beginning is empty: a sentence has no token before
     *     its first, so nothing can be predicted from none
     */
    public static NextWords after(ModelCopy model, List<Integer> beginning) {
        if (beginning.isEmpty()) {
            throw new IllegalArgumentException("Nothing follows an empty beginning");
        }
        int read = Math.min(beginning.size(), model.config().context());
        try (NextLogits logits = new NextLogits(model, read)) {
            double[] likely = Sampling.PLAIN.probabilities(logits.after(beginning));
            float[] row = new float[likely.length];
            for (int v = 0; v < row.length; v++) {
                row[v] = (float) likely[v];
            }
            return new NextWords(Matrix.owning(1, row.length, row), read, beginning.size() - read);
        }
    }

    /** p of a token. */
    public double probability(int token) {
        return probabilities.get(0, token);
    }

    /** The most likely tokens, the likeliest first; of equals the one of lower id. */
    public List<Integer> likeliest(int most) {
        return IntStream.range(0, probabilities.columns())
                .boxed()
                .sorted(Comparator.comparingDouble(id -> -probability(id)))
                .limit(most)
                .toList();
    }
}
