package org.driftscope.ui.predict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.driftscope.insight.NextWords;
import org.driftscope.plot.Figures;
import org.driftscope.text.Vocabulary;

/** What is seen of a prediction, in words. */
final class PredictStory {
    private static final int MOST_NAMED = 3;

    private final PredictAnswer answer;
    private final Vocabulary vocabulary;

    private PredictStory(PredictAnswer answer, Vocabulary vocabulary) {
        this.answer = answer;
        this.vocabulary = vocabulary;
    }

    static String of(PredictAnswer answer, Vocabulary vocabulary) {
        PredictStory story = new PredictStory(answer, vocabulary);
        return (answer.step() == 0 ? story.start() : story.now()) + " " + story.text();
    }

    private String start() {
        int likeliest = answer.now().likeliest(1).get(0);
        return "At step 0 every word is a guess: blind guessing among "
                + Figures.count(vocabulary.size())
                + " tokens gives each "
                + Percent.of(1.0 / vocabulary.size())
                + ", and the likeliest here, "
                + quoted(likeliest)
                + ", has "
                + Percent.of(answer.now().probability(likeliest))
                + ".";
    }

    private String now() {
        List<Integer> likeliest = answer.now().likeliest(2);
        int first = likeliest.get(0);
        NextWords start = answer.start();
        String second =
                likeliest.size() < 2
                        ? ""
                        : ", then "
                                + quoted(likeliest.get(1))
                                + " with "
                                + Percent.of(answer.now().probability(likeliest.get(1)));
        return "At step 0 every word was a guess near "
                + Percent.of(1.0 / vocabulary.size())
                + ". Now "
                + quoted(first)
                + " has "
                + Percent.of(answer.now().probability(first))
                + " (at step 0: "
                + Percent.of(start.probability(first))
                + ")"
                + second
                + ".";
    }

    private String text() {
        Map<Integer, Integer> counts = answer.continuations();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return "No sentence of the text begins so: the model goes by words it knows from"
                    + " elsewhere.";
        }
        List<Integer> often =
                counts.keySet().stream()
                        .sorted(
                                Comparator.<Integer>comparingInt(id -> -counts.get(id))
                                        .thenComparing(id -> id))
                        .toList();
        if (often.size() == 1) {
            return "In the text this beginning goes on with "
                    + quoted(often.get(0))
                    + (total == 1 ? ", the one time it occurs." : ", all " + total + " times.");
        }
        String named =
                String.join(
                        ", ",
                        often.stream()
                                .limit(MOST_NAMED)
                                .map(id -> quoted(id) + " " + share(counts.get(id), total))
                                .toList());
        int rest = often.size() - MOST_NAMED;
        return "In the text this beginning goes on with "
                + named
                + (rest > 0 ? " and " + Figures.counted(rest, "other word") : "")
                + ".";
    }

    private static String share(int count, int total) {
        return "(" + count + " of " + total + ")";
    }

    private String quoted(int id) {
        return "“" + vocabulary.token(id) + "”";
    }
}
