package org.driftscope.ui.senses;

import java.util.List;
import java.util.Optional;
import org.driftscope.insight.SenseSilhouette;
import org.driftscope.plot.Figures;
import org.driftscope.text.Dataset;

/** What static and contextual vectors show, in words. */
final class SensesStory {
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
                .orElse(
                        "No word of this text occurs in two categories, so there are no senses to"
                                + " tell apart.");
    }

    private static String ofWord(long step, SensesAnswer.Comparison comparison, Dataset dataset) {
        String word = dataset.vocabulary().token(comparison.sentences().word().token());
        List<Double> cosines = comparison.cosines();
        double last = cosines.get(cosines.size() - 1);
        String begin =
                "At step "
                        + Figures.count(step)
                        + ", "
                        + word
                        + " enters both sentences as one vector";
        if (1 - last < APART) {
            return begin
                    + ", and its two contextual vectors still point the same way: cosine "
                    + Figures.measure(last)
                    + ".";
        }
        int drop = largestDrop(cosines);
        return begin
                + " and leaves them as two with a cosine of "
                + Figures.measure(last)
                + "; most of that is done by "
                + comparison.first().names().get(drop)
                + " ("
                + Figures.measure(cosines.get(drop - 1))
                + " to "
                + Figures.measure(cosines.get(drop))
                + ").";
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
        return (between
                        ? " The word's own vector stands between its senses: cosine "
                        : " The word's own vector is not drawn to both of its senses: cosine ")
                + Figures.measure(cosines.get(0))
                + " to "
                + dataset.corpus().categories().get(categories.get(0)).name()
                + " and "
                + Figures.measure(cosines.get(1))
                + " to "
                + dataset.corpus().categories().get(categories.get(1)).name()
                + ".";
    }

    /** The two sentences may be like by chance: what holds for all of them. */
    private static Optional<String> allOccurrences(int token, SensesAnswer answer) {
        return answer.senses().stream()
                .flatMap(senses -> senses.words().stream())
                .filter(word -> word.token() == token)
                .findFirst()
                .map(
                        word ->
                                " Over all sentences, two of one sense have a mean cosine of "
                                        + Figures.measure(word.within())
                                        + ", two of different senses "
                                        + Figures.measure(word.between())
                                        + ".");
    }

    private static String ofSenses(SenseSilhouette senses) {
        List<Double> all = senses.all();
        return "The senses of "
                + Figures.counted(senses.words().size(), "word")
                + " have a silhouette of "
                + Figures.measure(all.get(0))
                + " with the position alone, "
                + Figures.measure(all.get(1))
                + " behind the first attention and "
                + Figures.measure(all.get(all.size() - 1))
                + " at the end.";
    }
}
