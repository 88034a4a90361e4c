package org.driftscope.insight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;

/** A token and the probability that it comes next. */
public record TokenProbability(int token, double probability) {
    /** Those of a row of probabilities (N, V), the most probable first, at most {@code most}. */
    static List<TokenProbability> sorted(Matrix probabilities, int row, int most) {
        return IntStream.range(0, probabilities.columns())
                .mapToObj(id -> new TokenProbability(id, probabilities.get(row, id)))
                .sorted(Comparator.comparingDouble(TokenProbability::probability).reversed())
                .limit(most)
                .toList();
    }
}
