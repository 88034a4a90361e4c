package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.projection.Projection;

/**
 * Says in words what the picture shows.
 *
 * @param projection the frame's
 * @param aligned whether the axes are turned, so that none is a component of its own
 * @param shareOfBest share of the best plane's variance that the display holds
 */
record MapCaption(Projection projection, boolean aligned, double shareOfBest) {
    private static final double NOTEWORTHY = 0.995;

    /** Such as "Plane of the two main components, 54 % of the variance". */
    String text() {
        boolean spatial = projection.points().columns() > 2;
        double best =
                projection.explainedVarianceRatio().stream().mapToDouble(Double::doubleValue).sum();
        String components = spatial ? "three main components" : "two main components";
        String figure = spatial ? "space" : "plane";
        String start = aligned ? (spatial ? "Space of the " : "Plane of the ") : "The ";
        String text = start + components + ", " + percent(best) + " of the variance";
        return shareOfBest < NOTEWORTHY
                ? text + " · view holds " + percent(shareOfBest) + " of the best " + figure
                : text;
    }

    /** "PC1 31 %" and so on where each axis is a component of its own, else none. */
    List<String> axisNames() {
        List<String> names = new ArrayList<>();
        if (!aligned) {
            for (double ratio : projection.explainedVarianceRatio()) {
                names.add("PC" + (names.size() + 1) + " " + percent(ratio));
            }
        }
        return names;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
