package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.factor;
import static org.driftscope.ui.flow.FlowFigures.number;
import static org.driftscope.ui.flow.FlowFigures.plus;

import org.driftscope.math.Matrix;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.wording.Wording;

/** Says of each number of the forward pass what it is and from which numbers it came about. */
final class ForwardSayings {
    private static final Wording WORDS = Wording.of("ui.flow");
    private static final double EPSILON = 1e-5;

    private final FlowNumbers numbers;
    private final SiteWords names;

    ForwardSayings(FlowNumbers numbers, SiteWords names) {
        this.numbers = numbers;
        this.names = names;
    }

    /** What is said of the numbers there. */
    String say(Site site, int row, int column) {
        double value = numbers.of(site).get(row, column);
        if (Double.isNaN(value)) {
            return masked(row, column);
        }
        return names.noun(site, row, column)
                + "\n= "
                + names.formula(site)
                + "\n= "
                + worked(site, row, column, value)
                + "\n= "
                + number(value);
    }

    private String masked(int looks, int lookedAt) {
        return WORDS.get("masked", "seen", numbers.word(lookedAt), "word", numbers.word(looks));
    }

    /** The formula with its numbers. */
    private String worked(Site site, int row, int column, double value) {
        int layer = site.layer();
        String block = "block" + layer + ".";
        return switch (site.quantity()) {
            case EMBEDDED -> {
                double vector = numbers.weights("tokenEmbedding").get(numbers.id(row), column);
                yield number(vector) + plus(value - vector);
            }
            case ATTENTION_NORM ->
                    norm(block + "attentionNorm", FlowNumbers.inputOf(layer), row, column);
            case FEED_FORWARD_NORM ->
                    norm(block + "feedForwardNorm", Site.of(Quantity.MIDDLE, layer), row, column);
            case FINAL_NORM ->
                    norm("finalNorm", FlowNumbers.inputOf(numbers.config().layers()), row, column);
            case QUERY -> projection(block + "attention.query", layer, row, column);
            case KEY -> projection(block + "attention.key", layer, row, column);
            case VALUE -> projection(block + "attention.value", layer, row, column);
            case SCORE -> score(value);
            case WEIGHT -> softmax(site, Quantity.SCORE, row, column, row + 1);
            case HEADED -> mixed(layer, row, column);
            case MIDDLE -> sum(FlowNumbers.inputOf(layer), row, column, value);
            case HIDDEN -> hidden(block + "feedForward.expand", layer, row, column);
            case ACTIVATED -> {
                Site hidden = Site.of(Quantity.HIDDEN, layer);
                yield names.activation() + "(" + number(numbers.of(hidden).get(row, column)) + ")";
            }
            case OUTPUT -> sum(Site.of(Quantity.MIDDLE, layer), row, column, value);
            case LOGIT -> {
                Matrix vectors = numbers.of(Site.of(Quantity.FINAL_NORM));
                yield product(numbers.outputWeights(), column, vectors, row)
                        + plus(numbers.weights("output.bias").get(0, column));
            }
            case PROBABILITY ->
                    softmax(site, Quantity.LOGIT, row, column, numbers.vocabulary().size());
        };
    }

    private String norm(String name, Site input, int row, int column) {
        Matrix x = numbers.of(input);
        int channels = x.columns();
        double mean = 0;
        for (int c = 0; c < channels; c++) {
            mean += x.get(row, c) / channels;
        }
        double variance = EPSILON;
        for (int c = 0; c < channels; c++) {
            double centred = x.get(row, c) - mean;
            variance += centred * centred / channels;
        }
        return factor(numbers.weights(name + ".gain").get(0, column))
                + " · ("
                + number(x.get(row, column))
                + plus(-mean)
                + ") / "
                + number(Math.sqrt(variance))
                + plus(numbers.weights(name + ".bias").get(0, column));
    }

    private String projection(String weight, int layer, int row, int column) {
        return product(
                numbers.weights(weight),
                column,
                numbers.of(Site.of(Quantity.ATTENTION_NORM, layer)),
                row);
    }

    /** A dot product by its sum and its largest term. */
    private static String product(Matrix weights, int weightRow, Matrix x, int row) {
        double total = 0;
        int largest = 0;
        double size = -1;
        for (int c = 0; c < x.columns(); c++) {
            double term = (double) weights.get(weightRow, c) * x.get(row, c);
            total += term;
            if (Math.abs(term) > size) {
                size = Math.abs(term);
                largest = c;
            }
        }
        double weight = weights.get(weightRow, largest);
        double input = x.get(row, largest);
        return WORDS.get(
                "product",
                "total",
                number(total),
                "count",
                x.columns(),
                "product",
                number(weight) + " · " + factor(input),
                "channel",
                largest + 1);
    }

    private String score(double value) {
        int width = numbers.headWidth();
        return number(value * Math.sqrt(width)) + " / √" + width;
    }

    /** e^x over the sum of the first {@code count} of the row. */
    private String softmax(Site site, Quantity from, int row, int column, int count) {
        Matrix x = numbers.of(new Site(from, site.layer(), site.head(), false));
        double sum = 0;
        for (int c = 0; c < count; c++) {
            sum += StrictMath.exp(x.get(row, c));
        }
        double own = x.get(row, column);
        return "e^"
                + number(own)
                + " / Σ e^x = "
                + number(StrictMath.exp(own))
                + " / "
                + number(sum);
    }

    private String mixed(int layer, int row, int column) {
        int head = column / numbers.headWidth();
        Matrix weights = numbers.of(Site.of(Quantity.WEIGHT, layer, head));
        Matrix values = numbers.of(Site.of(Quantity.VALUE, layer));
        StringBuilder terms = new StringBuilder();
        int most = 4;
        for (int t = 0; t <= row && t < most; t++) {
            terms.append(t == 0 ? "" : " + ")
                    .append(number(weights.get(row, t)))
                    .append(" · ")
                    .append(factor(values.get(t, column)))
                    .append(" (")
                    .append(numbers.word(t))
                    .append(")");
        }
        return row >= most
                ? WORDS.get("more", "terms", terms.toString(), "more", row + 1 - most)
                : terms.toString();
    }

    private String sum(Site input, int row, int column, double value) {
        double before = numbers.of(input).get(row, column);
        return number(before) + plus(value - before);
    }

    private String hidden(String name, int layer, int row, int column) {
        Matrix x = numbers.of(Site.of(Quantity.FEED_FORWARD_NORM, layer));
        return product(numbers.weights(name + ".weight"), column, x, row)
                + plus(numbers.weights(name + ".bias").get(0, column));
    }
}
