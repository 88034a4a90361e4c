package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.length;
import static org.driftscope.ui.flow.FlowFigures.number;
import static org.driftscope.ui.flow.FlowFigures.percent;
import static org.driftscope.ui.flow.FlowFigures.quoted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.driftscope.math.Matrix;
import org.driftscope.model.Parameter;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.model.WeightGroup;
import org.driftscope.plot.Figures;
import org.driftscope.run.Frame;
import org.driftscope.run.GroupMotion;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.text.Example;

/** Tells the way back and the update in plain sentences, made from the numbers. */
final class BackwardStories {
    private final FlowNumbers numbers;

    BackwardStories(FlowNumbers numbers) {
        this.numbers = numbers;
    }

    String output() {
        int t = Math.max(0, numbers.count() - 2);
        int target = numbers.id(t + 1);
        double probability = numbers.of(Site.of(Quantity.PROBABILITY)).get(t, target);
        return "Each logit is told its error, p − y, over the "
                + numbers.count()
                + " predictions. After "
                + quoted(numbers.word(t))
                + " the target "
                + quoted(numbers.word(t + 1))
                + " got "
                + percent(probability)
                + " and should have got all, so it is pulled up; all other words are pushed down,"
                + " each by its probability.";
    }

    String layer(int layer) {
        Matrix gradient = numbers.of(Site.of(Quantity.MIDDLE, layer).gradientOf());
        int most = 0;
        for (int t = 0; t < gradient.rows(); t++) {
            most = length(gradient, t) > length(gradient, most) ? t : most;
        }
        String through =
                numbers.find(Site.of(Quantity.QUERY, layer)).isEmpty()
                        ? "Attention is off, so each word is told of its own prediction only."
                        : "Through the attention weights, words are told of the predictions made"
                                + " after them.";
        return "The same boxes backwards: each holds how the loss would change with each of its"
                + " numbers. "
                + through
                + " In the middle of the layer "
                + quoted(numbers.word(most))
                + " has the largest gradient, of length "
                + number(length(gradient, most))
                + ".";
    }

    String update(List<Integer> ids, Frame frame) {
        Moment moment = numbers.moment();
        String next = next(moment);
        if (frame.step() == 0) {
            return "No update has been made yet: the words lie where chance put them. " + next;
        }
        Matrix now = frame.embeddings();
        Matrix change = FlowFigures.minus(now, frame.previousEmbeddings());
        int most = ids.get(0);
        for (int id : ids) {
            most = length(change, id) > length(change, most) ? id : most;
        }
        String moved =
                length(change, most) == 0
                        ? " left the rows of E of these words where they were."
                        : ": of these words "
                                + quoted(numbers.vocabulary().token(most))
                                + " went farthest, by "
                                + number(length(change, most))
                                + " (its vector is "
                                + number(length(now, most))
                                + " long).";
        String frozen =
                moment.controls().frozen().contains(WeightGroup.EMBEDDING)
                        ? " The embedding is frozen."
                        : "";
        return "Step " + Figures.count(frame.step()) + moved + frozen + " " + next;
    }

    private String next(Moment moment) {
        boolean among = moment.nextBatch().stream().anyMatch(this::isThisSentence);
        int trained = moment.model().layout().size();
        return "“Take this step” reads the next batch, "
                + Figures.counted(moment.nextBatch().size(), "sentence")
                + (among ? " with this one among them" : " without this one")
                + ", and moves "
                + (moment.controls().frozen().isEmpty()
                        ? "all " + Figures.count(trained) + " weights"
                        : "all weights that are not frozen")
                + " together, by one and the same rule.";
    }

    private boolean isThisSentence(Example example) {
        List<Integer> tokens = numbers.reading().tokens();
        if (example.predictions() + 1 != tokens.size()) {
            return false;
        }
        for (int t = 0; t < tokens.size(); t++) {
            if (example.token(t) != tokens.get(t)) {
                return false;
            }
        }
        return true;
    }

    /** For each group of weights: its gradient by this sentence, and its last motion if kept. */
    List<String> groups(Matrix gradient) {
        Map<WeightGroup, Double> squares = new EnumMap<>(WeightGroup.class);
        for (Parameter parameter : numbers.moment().model().layout().parameters()) {
            double sum = 0;
            for (int i = parameter.offset(); i < parameter.offset() + parameter.size(); i++) {
                sum += (double) gradient.get(0, i) * gradient.get(0, i);
            }
            squares.merge(WeightGroup.of(parameter), sum, Double::sum);
        }
        Map<WeightGroup, Double> moved = lastMotions();
        List<String> lines = new ArrayList<>();
        lines.add("gradient: its length, by this sentence");
        if (!moved.isEmpty()) {
            lines.add("moved: how far, in the last step");
        }
        squares.forEach(
                (group, sum) ->
                        lines.add(
                                name(group)
                                        + ": gradient "
                                        + number(Math.sqrt(sum))
                                        + (moved.containsKey(group)
                                                ? ", moved " + number(moved.get(group))
                                                : "")));
        return lines;
    }

    private Map<WeightGroup, Double> lastMotions() {
        List<PastStep> history = numbers.moment().history();
        long step = numbers.moment().frame().step();
        return history.stream()
                .filter(past -> step > 0 && past.step() == step)
                .flatMap(past -> past.motions().stream())
                .filter(GroupMotion::isKnown)
                .collect(Collectors.toMap(GroupMotion::group, GroupMotion::update));
    }

    private String name(WeightGroup group) {
        return switch (group) {
            case EMBEDDING -> numbers.config().tied() ? "E, also the output matrix" : "E";
            case POSITIONS -> "positions";
            case QUERY -> "W_Q";
            case KEY -> "W_K";
            case VALUE -> "W_V";
            case ATTENTION_OUTPUT -> "W_O";
            case FEED_FORWARD -> "feed-forward";
            case LAYER_NORM -> "norms";
            case OUTPUT -> numbers.config().tied() ? "output bias" : "output";
        };
    }
}
