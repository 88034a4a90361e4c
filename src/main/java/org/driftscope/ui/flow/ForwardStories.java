package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.length;
import static org.driftscope.ui.flow.FlowFigures.number;
import static org.driftscope.ui.flow.FlowFigures.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.driftscope.math.Matrix;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.wording.Wording;

/** Tells each stage of the forward pass in plain sentences, made from the numbers. */
final class ForwardStories {
    private static final Wording WORDS = Wording.of("ui.flow");
    private static final int GUESSES = 3;

    private final FlowNumbers numbers;

    ForwardStories(FlowNumbers numbers) {
        this.numbers = numbers;
    }

    String tokens() {
        return WORDS.get(
                "story-tokens",
                "tokens",
                numbers.count() + 1,
                "size",
                numbers.vocabulary().size(),
                "word",
                word(),
                "id",
                String.valueOf(numbers.id(told())),
                "read",
                numbers.count());
    }

    /** The position that stories tell of: the last that is followed by a word of the sentence. */
    private int told() {
        return Math.max(0, numbers.count() - 2);
    }

    private String word() {
        return numbers.word(told());
    }

    String lookup(Matrix rows, boolean positions) {
        int t = told();
        Matrix input = numbers.of(Site.of(Quantity.EMBEDDED));
        return WORDS.get(
                positions ? "story-lookup-placed" : "story-lookup",
                "word",
                word(),
                "channels",
                numbers.config().dModel(),
                "length",
                number(length(rows, t)),
                "added",
                number(length(FlowFigures.minus(input, rows), t)),
                "place",
                t + 1);
    }

    String layer(int layer) {
        return attention(layer) + " " + feedForward(layer);
    }

    private String attention(int layer) {
        int t = told();
        if (numbers.find(Site.of(Quantity.QUERY, layer)).isEmpty()) {
            return WORDS.get("story-attention-off");
        }
        List<String> looks = new ArrayList<>();
        for (int head = 0; head < numbers.config().heads(); head++) {
            Matrix weights = numbers.of(Site.of(Quantity.WEIGHT, layer, head));
            int most = 0;
            for (int s = 0; s <= t; s++) {
                most = weights.get(t, s) > weights.get(t, most) ? s : most;
            }
            looks.add(
                    WORDS.get(
                            most == t ? "story-look-itself" : "story-look",
                            "head",
                            head + 1,
                            "seen",
                            numbers.word(most),
                            "share",
                            percent(weights.get(t, most))));
        }
        Matrix before = numbers.of(FlowNumbers.inputOf(layer));
        Matrix after = numbers.of(Site.of(Quantity.MIDDLE, layer));
        return WORDS.get(
                "story-attention",
                "word",
                word(),
                "looks",
                String.join(", ", looks),
                "moved",
                number(length(FlowFigures.minus(after, before), t)));
    }

    private String feedForward(int layer) {
        Optional<Matrix> hidden = numbers.find(Site.of(Quantity.HIDDEN, layer));
        if (hidden.isEmpty()) {
            return WORDS.get("story-feed-forward-off");
        }
        Matrix before = numbers.of(Site.of(Quantity.MIDDLE, layer));
        Matrix after = numbers.of(Site.of(Quantity.OUTPUT, layer));
        return WORDS.get(
                "story-feed-forward",
                "units",
                hidden.get().columns(),
                "moved",
                number(length(FlowFigures.minus(after, before), told())));
    }

    String predict() {
        int t = told();
        Matrix probabilities = numbers.of(Site.of(Quantity.PROBABILITY));
        int target = numbers.id(t + 1);
        int best = best(probabilities, t).get(0);
        return WORDS.get(
                best == target ? "story-predict-first" : "story-predict",
                "word",
                word(),
                "output",
                numbers.outputName(),
                "before",
                String.join(" ", numbers.read().subList(0, t + 1)),
                "next",
                numbers.word(t + 1),
                "chance",
                percent(probabilities.get(t, target)),
                "guess",
                numbers.vocabulary().token(best),
                "share",
                percent(probabilities.get(t, best)));
    }

    /** Such as "after every: morning 41 %, night 12 %". */
    String guesses(int t) {
        Matrix probabilities = numbers.of(Site.of(Quantity.PROBABILITY));
        String guesses =
                best(probabilities, t).stream()
                        .map(
                                id ->
                                        numbers.vocabulary().token(id)
                                                + " "
                                                + percent(probabilities.get(t, id)))
                        .collect(Collectors.joining(", "));
        return WORDS.get("guesses", "word", numbers.word(t), "guesses", guesses);
    }

    private static List<Integer> best(Matrix probabilities, int t) {
        List<Integer> best = new ArrayList<>(); // the most probable first
        for (int id = 0; id < probabilities.columns(); id++) {
            float probability = probabilities.get(t, id);
            int place = best.size();
            while (place > 0 && probability > probabilities.get(t, best.get(place - 1))) {
                place--;
            }
            if (place < GUESSES) {
                best.add(place, id);
                best.subList(Math.min(GUESSES, best.size()), best.size()).clear();
            }
        }
        return best;
    }

    String loss(float[] losses) {
        int most = 0;
        int least = 0;
        for (int t = 0; t < losses.length; t++) {
            most = losses[t] > losses[most] ? t : most;
            least = losses[t] < losses[least] ? t : least;
        }
        return WORDS.get(
                least == most ? "story-loss-one" : "story-loss",
                "loss",
                number(numbers.loss()),
                "size",
                numbers.vocabulary().size(),
                "blind",
                number(StrictMath.log(numbers.vocabulary().size())),
                "most",
                numbers.word(most + 1),
                "least",
                numbers.word(least + 1));
    }

    /** Such as "(1.20 + 0.80) / 2 = 1.00 nats". */
    String mean(float[] losses) {
        List<String> terms = new ArrayList<>();
        for (float loss : losses) {
            terms.add(number(loss));
        }
        return WORDS.get(
                "mean",
                "terms",
                String.join(" + ", terms),
                "count",
                losses.length,
                "loss",
                number(numbers.loss()));
    }
}
