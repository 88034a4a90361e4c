package org.driftscope.ui.loss;

import java.util.List;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.plot.Figures;

/**
 * A loss to compare with, drawn across the chart.
 *
 * @param name short name, drawn on the line
 * @param meaning what a model of that loss would know, in a sentence
 * @param loss in nats
 */
record ReferenceLine(String name, String meaning, double loss) {
    /** The four lines, highest first. */
    static List<ReferenceLine> of(ReferenceLosses losses) {
        return List.of(
                new ReferenceLine(
                        "blind guess",
                        "Every token of the vocabulary held equally likely: ln V = "
                                + Figures.loss(losses.uniform())
                                + " nats.",
                        losses.uniform()),
                new ReferenceLine(
                        "word frequencies",
                        "Knowing only how often each token occurs (unigram entropy): "
                                + Figures.loss(losses.unigram())
                                + " nats.",
                        losses.unigram()),
                new ReferenceLine(
                        "word before",
                        "Knowing the one token before, too (bigram entropy): "
                                + Figures.loss(losses.bigram())
                                + " nats.",
                        losses.bigram()),
                new ReferenceLine(
                        "best possible",
                        "Knowing the whole sentence so far: no model can do better on this corpus"
                                + " than "
                                + Figures.loss(losses.fullPrefix())
                                + " nats.",
                        losses.fullPrefix()));
    }
}
