package org.driftscope.ui.why;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.driftscope.insight.Contribution;
import org.driftscope.insight.Contribution.Way;
import org.driftscope.insight.PartGroup;
import org.driftscope.insight.PartGrouping;
import org.driftscope.insight.WordStory;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Push;

/** Where the largest groups of parts of a word's gradient push it, for the map. */
final class PartArrows {
    private static final int MOST = 5;

    private PartArrows() {}

    /**
     * The sum of all groups, which is minus the gradient, and then those with the largest share.
     *
     * @param groups the largest first; without any there is no arrow
     */
    static List<Push> of(
            WordStory story, List<PartGroup> groups, PartGrouping grouping, PartWords words) {
        List<Push> arrows = new ArrayList<>();
        if (!groups.isEmpty()) {
            arrows.add(new Push("sum", Push.Role.SUM, minus(story.gradient())));
        }
        groups.stream()
                .limit(MOST)
                .map(
                        group ->
                                new Push(
                                        words.brief(group, grouping, story),
                                        role(group),
                                        minus(group.vector())))
                .forEach(arrows::add);
        return List.copyOf(arrows);
    }

    /** The role whose parts reach farthest along the group. */
    static Push.Role role(PartGroup group) {
        Map<Push.Role, Double> along = new EnumMap<>(Push.Role.class);
        for (Contribution part : group.parts()) {
            along.merge(role(part.way()), product(part.vector(), group.vector()), Double::sum);
        }
        return along.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static Push.Role role(Way way) {
        return switch (way) {
            case LOCAL -> Push.Role.INPUT_LOCAL;
            case ATTENTION, VALUE, KEY, QUERY -> Push.Role.INPUT_ATTENTION;
            case PULL -> Push.Role.OUTPUT_PULL;
            case PUSH -> Push.Role.OUTPUT_PUSH;
        };
    }

    private static double product(Matrix a, Matrix b) {
        double sum = 0;
        for (int c = 0; c < a.columns(); c++) {
            sum += (double) a.get(0, c) * b.get(0, c);
        }
        return sum;
    }

    private static Matrix minus(Matrix row) {
        float[] values = row.toArray();
        for (int c = 0; c < values.length; c++) {
            values[c] = -values[c];
        }
        return Matrix.owning(1, values.length, values);
    }
}
