package org.driftscope.insight;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.text.Example;

/**
 * What a model predicts at each token of a sentence, and how much each token up to there has a say
 * in it. Immutable.
 */
public final class SentenceReading {
    private final Example example;
    private final SentenceTrace trace;
    private final Matrix gradients; // (T T, C)
    private final ModelConfig config;

    /** Reads the sentence with the model. */
    public SentenceReading(ModelCopy copy, Example example) {
        this.example = example;
        config = copy.config();
        trace = new SentenceTrace(copy, example);
        try (WordGradient gradient = new WordGradient(copy, List.of(example))) {
            gradients = gradient.byPrediction(example);
        }
    }

    /** What was read and predicted. */
    public Example example() {
        return example;
    }

    /** The probabilities (T, V) of the token after each token. */
    public Matrix probabilities() {
        return trace.of(Site.of(Quantity.PROBABILITY));
    }

    /** The probability of the token that does follow token {@code t}. */
    public double probability(int t) {
        return probabilities().get(t, example.token(t + 1));
    }

    /** The loss of the prediction made at token {@code t}, in nats. */
    public double loss(int t) {
        return trace.loss(t);
    }

    /** The most probable tokens after token {@code t}, at most {@code most}. */
    public List<TokenProbability> likeliest(int t, int most) {
        return TokenProbability.sorted(probabilities(), t, most);
    }

    /**
     * How much token {@code t} looks at each token from the first to itself, by a head; no numbers
     * where attention is off.
     */
    public List<Double> attention(int layer, int head, int t) {
        return trace.find(Site.of(Quantity.WEIGHT, layer, head))
                .map(
                        weights -> {
                            List<Double> row = new ArrayList<>();
                            for (int j = 0; j <= t; j++) {
                                row.add((double) weights.get(t, j));
                            }
                            return List.copyOf(row);
                        })
                .orElse(List.of());
    }

    /** The same of all heads of all layers. */
    public List<List<List<Double>>> attention(int t) {
        List<List<List<Double>>> layers = new ArrayList<>();
        for (int layer = 0; layer < config.layers(); layer++) {
            List<List<Double>> heads = new ArrayList<>();
            for (int head = 0; head < config.heads(); head++) {
                heads.add(attention(layer, head, t));
            }
            layers.add(List.copyOf(heads));
        }
        return List.copyOf(layers);
    }

    /**
     * For each token from the first to {@code t} the length of dl/dx, with l the loss of the
     * prediction made at t and x the input vector of that token: how far the loss would change if
     * that vector moved by a small length of 1.
     */
    public List<Double> contributions(int t) {
        int tokens = example.predictions();
        float[] row = new float[gradients.columns()];
        List<Double> lengths = new ArrayList<>();
        for (int j = 0; j <= t; j++) {
            gradients.copyRow(t * tokens + j, row, 0);
            lengths.add(tokens * PairSimilarity.length(row)); // they are of the mean loss
        }
        return List.copyOf(lengths);
    }
}
