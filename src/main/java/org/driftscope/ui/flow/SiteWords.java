package org.driftscope.ui.flow;

import java.util.Locale;
import org.driftscope.model.Activation;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;
import org.driftscope.wording.Wording;

/** How the arrays on the way are called, and by which formulas they come about. */
final class SiteWords {
    private static final Wording WORDS = Wording.of("ui.flow");

    private final FlowNumbers numbers;

    SiteWords(FlowNumbers numbers) {
        this.numbers = numbers;
    }

    /** An id, the same for the same array of every step. */
    static String id(Site site) {
        return site.quantity().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (site.layer() == Site.NO ? "" : "-l" + (site.layer() + 1))
                + (site.head() == Site.NO ? "" : "-h" + (site.head() + 1))
                + (site.gradient() ? "-gradient" : "");
    }

    /** Such as "queries" or "scores, head 1". */
    String name(Site site) {
        int head = site.head() + 1;
        return switch (site.quantity()) {
            case EMBEDDED -> WORDS.get("input");
            case ATTENTION_NORM -> WORDS.get("norm-attention");
            case QUERY -> WORDS.get("queries");
            case KEY -> WORDS.get("keys");
            case VALUE -> WORDS.get("values");
            case SCORE -> WORDS.get("scores", "head", head);
            case WEIGHT -> WORDS.get("weights", "head", head);
            case HEADED -> WORDS.get("mixed");
            case MIDDLE -> WORDS.get("attended");
            case FEED_FORWARD_NORM -> WORDS.get("norm-feed-forward");
            case HIDDEN -> WORDS.get("expanded");
            case ACTIVATED -> WORDS.get("activated", "activation", activation());
            case OUTPUT -> WORDS.get("output");
            case FINAL_NORM -> WORDS.get("contextual");
            case LOGIT -> WORDS.get("logits");
            case PROBABILITY -> WORDS.get("probabilities");
        };
    }

    /** As it is written in formulas. */
    String activation() {
        return numbers.config().activation() == Activation.GELU ? "GELU" : "ReLU";
    }

    /** Such as "(T, C) = (5, 16)". */
    String shape(Quantity quantity) {
        int t = numbers.count();
        return switch (quantity) {
            case SCORE, WEIGHT -> shape("(T, T)", t, t);
            case HIDDEN, ACTIVATED -> shape("(T, F)", t, numbers.config().feedForward());
            case LOGIT, PROBABILITY -> shape("(T, V)", t, numbers.vocabulary().size());
            default -> shape("(T, C)", t, numbers.config().dModel());
        };
    }

    static String shape(String letters, int rows, int columns) {
        return letters + " = (" + rows + ", " + columns + ")";
    }

    /** One of the numbers, such as "query of “coffee”, head 1, channel 3". */
    String noun(Site site, int row, int column) {
        return switch (site.quantity()) {
            case SCORE, WEIGHT ->
                    WORDS.get(
                            site.quantity() == Quantity.SCORE ? "score-of" : "weight-of",
                            "word",
                            numbers.word(row),
                            "seen",
                            numbers.word(column),
                            "head",
                            site.head() + 1);
            case LOGIT, PROBABILITY ->
                    WORDS.get(
                            site.quantity() == Quantity.LOGIT ? "logit-of" : "probability-of",
                            "next",
                            numbers.vocabulary().token(column),
                            "word",
                            numbers.word(row));
            default -> channel(site.quantity(), row, column);
        };
    }

    private String channel(Quantity quantity, int row, int column) {
        return WORDS.get(
                switch (quantity) {
                    case EMBEDDED -> "input-of";
                    case ATTENTION_NORM, FEED_FORWARD_NORM -> "norm-of";
                    case QUERY -> "query-of";
                    case KEY -> "key-of";
                    case VALUE -> "value-of";
                    case HEADED -> "mixed-of";
                    case MIDDLE -> "attended-of";
                    case HIDDEN -> "expanded-of";
                    case ACTIVATED -> "activated-of";
                    case OUTPUT -> "output-of";
                    case FINAL_NORM -> "contextual-of";
                    case SCORE, WEIGHT, LOGIT, PROBABILITY ->
                            throw new IllegalArgumentException(quantity.toString());
                },
                "word",
                numbers.word(row),
                "head",
                column / numbers.headWidth() + 1,
                "channel",
                column + 1,
                "activation",
                activation());
    }

    /** How the array comes about. */
    String formula(Site site) {
        return site.gradient() ? backward(site.quantity()) : forward(site.quantity());
    }

    private String forward(Quantity quantity) {
        return switch (quantity) {
            case EMBEDDED -> WORDS.get("input-formula");
            case ATTENTION_NORM, FEED_FORWARD_NORM, FINAL_NORM -> WORDS.get("norm-formula");
            case QUERY -> WORDS.get("query-formula");
            case KEY -> WORDS.get("key-formula");
            case VALUE -> WORDS.get("value-formula");
            case SCORE -> "q·k / √D";
            case WEIGHT -> WORDS.get("weight-formula");
            case HEADED -> WORDS.get("mixed-formula");
            case MIDDLE -> WORDS.get("attended-formula");
            case HIDDEN -> WORDS.get("expanded-formula");
            case ACTIVATED -> WORDS.get("activated-formula", "activation", activation());
            case OUTPUT -> WORDS.get("output-formula", "activation", activation());
            case LOGIT -> WORDS.get("logit-formula", "output", numbers.outputName());
            case PROBABILITY -> WORDS.get("probability-formula");
        };
    }

    private String backward(Quantity quantity) {
        return switch (quantity) {
            case LOGIT -> "(p − y) / T";
            case PROBABILITY -> "";
            case FINAL_NORM -> WORDS.get("contextual-back", "output", numbers.outputName());
            case OUTPUT -> WORDS.get("output-back");
            case ACTIVATED -> WORDS.get("activated-back");
            case HIDDEN -> WORDS.get("expanded-back", "activation", activation());
            case FEED_FORWARD_NORM -> WORDS.get("norm-feed-forward-back");
            case MIDDLE -> WORDS.get("attended-back");
            case HEADED -> WORDS.get("mixed-back");
            case WEIGHT -> WORDS.get("weight-back");
            case SCORE -> WORDS.get("score-back");
            case VALUE -> WORDS.get("value-back");
            case QUERY -> WORDS.get("query-back");
            case KEY -> WORDS.get("key-back");
            case ATTENTION_NORM -> "W_Qᵀ · dL/dq + W_Kᵀ · dL/dk + W_Vᵀ · dL/dv";
            case EMBEDDED -> WORDS.get("input-back");
        };
    }
}
