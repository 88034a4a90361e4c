package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.factor;
import static org.driftscope.ui.flow.FlowFigures.number;
import static org.driftscope.ui.flow.FlowFigures.plus;

import org.driftscope.math.Matrix;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.wording.Wording;

/** Says of each gradient what it is, by which formula it came about and what it means. */
final class BackwardSayings {
    private static final Wording WORDS = Wording.of("ui.flow");

    private final FlowNumbers numbers;
    private final SiteWords names;

    BackwardSayings(FlowNumbers numbers, SiteWords names) {
        this.numbers = numbers;
        this.names = names;
    }

    /** What is said of the numbers there. */
    String say(Site site, int row, int column) {
        double value = numbers.of(site).get(row, column);
        if (Double.isNaN(value)) {
            return WORDS.get(
                    "masked-back", "word", numbers.word(row), "seen", numbers.word(column));
        }
        String worked = worked(site, row, column, value);
        return WORDS.get("gradient-of", "number", names.noun(site, row, column))
                + "\n= "
                + names.formula(site)
                + (worked.isEmpty() ? "" : "\n= " + worked)
                + "\n= "
                + number(value)
                + "\n"
                + meaning(value);
    }

    private static String meaning(double value) {
        return WORDS.get(
                value == 0
                        ? "gradient-none"
                        : value > 0 ? "gradient-positive" : "gradient-negative");
    }

    /** The formula with its numbers, where these are few; else empty. */
    private String worked(Site site, int row, int column, double value) {
        int layer = site.layer();
        return switch (site.quantity()) {
            case LOGIT -> error(row, column);
            case SCORE -> score(site, row, column);
            case HIDDEN -> {
                Site activated = Site.of(Quantity.ACTIVATED, layer).gradientOf();
                double before = numbers.of(activated).get(row, column);
                yield before == 0 ? "" : number(before) + " · " + factor(value / before);
            }
            case MIDDLE -> {
                Site output = Site.of(Quantity.OUTPUT, layer).gradientOf();
                double before = numbers.of(output).get(row, column);
                yield number(before) + plus(value - before);
            }
            case EMBEDDED -> {
                Site middle = Site.of(Quantity.MIDDLE, 0).gradientOf();
                double before = numbers.of(middle).get(row, column);
                yield number(before) + plus(value - before);
            }
            default -> "";
        };
    }

    private String error(int row, int column) {
        double probability = numbers.of(Site.of(Quantity.PROBABILITY)).get(row, column);
        boolean target = numbers.id(row + 1) == column;
        String error =
                "(" + number(probability) + " − " + (target ? 1 : 0) + ") / " + numbers.count();
        return target ? WORDS.get("error-target", "error", error) : error;
    }

    private String score(Site site, int row, int column) {
        Site weightSite = new Site(Quantity.WEIGHT, site.layer(), site.head(), false);
        Matrix weights = numbers.of(weightSite);
        Matrix gradients = numbers.of(weightSite.gradientOf());
        double mean = 0;
        for (int t = 0; t <= row; t++) {
            mean += (double) weights.get(row, t) * gradients.get(row, t);
        }
        return number(weights.get(row, column))
                + " · ("
                + number(gradients.get(row, column))
                + plus(-mean)
                + ")";
    }
}
