package org.driftscope.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides where labels stand, so that no two overlap: the most important first, each at the first
 * free one of eight places around its point; a label without a free place is hidden. Places free of
 * markers are preferred.
 *
 * <p>It remembers: a label keeps its place while that is free, a shown label goes before a hidden
 * one of the same importance, and a hidden one comes back only where there is some air around it.
 * So labels don't flicker while points move a little. One thread.
 */
public final class LabelPlacement {
    private static final double GAP = 3;
    private static final double AIR = 3;

    /**
     * A label that wants a place.
     *
     * @param tokenId whose it is
     * @param x pixel of its point
     * @param y pixel of its point
     * @param radius of its marker
     * @param width of its text
     * @param height of its text
     * @param rank importance; smaller goes first
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

    private Map<Integer, Side> shown = new HashMap<>();

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
        BoxIndex markers = new BoxIndex();
        candidates.forEach(candidate -> markers.add(candidate.marker()));
        BoxIndex labels = new BoxIndex();
        reserved.forEach(labels::add);
        Map<Integer, Side> sides = new HashMap<>();
        Map<Integer, Box> boxes = new HashMap<>();
        for (Candidate candidate : ordered(candidates)) {
            Optional<Side> side = side(candidate, labels, markers, width, height);
            side.ifPresent(
                    found -> {
                        Box box = found.box(candidate);
                        labels.add(box);
                        sides.put(candidate.tokenId(), found);
                        boxes.put(candidate.tokenId(), box);
                    });
        }
        shown = sides;
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

    private Optional<Side> side(
            Candidate candidate, BoxIndex labels, BoxIndex markers, double width, double height) {
        Side before = shown.get(candidate.tokenId());
        if (before != null && isFree(before.box(candidate), labels, width, height)) {
            Box core = before.box(candidate).grown(-AIR);
            if (!markers.overlaps(core, candidate.marker())) {
                return Optional.of(before);
            }
        }
        double air = before == null ? AIR : 0;
        Side covering = null;
        for (Side side : Side.values()) {
            Box box = side.box(candidate);
            if (!box.isInside(width, height) || labels.overlaps(box.grown(air), box)) {
                continue;
            }
            if (!markers.overlaps(box, candidate.marker())) {
                return Optional.of(side);
            }
            covering = covering == null || side == before ? side : covering;
        }
        return Optional.ofNullable(covering);
    }

    private static boolean isFree(Box box, BoxIndex labels, double width, double height) {
        return box.isInside(width, height) && !labels.overlaps(box, null);
    }
}
