package org.driftscope.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides where labels stand, so that no two overlap: the most important first, each at the first
 * free one of eight places around its point; a label without a free place is hidden. Places free of
 * markers are preferred.
 *
 * <p>It remembers: a label keeps its place while that is free, shown labels go before hidden ones
 * unless those are in focus, and a hidden one comes back only where there is some air around it. So
 * labels don't flicker while points move a little. One thread.
 */
public final class LabelPlacement {
    private static final double GAP = 3;
    private static final double AIR = 3;
    private static final int FOCUS = 1;

    /**
     * A label that wants a place.
     *
     * @param tokenId whose it is
     * @param x pixel of its point
     * @param y pixel of its point
     * @param radius of its marker
     * @param width of its text
     * @param height of its text
     * @param rank importance; smaller goes first, and up to 1 before any label keeps its place
     * @param count breaks ties; larger goes first
     */
    public record Candidate(
            int tokenId,
            double x,
            double y,
            double radius,
            double width,
            double height,
            int rank,
            int count) {
        Box marker() {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** Where a label stands relative to its point, in the order they are tried. */
    enum Side {
        RIGHT(1, 0),
        LEFT(-1, 0),
        ABOVE(0, -1),
        BELOW(0, 1),
        ABOVE_RIGHT(1, -1),
        BELOW_RIGHT(1, 1),
        ABOVE_LEFT(-1, -1),
        BELOW_LEFT(-1, 1);

        private final int across;
        private final int down;

        Side(int across, int down) {
            this.across = across;
            this.down = down;
        }

        Box box(Candidate c) {
            double reach = across != 0 && down != 0 ? c.radius() * 0.7 : c.radius() + GAP;
            double left = c.x() + across * reach + (across - 1) * c.width() / 2;
            double top = c.y() + down * reach + (down - 1) * c.height() / 2;
            return new Box(left, top, c.width(), c.height());
        }
    }

    /** Where a label stands, and whether a marker lies under it for want of a better place. */
    private record Place(Candidate candidate, Side side, boolean covering) {
        Box box() {
            return side.box(candidate);
        }
    }

    private Map<Integer, Place> shown = new HashMap<>();

    /** Forgets where labels stood. */
    public void forget() {
        shown = new HashMap<>();
    }

    /**
     * Places by token id in a picture of this size; labels that found none are left out. No label
     * touches a reserved box.
     */
    public Map<Integer, Box> place(
            List<Candidate> candidates, List<Box> reserved, double width, double height) {
        Round round = new Round(candidates, reserved, width, height);
        List<Candidate> ordered = ordered(candidates);
        ordered.stream().filter(c -> c.rank() <= FOCUS).forEach(round::keepOrPlace);
        ordered.stream().filter(c -> c.rank() > FOCUS).forEach(round::keep);
        ordered.forEach(round::place);
        ordered.forEach(round::uncover);
        shown = round.places;
        Map<Integer, Box> boxes = new HashMap<>();
        shown.forEach((tokenId, place) -> boxes.put(tokenId, place.box()));
        return boxes;
    }

    private List<Candidate> ordered(List<Candidate> candidates) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(
                Comparator.comparingInt(Candidate::rank)
                        .thenComparing(c -> !shown.containsKey(c.tokenId()))
                        .thenComparing(Candidate::count, Comparator.reverseOrder())
                        .thenComparingInt(Candidate::tokenId));
        return ordered;
    }

    /** The places of one picture while they are found. */
    private final class Round {
        private final Map<Integer, Place> places = new HashMap<>();
        private final BoxIndex markers = new BoxIndex();
        private final BoxIndex labels = new BoxIndex();
        private final double width;
        private final double height;

        Round(List<Candidate> candidates, List<Box> reserved, double width, double height) {
            candidates.forEach(candidate -> markers.add(candidate.marker()));
            reserved.forEach(labels::add);
            this.width = width;
            this.height = height;
        }

        void keepOrPlace(Candidate candidate) {
            keep(candidate);
            place(candidate);
        }

        /** At its last place, where that is still free. */
        void keep(Candidate candidate) {
            Place last = shown.get(candidate.tokenId());
            if (last == null) {
                return;
            }
            Box box = last.side().box(candidate);
            boolean covering = covers(candidate, box.grown(-AIR));
            if (isFree(box, 0) && (!covering || last.covering())) {
                put(candidate, last.side(), covering);
            }
        }

        /** At its first free place, if it has none yet. */
        void place(Candidate candidate) {
            if (places.containsKey(candidate.tokenId())) {
                return;
            }
            double air = shown.containsKey(candidate.tokenId()) ? 0 : AIR;
            Optional<Side> side = uncovering(candidate, air);
            if (side.isPresent()) {
                put(candidate, side.get(), false);
            } else {
                sides().filter(s -> isFree(s.box(candidate), air))
                        .findFirst()
                        .ifPresent(s -> put(candidate, s, true));
            }
        }

        /** Away from a marker it covers, where a better place is free by now. */
        void uncover(Candidate candidate) {
            Place place = places.get(candidate.tokenId());
            if (place != null && place.covering()) {
                uncovering(candidate, AIR)
                        .ifPresent(
                                side -> {
                                    labels.remove(place.box());
                                    put(candidate, side, false);
                                });
            }
        }

        private Optional<Side> uncovering(Candidate candidate, double air) {
            return sides().filter(side -> !covers(candidate, side.box(candidate)))
                    .filter(side -> isFree(side.box(candidate), air))
                    .findFirst();
        }

        private void put(Candidate candidate, Side side, boolean covering) {
            Place place = new Place(candidate, side, covering);
            labels.add(place.box());
            places.put(candidate.tokenId(), place);
        }

        private boolean covers(Candidate candidate, Box box) {
            return markers.overlaps(box, candidate.marker());
        }

        private boolean isFree(Box box, double air) {
            return box.isInside(width, height) && !labels.overlaps(box.grown(air), null);
        }

        private static Stream<Side> sides() {
            return Arrays.stream(Side.values());
        }
    }
}
