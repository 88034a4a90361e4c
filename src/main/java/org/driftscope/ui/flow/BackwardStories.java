package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.length;
import static org.driftscope.ui.flow.FlowFigures.number;
import static org.driftscope.ui.flow.FlowFigures.percent;

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
import org.driftscope.run.Frame;
import org.driftscope.run.GroupMotion;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.text.Example;
import org.driftscope.wording.Wording;

/** Tells the way back and the update in plain sentences, made from the numbers. */
final class BackwardStories {
    private static final Wording WORDS = Wording.of("ui.flow");

    private final FlowNumbers numbers;

    BackwardStories(FlowNumbers numbers) {
        this.numbers = numbers;
    }

    String output() {
        int t = Math.max(0, numbers.count() - 2);
        int target = numbers.id(t + 1);
        double probability = numbers.of(Site.of(Quantity.PROBABILITY)).get(t, target);
        return WORDS.get(
                "story-back",
                "count",
                numbers.count(),
                "word",
                numbers.word(t),
                "next",
                numbers.word(t + 1),
                "chance",
                percent(probability));
    }

    String layer(int layer) {
        Matrix gradient = numbers.of(Site.of(Quantity.MIDDLE, layer).gradientOf());
        int most = 0;
        for (int t = 0; t < gradient.rows(); t++) {
            most = length(gradient, t) > length(gradient, most) ? t : most;
        }
        boolean off = numbers.find(Site.of(Quantity.QUERY, layer)).isEmpty();
        return WORDS.get(
                "story-back-layer",
                "attention",
                off ? "off" : "on",
                "word",
                numbers.word(most),
                "length",
                number(length(gradient, most)));
    }

    String update(List<Integer> ids, Frame frame) {
        Moment moment = numbers.moment();
        if (frame.step() == 0) {
            return WORDS.get("story-update-none") + " " + next(moment);
        }
        boolean frozen = moment.controls().frozen().contains(WeightGroup.EMBEDDING);
        return moved(ids, frame)
                + (frozen ? " " + WORDS.get("story-frozen") : "")
                + " "
                + next(moment);
    }

    private String moved(List<Integer> ids, Frame frame) {
        Matrix now = frame.embeddings();
        Matrix change = FlowFigures.minus(now, frame.previousEmbeddings());
        int most = ids.get(0);
        for (int id : ids) {
            most = length(change, id) > length(change, most) ? id : most;
        }
        return WORDS.get(
                length(change, most) == 0 ? "story-update-still" : "story-update",
                "step",
                frame.step(),
                "word",
                numbers.vocabulary().token(most),
                "moved",
                number(length(change, most)),
                "length",
                number(length(now, most)));
    }

    private String next(Moment moment) {
        boolean among = moment.nextBatch().stream().anyMatch(this::isThisSentence);
        return WORDS.get(
                "story-next",
                "sentences",
                moment.nextBatch().size(),
                "among",
                among ? "yes" : "no",
                "frozen",
                moment.controls().frozen().isEmpty() ? "none" : "some",
                "weights",
                moment.model().layout().size());
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
        lines.add(WORDS.get("group-gradient"));
        if (!moved.isEmpty()) {
            lines.add(WORDS.get("group-moved"));
        }
        squares.forEach((group, sum) -> lines.add(line(group, Math.sqrt(sum), moved)));
        return lines;
    }

    private String line(WeightGroup group, double gradient, Map<WeightGroup, Double> moved) {
        return moved.containsKey(group)
                ? WORDS.get(
                        "group-line-moved",
                        "group",
                        name(group),
                        "gradient",
                        number(gradient),
                        "moved",
                        number(moved.get(group)))
                : WORDS.get("group-line", "group", name(group), "gradient", number(gradient));
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
            case EMBEDDING -> numbers.config().tied() ? WORDS.get("group-embedding-tied") : "E";
            case POSITIONS -> WORDS.get("group-positions");
            case QUERY -> "W_Q";
            case KEY -> "W_K";
            case VALUE -> "W_V";
            case ATTENTION_OUTPUT -> "W_O";
            case FEED_FORWARD -> WORDS.get("group-feed-forward");
            case LAYER_NORM -> WORDS.get("group-norms");
            case OUTPUT ->
                    WORDS.get(numbers.config().tied() ? "group-output-bias" : "group-output");
        };
    }
}
