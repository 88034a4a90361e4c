package org.driftscope.ui.senses;

import java.util.List;
import java.util.Optional;
import org.driftscope.insight.SenseSilhouette;
import org.driftscope.plot.Figures;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/** What static and contextual vectors show, in words. */
final class SensesStory {
    private static final Wording WORDS = Wording.of("ui.senses");

    /** The cosine must fall by this much for two vectors to be told apart. */
    private static final double APART = 0.1;

    /** A vector that lies between two others has some of both directions. */
    private static final double NEAR = 0.2;

    private SensesStory() {}

    /** Of the picture; empty where nothing is compared. */
    static String ofPicture(SensesAnswer answer, Dataset dataset) {
        return answer.comparison()
                .map(
                        c ->
                                ofWord(answer.step(), c, dataset)
                                        + allOccurrences(c.sentences().word().token(), answer)
                                                .orElse(""))
                .orElse("");
    }

    /** Of the chart. */
    static String ofChart(SensesAnswer answer, Dataset dataset) {
        return answer.senses()
                .map(
                        senses ->
                                ofSenses(senses)
                                        + answer.comparison()
                                                .map(c -> halfWay(c, dataset))
                                                .orElse(""))
                .orElse(WORDS.get("senses-none"));
    }

    private static String ofWord(long step, SensesAnswer.Comparison comparison, Dataset dataset) {
        String word = dataset.vocabulary().token(comparison.sentences().word().token());
        List<Double> cosines = comparison.cosines();
        double last = cosines.get(cosines.size() - 1);
        int drop = largestDrop(cosines);
        return WORDS.get(
                1 - last < APART ? "story-same" : "story-apart",
                "step",
                step,
                "word",
                word,
                "cosine",
                Figures.measure(last),
                "stage",
                comparison.first().names().get(drop),
                "before",
                Figures.measure(cosines.get(drop - 1)),
                "after",
                Figures.measure(cosines.get(drop)));
    }

    private static int largestDrop(List<Double> cosines) {
        int largest = 1;
        for (int i = 2; i < cosines.size(); i++) {
            if (cosines.get(i - 1) - cosines.get(i)
                    > cosines.get(largest - 1) - cosines.get(largest)) {
                largest = i;
            }
        }
        return largest;
    }

    private static String halfWay(SensesAnswer.Comparison comparison, Dataset dataset) {
        List<Integer> categories = dataset.categoriesOf(comparison.sentences().word().token());
        if (categories.size() != 2) {
            return "";
        }
        List<Double> cosines = comparison.staticCosines();
        boolean between = cosines.stream().allMatch(cosine -> cosine >= NEAR);
        return " "
                + WORDS.get(
                        between ? "between" : "not-between",
                        "one",
                        Figures.measure(cosines.get(0)),
                        "first",
                        dataset.corpus().categories().get(categories.get(0)).name(),
                        "other",
                        Figures.measure(cosines.get(1)),
                        "second",
                        dataset.corpus().categories().get(categories.get(1)).name());
    }

    /** The two sentences may be like by chance: what holds for all of them. */
    private static Optional<String> allOccurrences(int token, SensesAnswer answer) {
        return answer.senses().stream()
                .flatMap(senses -> senses.words().stream())
                .filter(word -> word.token() == token)
                .findFirst()
                .map(
                        word ->
                                " "
                                        + WORDS.get(
                                                "story-all",
                                                "within",
                                                Figures.measure(word.within()),
                                                "between",
                                                Figures.measure(word.between())));
    }

    private static String ofSenses(SenseSilhouette senses) {
        List<Double> all = senses.all();
        return WORDS.get(
                "senses",
                "count",
                senses.words().size(),
                "first",
                Figures.measure(all.get(0)),
                "second",
                Figures.measure(all.get(1)),
                "last",
                Figures.measure(all.get(all.size() - 1)));
    }
}
