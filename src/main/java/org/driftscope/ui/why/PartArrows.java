package org.driftscope.ui.why;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driftscope.insight.Contribution;
import org.driftscope.insight.Contribution.Way;
import org.driftscope.insight.PartGroup;
import org.driftscope.insight.PartGrouping;
import org.driftscope.insight.WordStory;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Push;
import org.driftscope.wording.Wording;

/** Where the largest groups of parts of a word's gradient push it, for the map. */
final class PartArrows {
    private static final Wording WORDS = Wording.of("ui.why");
    private static final int MOST = 5;

    private PartArrows() {}

    /**
     * The sum of all groups, which is minus the gradient, and then those with the largest share.
     * The largest tells the prediction behind it, unless it takes many predictions together.
     *
     * @param groups the largest first; without any there is no arrow
     * @param context how many tokens the model reads at most
     */
    static List<Push> of(
            WhyAnswer answer,
            List<PartGroup> groups,
            PartGrouping grouping,
            PartWords words,
            int context) {
        WordStory story = answer.story();
        List<Push> arrows = new ArrayList<>();
        if (!groups.isEmpty()) {
            arrows.add(new Push(WORDS.get("arrow-sum"), Push.Role.SUM, minus(story.gradient())));
        }
        for (int i = 0; i < Math.min(MOST, groups.size()); i++) {
            PartGroup group = groups.get(i);
            boolean told = i == 0 && grouping != PartGrouping.WAY;
            arrows.add(
                    new Push(
                            words.brief(group, grouping, story),
                            role(group),
                            minus(group.vector()),
                            told
                                    ? Optional.of(reason(group, answer, words, context))
                                    : Optional.empty()));
        }
        return List.copyOf(arrows);
    }

    /** The prediction of the longest part, and the words it looked at. */
    private static String reason(PartGroup group, WhyAnswer answer, PartWords words, int context) {
        Choice choice = WhyAnswer.choice(group.longest());
        String looks =
                words.looks(
                        choice.sentence(),
                        WhyAnswer.firstRead(context, choice),
                        answer.looks().getOrDefault(choice, List.of()));
        String target = words.target(group, answer.story());
        return looks.isEmpty()
                ? target
                : WORDS.get("arrow-reason", "target", target, "looks", looks);
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
