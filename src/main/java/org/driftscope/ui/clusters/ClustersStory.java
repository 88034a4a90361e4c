package org.driftscope.ui.clusters;

import java.util.List;
import java.util.Locale;
import org.driftscope.insight.NeighborChange;
import org.driftscope.plot.Figures;

/** Says in words what the clusters and neighbours are. */
final class ClustersStory {
    /** Where the picture keeps fewer of the true neighbours than this, it warns. */
    static final double TRUSTWORTHY = 0.5;

    /** From this silhouette on, clusters count as clear. */
    private static final double CLEAR = 0.5;

    private static final double LOOSE = 0.25;

    private ClustersStory() {}

    /** How many clusters there are and how clear they are. */
    static String clusters(long step, List<ClusterRow> rows, int words, double silhouette) {
        return "At step "
                + Figures.count(step)
                + " the "
                + Figures.counted(words, "word")
                + " fall into "
                + Figures.counted(rows.size(), "cluster")
                + ", which are "
                + (silhouette >= CLEAR
                        ? "clear"
                        : silhouette >= LOOSE ? "loose" : "hardly more than chance")
                + " (silhouette "
                + Figures.measure(silhouette)
                + "); "
                + sizes(rows)
                + ".";
    }

    private static String sizes(List<ClusterRow> rows) {
        ClusterRow largest = rows.get(0);
        boolean equal = true;
        for (ClusterRow row : rows) {
            equal &= row.words().size() == rows.get(0).words().size();
            largest = row.words().size() > largest.words().size() ? row : largest;
        }
        String size = " has " + Figures.counted(largest.words().size(), "word");
        return equal ? "each" + size : "the largest, around “" + largest.name() + "”," + size;
    }

    /** How far the picture can be trusted. */
    static String plane(double share) {
        String kept =
                String.format(
                        Locale.ROOT,
                        "The picture keeps %.0f %% of each word's %d nearest words",
                        100 * share,
                        ClustersAnswer.NEAREST);
        return kept
                + (share < TRUSTWORTHY
                        ? ": words that lie together in it need not be near each other."
                        : ".");
    }

    /** A neighbour, such as "cat 0.97, was 5th at 0.41". */
    static String neighbour(NeighborChange change, String word) {
        String now = word + " " + Figures.measure(change.cosine());
        if (change.rank() > ClustersAnswer.NEAREST) {
            return now + ", no longer near, was " + ordinal(change.rankBefore());
        }
        if (change.rankBefore() > ClustersAnswer.NEAREST) {
            return now + ", new, was " + ordinal(change.rankBefore());
        }
        return change.rank() == change.rankBefore()
                ? now
                : now
                        + (change.rank() < change.rankBefore() ? ", up" : ", down")
                        + " from "
                        + ordinal(change.rankBefore());
    }

    private static String ordinal(int rank) {
        int lastTwo = rank % 100;
        String ending =
                lastTwo >= 11 && lastTwo <= 13
                        ? "th"
                        : switch (rank % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return Figures.count(rank) + ending;
    }
}
