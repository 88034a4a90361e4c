package org.driftscope.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.driftscope.math.Matrix;

/** Finds the words that lie nearest to a word in the full embedding space. */
public final class NearestNeighbors {
    private NearestNeighbors() {}

    /**
     * A word near another.
     *
     * @param cosine of the angle between the two vectors
     * @param distance Euclidean
     */
    public record Neighbor(int tokenId, double cosine, double distance) {}

    /** The {@code count} candidates with the largest cosine, the word itself left out. */
    public static List<Neighbor> of(
            Matrix embeddings, int tokenId, int count, IntPredicate candidates) {
        List<Neighbor> found = new ArrayList<>();
        for (int other = 0; other < embeddings.rows(); other++) {
            if (other != tokenId && candidates.test(other)) {
                found.add(neighbor(embeddings, tokenId, other));
            }
        }
        found.sort(
                Comparator.comparingDouble(Neighbor::cosine)
                        .reversed()
                        .thenComparingInt(Neighbor::tokenId));
        return List.copyOf(found.subList(0, Math.min(count, found.size())));
    }

    private static Neighbor neighbor(Matrix embeddings, int a, int b) {
        double dot = 0;
        double squaresA = 0;
        double squaresB = 0;
        double apart = 0;
        for (int c = 0; c < embeddings.columns(); c++) {
            double va = embeddings.get(a, c);
            double vb = embeddings.get(b, c);
            dot += va * vb;
            squaresA += va * va;
            squaresB += vb * vb;
            apart += (va - vb) * (va - vb);
        }
        double norms = Math.sqrt(squaresA * squaresB);
        return new Neighbor(b, norms > 0 ? dot / norms : 0, Math.sqrt(apart));
    }
}
