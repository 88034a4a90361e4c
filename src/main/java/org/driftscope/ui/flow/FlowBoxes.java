package org.driftscope.ui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.plot.HeatScale;

/** Makes boxes of what a trace holds. */
final class FlowBoxes {
    private final FlowNumbers numbers;
    private final SiteWords names;
    private final ForwardSayings forward;
    private final BackwardSayings backward;

    FlowBoxes(FlowNumbers numbers) {
        this.numbers = numbers;
        names = new SiteWords(numbers);
        forward = new ForwardSayings(numbers, names);
        backward = new BackwardSayings(numbers, names);
    }

    /** The box of an array; empty where that part of the model is off. */
    Optional<FlowBox> find(Site site) {
        return numbers.find(site).map(values -> box(site, values));
    }

    /** The box of an array that is always computed. */
    FlowBox of(Site site) {
        return box(site, numbers.of(site));
    }

    private FlowBox box(Site site, Matrix values) {
        Quantity quantity = site.quantity();
        boolean share = quantity == Quantity.WEIGHT || quantity == Quantity.PROBABILITY;
        return new FlowBox(
                SiteWords.id(site),
                names.name(site),
                names.shape(quantity),
                names.formula(site),
                values,
                numbers.read(),
                columns(quantity, values.columns()),
                share && !site.gradient() ? Optional.of(HeatScale.PROBABILITY) : Optional.empty(),
                false,
                (row, column) ->
                        site.gradient()
                                ? backward.say(site, row, column)
                                : forward.say(site, row, column));
    }

    private List<String> columns(Quantity quantity, int count) {
        return switch (quantity) {
            case SCORE, WEIGHT -> numbers.read();
            case LOGIT, PROBABILITY -> numbers.vocabulary().tokens();
            default -> FlowFigures.counted(count);
        };
    }

    /** The boxes of a layer, in the order of the forward pass. */
    List<FlowBox> layer(int layer) {
        List<FlowBox> boxes = new ArrayList<>();
        add(boxes, Site.of(Quantity.ATTENTION_NORM, layer), false);
        add(boxes, Site.of(Quantity.QUERY, layer), false);
        add(boxes, Site.of(Quantity.KEY, layer), true);
        add(boxes, Site.of(Quantity.VALUE, layer), true);
        addHeads(boxes, Quantity.SCORE, layer, false);
        addHeads(boxes, Quantity.WEIGHT, layer, false);
        add(boxes, Site.of(Quantity.HEADED, layer), false);
        add(boxes, Site.of(Quantity.MIDDLE, layer), false);
        add(boxes, Site.of(Quantity.FEED_FORWARD_NORM, layer), false);
        add(boxes, Site.of(Quantity.HIDDEN, layer), false);
        add(boxes, Site.of(Quantity.ACTIVATED, layer), false);
        add(boxes, Site.of(Quantity.OUTPUT, layer), false);
        return boxes;
    }

    /** The boxes of a layer's gradients, in the order of the backward pass. */
    List<FlowBox> layerGradients(int layer) {
        List<FlowBox> boxes = new ArrayList<>();
        add(boxes, Site.of(Quantity.OUTPUT, layer).gradientOf(), false);
        add(boxes, Site.of(Quantity.ACTIVATED, layer).gradientOf(), false);
        add(boxes, Site.of(Quantity.HIDDEN, layer).gradientOf(), false);
        add(boxes, Site.of(Quantity.FEED_FORWARD_NORM, layer).gradientOf(), false);
        add(boxes, Site.of(Quantity.MIDDLE, layer).gradientOf(), false);
        add(boxes, Site.of(Quantity.HEADED, layer).gradientOf(), false);
        addHeads(boxes, Quantity.WEIGHT, layer, true);
        add(boxes, Site.of(Quantity.VALUE, layer).gradientOf(), true);
        addHeads(boxes, Quantity.SCORE, layer, true);
        add(boxes, Site.of(Quantity.QUERY, layer).gradientOf(), false);
        add(boxes, Site.of(Quantity.KEY, layer).gradientOf(), true);
        add(boxes, Site.of(Quantity.ATTENTION_NORM, layer).gradientOf(), false);
        return boxes;
    }

    private void addHeads(List<FlowBox> boxes, Quantity quantity, int layer, boolean gradient) {
        for (int head = 0; head < numbers.config().heads(); head++) {
            Site site = new Site(quantity, layer, head, gradient);
            add(boxes, site, head > 0);
        }
    }

    private void add(List<FlowBox> boxes, Site site, boolean beside) {
        find(site).map(box -> beside ? box.besides() : box).ifPresent(boxes::add);
    }
}
