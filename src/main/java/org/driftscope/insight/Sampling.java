package org.driftscope.insight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.math.SeededRandom;

/**
 * How the next token is chosen. The logits z are divided by the temperature, {@code p(w) ∝
 * exp(z(w)/temperature)}; then only the k likeliest tokens stay; then of these only the nucleus,
 * the fewest likeliest ones that together have at least the share p of what the k have. What stays
 * is brought to a sum of 1.
 *
 * @param temperature 0 or more; 0 always takes the likeliest token (greedy)
 * @param topK how many of the likeliest tokens may be drawn; 0 for all of them
 * @param topP the share of the nucleus, above 0 and at most 1; 1 for all tokens
 * @see <a href="https://arxiv.org/abs/1805.04833">Fan, Lewis, Dauphin (2018), Hierarchical neural
 *     story generation, section 5 (top-k)</a>
 * @see <a href="https://arxiv.org/abs/1904.09751">Holtzman et al. (2019), The curious case of
 *     neural text degeneration, equations 2 and 3 (nucleus)</a>
 */
public record Sampling(double temperature, int topK, double topP) {
    /** Every token with the probability that the model gives it. */
    public static final Sampling PLAIN = new Sampling(1, 0, 1);

    public Sampling {
        if (!(temperature >= 0) || topK < 0 || !(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException(
                    "temperature " + temperature + ", topK " + topK + ", topP " + topP);
        }
    }

    /** The probabilities (V) that tokens of these logits (V) are drawn with. */
    public double[] probabilities(double[] logits) {
        List<Integer> order =
                IntStream.range(0, logits.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(id -> -logits[id]))
                        .limit(mostKept(logits.length))
                        .toList();
        double[] result = new double[logits.length];
        double total = 0;
        for (int id : order) {
            result[id] = weight(logits[id] - logits[order.get(0)]);
            total += result[id];
        }
        double kept = 0;
        for (int id : order) {
            boolean inside = kept < topP * total;
            result[id] = inside ? result[id] : 0;
            kept += result[id];
        }
        for (int id : order) {
            result[id] /= kept;
        }
        return result;
    }

    private int mostKept(int vocabulary) {
        if (temperature == 0) {
            return 1;
        }
        return topK == 0 ? vocabulary : Math.min(topK, vocabulary);
    }

    /** {@code below} is how far the logit is from the largest one, 0 or less. */
    private double weight(double below) {
        return below == 0 ? 1 : StrictMath.exp(below / temperature);
    }

    /** Draws a token for these logits. */
    int draw(double[] logits, SeededRandom random) {
        double[] likely = probabilities(logits);
        double rest = random.nextDouble();
        int last = 0;
        for (int id = 0; id < likely.length; id++) {
            if (likely[id] > 0) {
                last = id;
                rest -= likely[id];
                if (rest < 0) {
                    return id;
                }
            }
        }
        return last; // only where rounding leaves a rest
    }
}
