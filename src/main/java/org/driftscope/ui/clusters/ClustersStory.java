package org.driftscope.ui.clusters;

import java.util.List;
import java.util.Locale;
import org.driftscope.insight.NeighborChange;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/** Says in words what the clusters and neighbours are. */
final class ClustersStory {
    private static final Wording WORDS = Wording.of("ui.clusters");

    /** Where the picture keeps fewer of the true neighbours than this, it warns. */
    static final double TRUSTWORTHY = 0.5;

    /** From this silhouette on, clusters count as clear. */
    private static final double CLEAR = 0.5;

    private static final double LOOSE = 0.25;

    private ClustersStory() {}

    /** How many clusters there are and how clear they are. */
    static String clusters(long step, List<ClusterRow> rows, int words, double silhouette) {
        ClusterRow largest = rows.get(0);
        boolean equal = true;
        for (ClusterRow row : rows) {
            equal &= row.words().size() == rows.get(0).words().size();
            largest = row.words().size() > largest.words().size() ? row : largest;
        }
        return WORDS.get(
                equal ? "story-equal" : "story-largest",
                "step",
                step,
                "words",
                words,
                "clusters",
                rows.size(),
                "clarity",
                silhouette >= CLEAR ? "clear" : silhouette >= LOOSE ? "loose" : "chance",
                "silhouette",
                Figures.measure(silhouette),
                "name",
                largest.name(),
                "size",
                largest.words().size());
    }

    /** How far the picture can be trusted. */
    static String plane(double share) {
        return WORDS.get(
                share < TRUSTWORTHY ? "plane-low" : "plane",
                "share",
                String.format(Locale.ROOT, "%.0f %%", 100 * share),
                "nearest",
                ClustersAnswer.NEAREST);
    }

    /** A neighbour, such as "cat 0.97, was 5th at 0.41". */
    static String neighbour(NeighborChange change, String word) {
        String cosine = Figures.measure(change.cosine());
        if (change.rank() == change.rankBefore()) {
            return WORDS.get("neighbour", "word", word, "cosine", cosine);
        }
        boolean left = change.rank() > ClustersAnswer.NEAREST;
        boolean come = change.rankBefore() > ClustersAnswer.NEAREST;
        boolean up = change.rank() < change.rankBefore();
        return WORDS.get(
                left
                        ? "neighbour-left"
                        : come ? "neighbour-new" : up ? "neighbour-up" : "neighbour-down",
                "word",
                word,
                "cosine",
                cosine,
                "rank",
                ordinal(change.rankBefore()));
    }

    private static String ordinal(int rank) {
        int lastTwo = rank % 100;
        boolean teens = lastTwo >= 11 && lastTwo <= 13;
        return WORDS.get(
                switch (teens ? 0 : rank % 10) {
                    case 1 -> "rank-st";
                    case 2 -> "rank-nd";
                    case 3 -> "rank-rd";
                    default -> "rank-th";
                },
                "rank",
                rank);
    }
}
