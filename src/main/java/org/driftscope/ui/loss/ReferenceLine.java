package org.driftscope.ui.loss;

import java.util.List;
import org.driftscope.insight.ReferenceLosses;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/**
 * A loss to compare with, drawn across the chart.
 *
 * @param name short name, drawn on the line
 * @param meaning what a model of that loss would know, in a sentence
 * @param loss in nats
 */
record ReferenceLine(String name, String meaning, double loss) {
    private static final Wording WORDS = Wording.of("ui.loss");

    /** The four lines, highest first. */
    static List<ReferenceLine> of(ReferenceLosses losses) {
        return List.of(
                new ReferenceLine(
                        WORDS.get("uniform"),
                        WORDS.get("uniform-meaning", "loss", Figures.loss(losses.uniform())),
                        losses.uniform()),
                new ReferenceLine(
                        WORDS.get("unigram"),
                        WORDS.get("unigram-meaning", "loss", Figures.loss(losses.unigram())),
                        losses.unigram()),
                new ReferenceLine(
                        WORDS.get("bigram"),
                        WORDS.get("bigram-meaning", "loss", Figures.loss(losses.bigram())),
                        losses.bigram()),
                new ReferenceLine(
                        WORDS.get("full-prefix"),
                        WORDS.get("full-prefix-meaning", "loss", Figures.loss(losses.fullPrefix())),
                        losses.fullPrefix()));
    }
}
