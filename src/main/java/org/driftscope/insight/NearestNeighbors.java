package org.driftscope.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.driftscope.math.Matrix;

/** The tokens whose embeddings point most nearly the same way, in the full space. */
public final class NearestNeighbors {
    private static final Comparator<Neighbor> NEAREST_FIRST =
            Comparator.comparingDouble(Neighbor::cosine)
                    .reversed()
                    .thenComparingInt(Neighbor::tokenId);

    private NearestNeighbors() {}

    /**
     * The {@code count} tokens with the largest cosine to {@code tokenId}, nearest first and the
     * smaller id first where cosines are equal; fewer where there are fewer candidates.
     *
     * @param embeddings E (V, C)
     * @param candidates which token ids may be named; {@code tokenId} itself never is
     */
    public static List<Neighbor> of(
            Matrix embeddings, int tokenId, int count, IntPredicate candidates) {
        float[] own = new float[embeddings.columns()];
        float[] other = new float[embeddings.columns()];
        embeddings.copyRow(tokenId, own, 0);
        PriorityQueue<Neighbor> nearest = new PriorityQueue<>(NEAREST_FIRST.reversed());
        for (int id = 0; id < embeddings.rows(); id++) {
            if (id != tokenId && candidates.test(id)) {
                embeddings.copyRow(id, other, 0);
                nearest.add(compare(own, id, other));
                if (nearest.size() > count) {
                    nearest.remove();
                }
            }
        }
        List<Neighbor> sorted = new ArrayList<>(nearest);
        sorted.sort(NEAREST_FIRST);
        return List.copyOf(sorted);
    }

    private static Neighbor compare(float[] own, int id, float[] other) {
        double product = 0;
        for (int c = 0; c < own.length; c++) {
            product += (double) own[c] * other[c];
        }
        double cosine =
                PairSimilarity.ofProduct(
                        product, PairSimilarity.length(own), PairSimilarity.length(other));
        return new Neighbor(id, cosine);
    }
}
