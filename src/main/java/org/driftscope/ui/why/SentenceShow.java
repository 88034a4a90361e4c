package org.driftscope.ui.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.driftscope.insight.SentenceReading;
import org.driftscope.insight.TokenProbability;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;

/** Makes of a reading what is shown of it. */
final class SentenceShow {
    private static final int LIKELIEST = 6;

    private SentenceShow() {}

    static ShownSentence of(Dataset dataset, SentenceReading reading, Choice choice) {
        Example example = reading.example();
        int t = choice.predicted() - example.start() - 1;
        List<String> tokens =
                Arrays.stream(dataset.sentence(choice.sentence()))
                        .mapToObj(dataset.vocabulary()::token)
                        .toList();
        return new ShownSentence(
                choice.sentence(),
                tokens,
                example.start(),
                choice.predicted(),
                next(dataset, reading, t),
                earlier(tokens, example.start(), reading.contributions(t)));
    }

    private static List<ShownSentence.Next> next(Dataset dataset, SentenceReading reading, int t) {
        int target = reading.example().token(t + 1);
        List<TokenProbability> likeliest = new ArrayList<>(reading.likeliest(t, LIKELIEST));
        if (likeliest.stream().noneMatch(next -> next.token() == target)) {
            likeliest.add(new TokenProbability(target, reading.probability(t)));
        }
        return likeliest.stream()
                .map(
                        next -> {
                            boolean comes = next.token() == target;
                            return new ShownSentence.Next(
                                    dataset.vocabulary().token(next.token()),
                                    next.probability(),
                                    next.probability() - (comes ? 1 : 0),
                                    comes);
                        })
                .toList();
    }

    private static List<ShownSentence.Earlier> earlier(
            List<String> tokens, int start, List<Double> lengths) {
        double sum = lengths.stream().mapToDouble(Double::doubleValue).sum();
        List<ShownSentence.Earlier> earlier = new ArrayList<>();
        for (int j = 0; j < lengths.size(); j++) {
            double length = lengths.get(j);
            earlier.add(
                    new ShownSentence.Earlier(
                            tokens.get(start + j), start + j, length, sum == 0 ? 0 : length / sum));
        }
        return earlier;
    }
}
