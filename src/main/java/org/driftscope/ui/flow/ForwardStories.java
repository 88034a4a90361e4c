package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.length;
import static org.driftscope.ui.flow.FlowFigures.number;
import static org.driftscope.ui.flow.FlowFigures.percent;
import static org.driftscope.ui.flow.FlowFigures.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.driftscope.math.Matrix;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;

/** Tells each stage of the forward pass in plain sentences, made from the numbers. */
final class ForwardStories {
    private static final int GUESSES = 3;

    private final FlowNumbers numbers;

    ForwardStories(FlowNumbers numbers) {
        this.numbers = numbers;
    }

    String tokens() {
        int count = numbers.count();
        return "The sentence is cut into "
                + (count + 1)
                + " tokens. All the model gets of a word is a number, its row in the vocabulary of "
                + numbers.vocabulary().size()
                + " words: "
                + quoted(word())
                + " is "
                + numbers.id(told())
                + (count == 1
                        ? ". It reads the first and is to predict the next."
                        : ". It reads the first "
                                + count
                                + " and is to predict, at each of them, the next.");
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
        String vector =
                "Each id picks a row of the table E. That of "
                        + quoted(word())
                        + " is "
                        + numbers.config().dModel()
                        + " numbers, a vector of length "
                        + number(length(rows, t))
                        + ", the same in every sentence. ";
        if (!positions) {
            return vector + "Nothing tells the model where in the sentence a word stands.";
        }
        Matrix input = numbers.of(Site.of(Quantity.EMBEDDED));
        double added = length(FlowFigures.minus(input, rows), t);
        return vector
                + "A vector of length "
                + number(added)
                + " is added for its place, number "
                + (t + 1)
                + ".";
    }

    String layer(int layer) {
        return attention(layer) + " " + feedForward(layer);
    }

    private String attention(int layer) {
        int t = told();
        if (numbers.find(Site.of(Quantity.QUERY, layer)).isEmpty()) {
            return "Attention is switched off: no word learns of the others.";
        }
        List<String> looks = new ArrayList<>();
        for (int head = 0; head < numbers.config().heads(); head++) {
            Matrix weights = numbers.of(Site.of(Quantity.WEIGHT, layer, head));
            int most = 0;
            for (int s = 0; s <= t; s++) {
                most = weights.get(t, s) > weights.get(t, most) ? s : most;
            }
            looks.add(
                    "in head "
                            + (head + 1)
                            + " most at "
                            + (most == t ? "itself" : quoted(numbers.word(most)))
                            + " ("
                            + percent(weights.get(t, most))
                            + ")");
        }
        Matrix before = numbers.of(FlowNumbers.inputOf(layer));
        Matrix after = numbers.of(Site.of(Quantity.MIDDLE, layer));
        return quoted(word())
                + " looks "
                + String.join(", ", looks)
                + ". What it finds is added to its vector and moves it by "
                + number(length(FlowFigures.minus(after, before), t))
                + ".";
    }

    private String feedForward(int layer) {
        Optional<Matrix> hidden = numbers.find(Site.of(Quantity.HIDDEN, layer));
        if (hidden.isEmpty()) {
            return "Feed-forward is switched off.";
        }
        Matrix before = numbers.of(Site.of(Quantity.MIDDLE, layer));
        Matrix after = numbers.of(Site.of(Quantity.OUTPUT, layer));
        return "Feed-forward, "
                + hidden.get().columns()
                + " units at each token by itself, moves it by "
                + number(length(FlowFigures.minus(after, before), told()))
                + ".";
    }

    String predict() {
        int t = told();
        Matrix probabilities = numbers.of(Site.of(Quantity.PROBABILITY));
        int target = numbers.id(t + 1);
        int best = best(probabilities, t).get(0);
        String given =
                "The contextual vector of "
                        + quoted(word())
                        + " is compared with every row of "
                        + numbers.outputName()
                        + ". After "
                        + quoted(String.join(" ", numbers.read().subList(0, t + 1)))
                        + " the model gives "
                        + quoted(numbers.word(t + 1))
                        + " "
                        + percent(probabilities.get(t, target));
        return best == target
                ? given + ", its first guess."
                : given
                        + "; its first guess is "
                        + quoted(numbers.vocabulary().token(best))
                        + " with "
                        + percent(probabilities.get(t, best))
                        + ".";
    }

    /** Such as "after every: morning 41 %, night 12 %". */
    String guesses(int t) {
        Matrix probabilities = numbers.of(Site.of(Quantity.PROBABILITY));
        return "after "
                + numbers.word(t)
                + ": "
                + best(probabilities, t).stream()
                        .map(
                                id ->
                                        numbers.vocabulary().token(id)
                                                + " "
                                                + percent(probabilities.get(t, id)))
                        .collect(Collectors.joining(", "));
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
        String mean =
                "The loss of the sentence is "
                        + number(numbers.loss())
                        + " nats; guessing blindly among "
                        + numbers.vocabulary().size()
                        + " words would cost "
                        + number(StrictMath.log(numbers.vocabulary().size()))
                        + ". ";
        return mean
                + quoted(numbers.word(most + 1))
                + " surprised the model most"
                + (least == most ? "." : ", " + quoted(numbers.word(least + 1)) + " least.");
    }

    /** Such as "(1.20 + 0.80) / 2 = 1.00 nats". */
    String mean(float[] losses) {
        List<String> terms = new ArrayList<>();
        for (float loss : losses) {
            terms.add(number(loss));
        }
        return "("
                + String.join(" + ", terms)
                + ") / "
                + losses.length
                + " = "
                + number(numbers.loss())
                + " nats";
    }
}
