package org.driftscope.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.driftscope.math.Matrix;

/**
 * Some parts of a word's gradient taken together.
 *
 * @param parts at least one
 * @param vector (1, C) their sum
 * @param share how far it reaches along the whole gradient g, as a part of the length of g: {@code
 *     <vector, g> / <g, g>}. The shares of all groups sum to 1; one that pulls the other way has a
 *     negative share. 0 where g is 0
 */
public record PartGroup(List<Contribution> parts, Matrix vector, double share) {
    public PartGroup {
        parts = List.copyOf(parts);
    }

    /** The groups of these parts, those with the largest share, of either sign, first. */
    static List<PartGroup> of(List<Contribution> parts, Matrix total, PartGrouping grouping) {
        Map<Object, List<Contribution>> together = new LinkedHashMap<>();
        for (Contribution part : parts) {
            together.computeIfAbsent(grouping.key(part), key -> new ArrayList<>()).add(part);
        }
        return together.values().stream()
                .map(group -> of(group, total))
                .sorted(
                        Comparator.comparingDouble((PartGroup g) -> Math.abs(g.share()))
                                .thenComparingDouble(PartGroup::length)
                                .reversed())
                .toList();
    }

    private static PartGroup of(List<Contribution> parts, Matrix total) {
        double[] sum = new double[total.columns()];
        for (Contribution part : parts) {
            for (int c = 0; c < sum.length; c++) {
                sum[c] += part.vector().get(0, c);
            }
        }
        float[] vector = new float[sum.length];
        double along = 0;
        double square = 0;
        for (int c = 0; c < sum.length; c++) {
            vector[c] = (float) sum[c];
            along += sum[c] * total.get(0, c);
            square += (double) total.get(0, c) * total.get(0, c);
        }
        return new PartGroup(
                parts, Matrix.owning(1, vector.length, vector), square == 0 ? 0 : along / square);
    }

    /** The Euclidean length of the vector. */
    public double length() {
        return PairSimilarity.length(vector.toArray());
    }

    /** The first of its parts; they agree in what they are grouped by. */
    public Contribution first() {
        return parts.get(0);
    }

    /** The longest of its parts. */
    public Contribution longest() {
        return parts.stream().max(Comparator.comparingDouble(Contribution::length)).orElseThrow();
    }
}
