package org.driftscope.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.driftscope.math.Matrix;

/**
 * How near a token is to another one now, and how near it was before.
 *
 * @param tokenId which token
 * @param rank 1 for the nearest now
 * @param rankBefore 1 for the nearest before
 * @param cosine now
 * @param cosineBefore before
 */
public record NeighborChange(
        int tokenId, int rank, int rankBefore, double cosine, double cosineBefore) {
    /**
     * The {@code count} tokens nearest to {@code tokenId} now, nearest first, and after them those
     * that were among the nearest before and are no more, in their order before.
     *
     * @param before E (V, C) then
     * @param now E (V, C) now
     * @param candidates which token ids may be named; {@code tokenId} itself never is
     */
    public static List<NeighborChange> between(
            Matrix before, Matrix now, int tokenId, int count, IntPredicate candidates) {
        List<Neighbor> allBefore = NearestNeighbors.of(before, tokenId, before.rows(), candidates);
        List<Neighbor> allNow = NearestNeighbors.of(now, tokenId, now.rows(), candidates);
        Map<Integer, Integer> placesBefore = places(allBefore);
        Map<Integer, Integer> placesNow = places(allNow);
        List<NeighborChange> changes = new ArrayList<>();
        for (int place = 0; place < Math.min(count, allNow.size()); place++) {
            Neighbor near = allNow.get(place);
            int old = placesBefore.get(near.tokenId());
            changes.add(change(near, place, allBefore.get(old), old));
        }
        for (int old = 0; old < Math.min(count, allBefore.size()); old++) {
            int place = placesNow.get(allBefore.get(old).tokenId());
            if (place >= count) {
                changes.add(change(allNow.get(place), place, allBefore.get(old), old));
            }
        }
        return List.copyOf(changes);
    }

    private static NeighborChange change(Neighbor now, int place, Neighbor before, int old) {
        return new NeighborChange(now.tokenId(), place + 1, old + 1, now.cosine(), before.cosine());
    }

    private static Map<Integer, Integer> places(List<Neighbor> neighbors) {
        Map<Integer, Integer> places = new HashMap<>();
        for (Neighbor neighbor : neighbors) {
            places.put(neighbor.tokenId(), places.size());
        }
        return places;
    }
}
