package org.driftscope.ui.flow;

import static org.driftscope.ui.flow.FlowFigures.quoted;

import java.util.Locale;
import org.driftscope.model.Activation;
import org.driftscope.model.Quantity;
import org.driftscope.model.Site;

/** How the arrays on the way are called, and by which formulas they come about. */
final class Wording {
    private final FlowNumbers numbers;

    Wording(FlowNumbers numbers) {
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
        String head = site.head() == Site.NO ? "" : ", head " + (site.head() + 1);
        return switch (site.quantity()) {
            case EMBEDDED -> "input";
            case ATTENTION_NORM -> "norm before attention";
            case QUERY -> "queries";
            case KEY -> "keys";
            case VALUE -> "values";
            case SCORE -> "masked scores" + head;
            case WEIGHT -> "weights" + head;
            case HEADED -> "mixed values";
            case MIDDLE -> "residual, attended";
            case FEED_FORWARD_NORM -> "norm before feed-forward";
            case HIDDEN -> "expanded";
            case ACTIVATED -> "expanded, " + activation();
            case OUTPUT -> "residual, output";
            case FINAL_NORM -> "contextual vectors";
            case LOGIT -> "logits";
            case PROBABILITY -> "probabilities";
        };
    }

    private String activation() {
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
        String word = quoted(numbers.word(row));
        String channel = ", channel " + (column + 1);
        String head = ", head " + (column / numbers.headWidth() + 1) + channel;
        return switch (site.quantity()) {
            case EMBEDDED -> "input of " + word + channel;
            case ATTENTION_NORM, FEED_FORWARD_NORM -> "norm of " + word + channel;
            case QUERY -> "query of " + word + head;
            case KEY -> "key of " + word + head;
            case VALUE -> "value of " + word + head;
            case SCORE -> "score of " + pair(site, row, column);
            case WEIGHT -> "weight of " + pair(site, row, column);
            case HEADED -> "mixed value of " + word + head;
            case MIDDLE -> "residual of " + word + " after attention" + channel;
            case HIDDEN -> "hidden unit " + (column + 1) + " at " + word;
            case ACTIVATED -> activation() + " of hidden unit " + (column + 1) + " at " + word;
            case OUTPUT -> "output of the layer at " + word + channel;
            case FINAL_NORM -> "contextual vector of " + word + channel;
            case LOGIT -> "logit of " + vocabularyWord(column) + " after " + word;
            case PROBABILITY -> "probability of " + vocabularyWord(column) + " after " + word;
        };
    }

    private String pair(Site site, int looks, int lookedAt) {
        return quoted(numbers.word(looks))
                + " for "
                + quoted(numbers.word(lookedAt))
                + ", head "
                + (site.head() + 1);
    }

    private String vocabularyWord(int id) {
        return quoted(numbers.vocabulary().token(id));
    }

    /** How the array comes about. */
    String formula(Site site) {
        return site.gradient() ? backward(site.quantity()) : forward(site.quantity());
    }

    private String forward(Quantity quantity) {
        return switch (quantity) {
            case EMBEDDED -> "E[id] + P[position]";
            case ATTENTION_NORM, FEED_FORWARD_NORM, FINAL_NORM ->
                    "gain · (x − mean) / √(variance + 0.00001) + bias";
            case QUERY -> "W_Q · norm";
            case KEY -> "W_K · norm";
            case VALUE -> "W_V · norm";
            case SCORE -> "q·k / √D";
            case WEIGHT -> "softmax of each row of scores";
            case HEADED -> "Σ weight · value, head by head";
            case MIDDLE -> "x + W_O · mixed values";
            case HIDDEN -> "W₁ · norm + b₁";
            case ACTIVATED -> activation() + "(expanded)";
            case OUTPUT -> "residual + W₂ · " + activation() + " + b₂";
            case LOGIT -> numbers.outputName() + "[word] · contextual vector + b[word]";
            case PROBABILITY -> "softmax of each row of logits";
        };
    }

    private String backward(Quantity quantity) {
        return switch (quantity) {
            case LOGIT -> "(p − y) / T";
            case PROBABILITY -> "";
            case FINAL_NORM -> "Σ over words of dL/dlogit · " + numbers.outputName() + "[word]";
            case OUTPUT -> "what comes back from the layer behind, or the last norm";
            case ACTIVATED -> "W₂ᵀ · dL/doutput";
            case HIDDEN -> "dL/d" + activation() + " · slope of " + activation();
            case FEED_FORWARD_NORM -> "W₁ᵀ · dL/dexpanded";
            case MIDDLE -> "dL/doutput + what comes through feed-forward";
            case HEADED -> "W_Oᵀ · dL/dresidual";
            case WEIGHT -> "dL/dmixed · value";
            case SCORE -> "weight · (dL/dweight − Σ weight · dL/dweight)";
            case VALUE -> "Σ weight · dL/dmixed";
            case QUERY -> "Σ dL/dscore · k / √D";
            case KEY -> "Σ dL/dscore · q / √D";
            case ATTENTION_NORM -> "W_Qᵀ · dL/dq + W_Kᵀ · dL/dk + W_Vᵀ · dL/dv";
            case EMBEDDED -> "dL/dresidual + what comes through attention";
        };
    }
}
