package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;

/**
 * Arcs above the words of a sentence, from each word to those it looks at: the farther, the higher;
 * the more weight, the thicker.
 *
 * @param width pixels
 * @param baseline pixels from the top to where the arcs end and the words begin
 * @param places where the words stand, in their order; y is the baseline
 * @param arcs those of at least the least weight, the thinnest first
 */
public record ArcDiagram(double width, double baseline, List<Box> places, List<Arc> arcs) {
    private static final double GAP = 6;
    private static final double LOOP = 12;
    private static final double THINNEST = 0.75;
    private static final double THICKEST = 7;
    private static final double LOWEST = 0.28;

    /**
     * One word looking at another, or at itself.
     *
     * @param from number of the word that looks
     * @param to number of the word looked at
     * @param weight 0 to 1
     * @param fromX pixel where it begins
     * @param toX pixel where it ends
     * @param height pixels from the baseline up to its top
     * @param thickness pixels
     */
    public record Arc(
            int from,
            int to,
            double weight,
            double fromX,
            double toX,
            double height,
            double thickness) {
        /** How far above the baseline both control points of a cubic curve of this height lie. */
        public double controlHeight() {
            return height / 0.75; // a cubic curve with level control points rises to 3/4 of them
        }
    }

    public ArcDiagram {
        places = List.copyOf(places);
        arcs = List.copyOf(arcs);
    }

    /**
     * Lays out a sentence of T words.
     *
     * @param wordWidths pixels of each word
     * @param wordHeight pixels
     * @param weights (T, T), row the word that looks; NaN where it may not
     * @param leastWidth pixels; words stand apart to fill them
     * @param room pixels for the arcs
     * @param leastWeight arcs of less are left out
     */
    public static ArcDiagram of(
            List<Double> wordWidths,
            double wordHeight,
            Matrix weights,
            double leastWidth,
            double room,
            double leastWeight) {
        double needed = wordWidths.stream().mapToDouble(w -> w + GAP).sum();
        double spare = Math.max(0, leastWidth - needed) / Math.max(1, wordWidths.size());
        List<Box> places = new ArrayList<>();
        double x = 0;
        for (double word : wordWidths) {
            double slot = word + GAP + spare;
            places.add(new Box(x + (slot - word) / 2, room, word, wordHeight));
            x += slot;
        }
        return new ArcDiagram(x, room, places, arcs(places, weights, room, leastWeight));
    }

    private static List<Arc> arcs(
            List<Box> places, Matrix weights, double room, double leastWeight) {
        List<Arc> arcs = new ArrayList<>();
        for (int from = 0; from < places.size(); from++) {
            for (int to = 0; to <= from; to++) {
                double weight = weights.get(from, to);
                if (weight >= leastWeight) { // false for NaN
                    arcs.add(arc(places, from, to, weight, room));
                }
            }
        }
        arcs.sort((a, b) -> Double.compare(a.weight, b.weight));
        return arcs;
    }

    private static Arc arc(List<Box> places, int from, int to, double weight, double room) {
        double most = room - THICKEST / 2;
        double share = from == to ? 0 : (double) (from - to) / Math.max(1, places.size() - 1);
        double height = most * (LOWEST + (1 - LOWEST) * share);
        double spread = from == to ? LOOP / 2 : 0;
        return new Arc(
                from,
                to,
                weight,
                middle(places.get(from)) + spread,
                middle(places.get(to)) - spread,
                from == to ? most * LOWEST * 0.6 : height,
                THINNEST + weight * (THICKEST - THINNEST));
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    /** The arcs of one word, or all where {@code word} is negative. */
    public List<Arc> arcsOf(int word) {
        return word < 0 ? arcs : arcs.stream().filter(arc -> arc.from == word).toList();
    }
}
