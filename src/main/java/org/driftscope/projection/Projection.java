package org.driftscope.projection;

import java.util.List;
import org.driftscope.math.Matrix;

/**
 * Where each token lies in the shown basis.
 *
 * @param points (V, k), every token of the vocabulary, in the units of the embeddings
 * @param basis the basis shown
 * @param exactBasis the exact axes asked for; principal components are turned within themselves to
 *     meet {@code basis}
 * @param explainedVarianceRatio share of the fitted words' variance on each of the first k exact
 *     principal components of this step, whatever the axes are, largest first
 * @param shownVarianceRatio share of the fitted words' variance that the shown basis holds
 * @param fittedWords rows the components are computed from; one and the same list from step to
 *     step, as long as they don't change
 * @param viewing what the axes stand for
 */
public record Projection(
        Matrix points,
        Basis basis,
        Basis exactBasis,
        List<Double> explainedVarianceRatio,
        double shownVarianceRatio,
        List<Integer> fittedWords,
        Viewing viewing) {
    public Projection {
        explainedVarianceRatio = List.copyOf(explainedVarianceRatio);
        fittedWords = List.copyOf(fittedWords);
        if (points.columns() != explainedVarianceRatio.size()) {
            throw new IllegalArgumentException(
                    points.columns() + " coordinates but ratios " + explainedVarianceRatio);
        }
    }

    /** Of the main components of the step. */
    public Projection(
            Matrix points,
            Basis basis,
            Basis exactBasis,
            List<Double> explainedVarianceRatio,
            double shownVarianceRatio,
            List<Integer> fittedWords) {
        this(
                points,
                basis,
                exactBasis,
                explainedVarianceRatio,
                shownVarianceRatio,
                fittedWords,
                Viewing.ofMain(explainedVarianceRatio));
    }

    /** Where vectors (n, C) of the embedding space lie in this picture, (n, k). */
    public Matrix place(Matrix vectors) {
        return place(vectors, basis);
    }

    /** Where vectors (n, C) lie in another basis, seen like those of this picture. */
    public Matrix place(Matrix vectors, Basis other) {
        return other.project(viewing.unitLength() ? UnitRows.of(vectors) : vectors);
    }

    /** The same picture of other embeddings (V, C). */
    public Projection placing(Matrix embeddings) {
        return new Projection(
                place(embeddings),
                basis,
                exactBasis,
                explainedVarianceRatio,
                shownVarianceRatio,
                fittedWords,
                viewing);
    }

    /**
     * Where a vector's place moves, and how fast, as the vector moves along directions: what small
     * steps would do, so that the places of a sum are the sum of the places.
     *
     * @param directions (n, C) of the embedding space
     * @param at the vector (1, C)
     * @param other the basis it is placed in
     * @return (n, k)
     */
    public Matrix placeDirections(Matrix directions, Matrix at, Basis other) {
        return other.projectDifferences(
                viewing.unitLength() ? UnitRows.directions(directions, at) : directions);
    }

    /** Share of the best plane's variance that the shown one holds, at most 1. */
    public double shareOfBest() {
        double best = explainedVarianceRatio.stream().mapToDouble(Double::doubleValue).sum();
        return best > 0 ? Math.min(1, shownVarianceRatio / best) : 1;
    }
}
