package org.driftscope.insight;

import java.util.Arrays;

/**
 * For each of n vectors, the few others with the largest cosines among those offered, largest first
 * and the smaller number first where cosines are equal. Each other is offered once at most.
 */
final class NearestLists {
    private final int length;
    private final double[] cosines; // (n, length)
    private final int[] others; // (n, length)
    private final double[] last; // (n): of each list, side by side as most offers see no more

    NearestLists(int vectors, int length) {
        this.length = length;
        cosines = new double[vectors * length];
        others = new int[vectors * length];
        last = new double[vectors];
        clear();
    }

    void clear() {
        Arrays.fill(cosines, Double.NEGATIVE_INFINITY);
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
    }

    void offer(int vector, int other, double cosine) {
        int end = (vector + 1) * length - 1;
        if (cosine >= last[vector] && precedes(other, cosine, end)) {
            insert(vector, other, cosine);
            last[vector] = cosines[end];
        }
    }

    private void insert(int vector, int other, double cosine) {
        int first = vector * length;
        int at = first + length - 1;
        for (; at > first && precedes(other, cosine, at - 1); at--) {
            cosines[at] = cosines[at - 1];
            others[at] = others[at - 1];
        }
        cosines[at] = cosine;
        others[at] = other;
    }

    private boolean precedes(int other, double cosine, int at) {
        return cosine > cosines[at] || (cosine == cosines[at] && other < others[at]);
    }

    int other(int vector, int rank) {
        return others[vector * length + rank];
    }

    double cosine(int vector, int rank) {
        return cosines[vector * length + rank];
    }
}
