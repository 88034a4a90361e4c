package org.driftscope.ui.predict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.driftscope.text.Vocabulary;
import org.driftscope.wording.Wording;

/** What is seen of a prediction, in words. */
final class PredictStory {
    private static final Wording WORDS = Wording.of("ui.predict");

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
        return WORDS.get(
                "story-start",
                "size",
                vocabulary.size(),
                "blind",
                blind(),
                "word",
                vocabulary.token(likeliest),
                "share",
                Percent.of(answer.now().probability(likeliest)));
    }

    private String blind() {
        return Percent.of(1.0 / vocabulary.size());
    }

    private String now() {
        List<Integer> likeliest = answer.now().likeliest(2);
        int first = likeliest.get(0);
        int second = likeliest.get(likeliest.size() - 1);
        return WORDS.get(
                likeliest.size() < 2 ? "story-now-one" : "story-now",
                "blind",
                blind(),
                "word",
                vocabulary.token(first),
                "share",
                Percent.of(answer.now().probability(first)),
                "before",
                Percent.of(answer.start().probability(first)),
                "second",
                vocabulary.token(second),
                "next",
                Percent.of(answer.now().probability(second)));
    }

    private String text() {
        Map<Integer, Integer> counts = answer.continuations();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return WORDS.get("text-none");
        }
        List<Integer> often =
                counts.keySet().stream()
                        .sorted(
                                Comparator.<Integer>comparingInt(id -> -counts.get(id))
                                        .thenComparing(id -> id))
                        .toList();
        if (often.size() == 1) {
            return WORDS.get("text-one", "word", vocabulary.token(often.get(0)), "times", total);
        }
        String named =
                String.join(
                        ", ",
                        often.stream()
                                .limit(MOST_NAMED)
                                .map(id -> named(id, counts.get(id), total))
                                .toList());
        return WORDS.get(
                "text-several", "words", named, "rest", Math.max(0, often.size() - MOST_NAMED));
    }

    private String named(int id, int count, int total) {
        return WORDS.get("text-word", "word", vocabulary.token(id), "count", count, "times", total);
    }
}
