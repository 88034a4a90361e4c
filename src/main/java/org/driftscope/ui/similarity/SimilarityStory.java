package org.driftscope.ui.similarity;

import java.util.Optional;
import org.driftscope.insight.GroupedWords;
import org.driftscope.insight.PairDistances;
import org.driftscope.insight.ShuffledLabels;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/** Says in words what the similarity matrix shows. */
final class SimilarityStory {
    private static final Wording WORDS = Wording.of("ui.similarity");

    /** The mean cosine within categories is so much larger once blocks can be seen. */
    private static final double CLEAR = 0.4;

    private static final double FAINT = 0.15;

    private SimilarityStory() {}

    static String of(SimilarityAnswer answer) {
        SimilarityState now = answer.now();
        if (now.similarity().words().size() < 2) {
            return WORDS.get("too-few");
        }
        return now.hasCategories() ? ofCategories(answer) + chance(now) : withoutCategories(answer);
    }

    private static String ofCategories(SimilarityAnswer answer) {
        SimilarityState now = answer.now();
        Optional<SimilarityState> start = answer.start().filter(then -> now.step() > 0);
        SimilarityState then = start.orElse(now);
        return WORDS.get(
                start.isPresent() ? "story-since" : "story",
                "before",
                within(then),
                "across",
                between(then),
                "step",
                now.step(),
                "within",
                within(now),
                "between",
                between(now),
                "blocks",
                blocks(now));
    }

    /** How well they can be seen, as the texts choose by it. */
    private static String blocks(SimilarityState state) {
        double gap = state.split().within().meanCosine() - state.split().between().meanCosine();
        return gap >= CLEAR ? "clear" : gap >= FAINT ? "faint" : "none";
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
                        ? "above"
                        : silhouette < shuffled.low() ? "below" : "within";
        return " "
                + WORDS.get(
                        "chance",
                        "silhouette",
                        Figures.measure(silhouette),
                        "place",
                        place,
                        "range",
                        range(shuffled));
    }

    /** Such as "−0.12 to 0.03". */
    static String range(ShuffledLabels.Spread spread) {
        return WORDS.get(
                "range",
                "low",
                Figures.measure(spread.low()),
                "high",
                Figures.measure(spread.high()));
    }

    private static String withoutCategories(SimilarityAnswer answer) {
        SimilarityState now = answer.now();
        Optional<SimilarityState> start = answer.start().filter(then -> now.step() > 0);
        return WORDS.get(
                start.isPresent() ? "story-all-since" : "story-all",
                "step",
                now.step(),
                "mean",
                mean(now.all()),
                "before",
                mean(start.orElse(now).all()));
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
                : WORDS.get("selection", "shown", words.size(), "all", words.chosenFrom());
    }
}
