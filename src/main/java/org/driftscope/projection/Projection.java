package org.driftscope.projection;

import java.util.List;
import org.driftscope.math.Matrix;

/**
 * Where each token lies in the shown basis.
 *
 * @param points (V, k), every token of the vocabulary, in the units of the embeddings
 * @param basis the basis shown
 * @param exactBasis the exact principal components, turned within themselves to meet {@code basis}
 * @param explainedVarianceRatio share of the fitted words' variance on each exact principal
 *     component, k values, largest first
 * @param shownVarianceRatio share of the fitted words' variance that the shown basis holds
 * @param fittedWords rows the components are computed from; one and the same list from step to
 *     step, as long as they don't change
 */
public record Projection(
        Matrix points,
        Basis basis,
        Basis exactBasis,
        List<Double> explainedVarianceRatio,
        double shownVarianceRatio,
        List<Integer> fittedWords) {
    public Projection {
        explainedVarianceRatio = List.copyOf(explainedVarianceRatio);
        fittedWords = List.copyOf(fittedWords);
        if (points.columns() != explainedVarianceRatio.size()) {
            throw new IllegalArgumentException(
                    points.columns() + " coordinates but ratios " + explainedVarianceRatio);
        }
    }

    /** Share of the best plane's variance that the shown one holds, at most 1. */
    public double shareOfBest() {
        double best = explainedVarianceRatio.stream().mapToDouble(Double::doubleValue).sum();
        return best > 0 ? Math.min(1, shownVarianceRatio / best) : 1;
    }
}
