package org.driftscope.ui.similarity;

import java.util.Optional;
import org.driftscope.insight.GroupedWords;
import org.driftscope.insight.PairDistances;
import org.driftscope.insight.ShuffledLabels;
import org.driftscope.plot.Figures;

/** Says in words what the similarity matrix shows. */
final class SimilarityStory {
    /** The mean cosine within categories is so much larger once blocks can be seen. */
    private static final double CLEAR = 0.4;

    private static final double FAINT = 0.15;

    private SimilarityStory() {}

    static String of(SimilarityAnswer answer) {
        SimilarityState now = answer.now();
        if (now.similarity().words().size() < 2) {
            return "There are fewer than two words to compare.";
        }
        return now.hasCategories() ? ofCategories(answer) + chance(now) : withoutCategories(answer);
    }

    private static String ofCategories(SimilarityAnswer answer) {
        SimilarityState now = answer.now();
        Optional<SimilarityState> start = answer.start().filter(then -> now.step() > 0);
        String before =
                start.map(
                                then ->
                                        "At step 0 the mean cosine within categories was "
                                                + within(then)
                                                + ", between them "
                                                + between(then)
                                                + ". Now, at step "
                                                + Figures.count(now.step())
                                                + ", it is "
                                                + within(now)
                                                + " and "
                                                + between(now))
                        .orElseGet(
                                () ->
                                        "At step "
                                                + Figures.count(now.step())
                                                + " the mean cosine within categories is "
                                                + within(now)
                                                + ", between them "
                                                + between(now));
        return before + ": " + blocks(now) + ".";
    }

    private static String blocks(SimilarityState state) {
        double gap = state.split().within().meanCosine() - state.split().between().meanCosine();
        return gap >= CLEAR
                ? "blocks along the diagonal"
                : gap >= FAINT ? "blocks begin to show along the diagonal" : "no blocks";
    }

    /** Beside shuffled labels. */
    private static String chance(SimilarityState state) {
        return state.measures().map(SimilarityStory::chance).orElse("");
    }

    private static String chance(ShuffledLabels measures) {
        double silhouette = measures.actual().silhouette2d();
        ShuffledLabels.Spread shuffled = measures.silhouette2d();
        String place =
                silhouette > shuffled.high()
                        ? "above what"
                        : silhouette < shuffled.low() ? "below what" : "within what";
        return " The silhouette, "
                + Figures.measure(silhouette)
                + ", is "
                + place
                + " shuffled labels give ("
                + range(shuffled)
                + ").";
    }

    /** Such as "-0.12 to 0.03". */
    static String range(ShuffledLabels.Spread spread) {
        return Figures.measure(spread.low()) + " to " + Figures.measure(spread.high());
    }

    private static String withoutCategories(SimilarityAnswer answer) {
        SimilarityState now = answer.now();
        String text =
                "At step "
                        + Figures.count(now.step())
                        + " the mean cosine of all pairs is "
                        + Figures.measure(now.all().meanCosine());
        return text
                + answer.start()
                        .filter(then -> now.step() > 0)
                        .map(then -> "; at step 0 it was " + mean(then.all()))
                        .orElse("")
                + ". There are no two categories to compare, so the words stand in the order of"
                + " their names.";
    }

    private static String within(SimilarityState state) {
        return mean(state.split().within());
    }

    private static String between(SimilarityState state) {
        return mean(state.split().between());
    }

    private static String mean(PairDistances pairs) {
        return Figures.measure(pairs.meanCosine());
    }

    /** Which words are shown; empty where all are. */
    static String selection(GroupedWords words) {
        return words.size() == words.chosenFrom()
                ? ""
                : "The "
                        + Figures.count(words.size())
                        + " most frequent of "
                        + Figures.counted(words.chosenFrom(), "word");
    }
}
