package org.driftscope.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Decides where labels stand, so that no two overlap: the most important first, each at the first
 * free one of eight places around its point; a label without a free place is hidden. Places free of
 * markers are preferred.
 *
 * <p>It remembers: a label keeps its place while that is free, shown labels go before hidden ones
 * unless those are in focus or far more frequent, and a hidden one comes back only where there is
 * some air around it. So labels don't flicker while points move a little. One thread.
 */
public final class LabelPlacement {
    private static final double GAP = 3;
    static final double AIR = 3;
    private static final int FOCUS = 1;
    private static final int NEIGHBOUR = 2;
    private static final int TOKEN_BITS = 28;
    private static final long TOKEN = (1L << TOKEN_BITS) - 1;
    private static final int COUNT_BITS = 26;
    private static final long MOST_COUNT = (1L << COUNT_BITS) - 1;
    private static final int RANK_SHIFT = TOKEN_BITS + COUNT_BITS;
    private static final int RARITY_BITS = 4;

    /**
     * A label that wants a place.
     *
     * @param tokenId whose it is
     * @param x pixel of its point
     * @param y pixel of its point
     * @param radius of its marker
     * @param width of its text
     * @param height of its text
     * @param rank importance, 0 to 7; smaller goes first, and up to 1 before any label keeps its
     *     place
     * @param count breaks ties; larger goes first, and far larger even before labels that keep
     *     their place
     */
    public record Candidate(
            int tokenId,
            double x,
            double y,
            double radius,
            double width,
            double height,
            int rank,
            int count) {}

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
    record Place(Side side, boolean covering) {}

    /** By token id; null where a label was hidden. */
    private Place[] shown = {};

    /** How many of the hidden labels were tried before. */
    private int tried;

    /** Forgets where labels stood. */
    public void forget() {
        shown = new Place[0];
        tried = 0;
    }

    /**
     * Places by token id in a picture of this size; labels that found none are left out. No label
     * touches a reserved box.
     */
    public Map<Integer, Box> place(
            List<Candidate> candidates, List<Box> reserved, double width, double height) {
        return place(candidates, reserved, width, height, Integer.MAX_VALUE);
    }

    /**
     * The same where of the labels without a place in the last picture, but for those in focus, at
     * most {@code mostTries} are tried; from picture to picture all have their turn.
     */
    Map<Integer, Box> place(
            List<Candidate> candidates,
            List<Box> reserved,
            double width,
            double height,
            int mostTries) {
        List<Candidate> ordered = ordered(candidates);
        LabelRound round = new LabelRound(ordered, reserved, width, height);
        int focused = 0;
        while (focused < ordered.size() && ordered.get(focused).rank() <= FOCUS) {
            round.keep(focused, shown(ordered.get(focused)));
            round.place(focused, air(ordered.get(focused)));
            focused++;
        }
        placeOthers(ordered, focused, round, mostTries);
        round.uncover(AIR);
        shown = new Place[mostTokens(ordered)];
        round.remember(shown);
        return round.boxes();
    }

    /** Class by class, in each first those that had a place. */
    private void placeOthers(List<Candidate> ordered, int from, LabelRound round, int mostTries) {
        int waiting = (int) ordered.stream().filter(this::waits).count();
        int first = mostTries < waiting ? tried % waiting : 0;
        int passed = 0;
        int kept = from;
        for (int i = from; i < ordered.size(); i++) {
            Candidate candidate = ordered.get(i);
            long importance = importance(candidate);
            while (kept < ordered.size() && importance(ordered.get(kept)) == importance) {
                round.keep(kept, shown(ordered.get(kept)));
                kept++;
            }
            if (!waits(candidate) || Math.floorMod(passed++ - first, waiting) < mostTries) {
                round.place(i, air(candidate));
            }
        }
        tried = first + Math.min(mostTries, waiting);
    }

    /** Smaller goes first: by rank, then by how often a word occurs, to a factor of four. */
    private static long importance(Candidate candidate) {
        int rarity = Integer.numberOfLeadingZeros(Math.max(1, candidate.count())) / 2;
        return ((long) candidate.rank() << RARITY_BITS) | rarity;
    }

    /** Whether it can wait for its turn. */
    private boolean waits(Candidate candidate) {
        return shown(candidate) == null && candidate.rank() > NEIGHBOUR;
    }

    private Place shown(Candidate candidate) {
        return candidate.tokenId() < shown.length ? shown[candidate.tokenId()] : null;
    }

    private double air(Candidate candidate) {
        return shown(candidate) == null ? AIR : 0;
    }

    /** By importance, those shown last first, then by count and token id. */
    private List<Candidate> ordered(List<Candidate> candidates) {
        long[] keys = new long[candidates.size()];
        Candidate[] byToken = new Candidate[mostTokens(candidates)];
        for (int i = 0; i < keys.length; i++) {
            Candidate candidate = candidates.get(i);
            byToken[candidate.tokenId()] = candidate;
            long rank = 2L * importance(candidate) + (shown(candidate) == null ? 1 : 0);
            long rare = MOST_COUNT - Math.min(MOST_COUNT, candidate.count());
            keys[i] = (rank << RANK_SHIFT) | (rare << TOKEN_BITS) | candidate.tokenId();
        }
        Arrays.sort(keys);
        List<Candidate> ordered = new ArrayList<>(keys.length);
        for (long key : keys) {
            ordered.add(byToken[(int) (key & TOKEN)]);
        }
        return ordered;
    }

    private static int mostTokens(List<Candidate> candidates) {
        int most = 0;
        for (Candidate candidate : candidates) {
            most = Math.max(most, candidate.tokenId() + 1);
        }
        return most;
    }
}
