package org.driftscope.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.driftscope.plot.LabelPlacement.Candidate;
import org.driftscope.plot.LabelPlacement.Place;
import org.driftscope.plot.LabelPlacement.Side;

/** The places of the labels of one picture while they are found. Candidates go by their number. */
final class LabelRound {
    private static final int NONE = -1;
    private static final Side[] SIDES = Side.values();

    private final List<Candidate> candidates;
    private final double width;
    private final double height;

    /** Numbered like the candidates. */
    private final BoxIndex markers;

    private final BoxIndex labels;
    private final Place[] places;

    /** Numbers of the labels' boxes. */
    private final int[] boxes;

    LabelRound(List<Candidate> candidates, List<Box> reserved, double width, double height) {
        this.candidates = candidates;
        this.width = width;
        this.height = height;
        markers = new BoxIndex(width, height);
        labels = new BoxIndex(width, height);
        places = new Place[candidates.size()];
        boxes = new int[candidates.size()];
        for (Candidate c : candidates) {
            double size = 2 * c.radius();
            markers.add(c.x() - c.radius(), c.y() - c.radius(), size, size);
        }
        for (Box box : reserved) {
            labels.add(box.x(), box.y(), box.width(), box.height());
        }
    }

    /** At its last place, where there is one and it is still free. */
    void keep(int number, Place last) {
        if (last == null) {
            return;
        }
        Box box = last.side().box(candidates.get(number));
        if (isFree(box, 0)) {
            boolean covering = markers.overlaps(box.grown(-LabelPlacement.AIR), number);
            if (!covering || last.covering()) {
                put(number, last.side(), covering);
            }
        }
    }

    /** At its first free place with so much air around, if it has none yet. */
    void place(int number, double air) {
        if (places[number] != null) {
            return;
        }
        Side covering = null;
        for (Side side : SIDES) {
            Box box = side.box(candidates.get(number));
            if (isFree(box, air)) {
                if (!markers.overlaps(box, number)) {
                    put(number, side, false);
                    return;
                }
                covering = covering == null ? side : covering;
            }
        }
        if (covering != null) {
            put(number, covering, true);
        }
    }

    /** Moves labels away from markers they cover, where a better place is free by now. */
    void uncover(double air) {
        for (int number = 0; number < places.length; number++) {
            if (places[number] != null && places[number].covering()) {
                uncover(number, air);
            }
        }
    }

    private void uncover(int number, double air) {
        for (Side side : SIDES) {
            Box box = side.box(candidates.get(number));
            if (!markers.overlaps(box, number) && isFree(box, air)) {
                labels.remove(boxes[number]);
                put(number, side, false);
                return;
            }
        }
    }

    private void put(int number, Side side, boolean covering) {
        Box box = side.box(candidates.get(number));
        places[number] = new Place(side, covering);
        boxes[number] = labels.add(box.x(), box.y(), box.width(), box.height());
    }

    private boolean isFree(Box box, double air) {
        return box.isInside(width, height)
                && !labels.overlaps(air == 0 ? box : box.grown(air), NONE);
    }

    /** Writes the places down by token id. */
    void remember(Place[] byToken) {
        for (int number = 0; number < places.length; number++) {
            byToken[candidates.get(number).tokenId()] = places[number];
        }
    }

    /** The boxes of the labels that found a place, by token id. */
    Map<Integer, Box> boxes() {
        Map<Integer, Box> found = new HashMap<>();
        for (int number = 0; number < places.length; number++) {
            if (places[number] != null) {
                Candidate candidate = candidates.get(number);
                found.put(candidate.tokenId(), places[number].side().box(candidate));
            }
        }
        return found;
    }
}
