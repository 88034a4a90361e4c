package org.driftscope.ui.context;

import java.util.Optional;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/** Says in words what the numbers of pairs of words show. */
final class ContextStory {
    private static final Wording WORDS = Wording.of("ui.context");

    /** From this PPMI cosine on, two words keep much the same company. */
    private static final double ALIKE = 0.7;

    /** From this one on, some of it. */
    private static final double PARTLY_ALIKE = 0.3;

    private ContextStory() {}

    /** A sentence about a pair that is alike and one about a pair that is together. */
    static String of(Optional<PairRow> alike, Optional<PairRow> together) {
        return alike.map(ContextStory::alike).orElse(WORDS.get("none"))
                + together.map(pair -> " " + together(pair)).orElse("");
    }

    private static String alike(PairRow pair) {
        double company = pair.value(ContextMeasure.PPMI_COSINE);
        boolean apart = pair.sharedSentences() == 0 && company >= PARTLY_ALIKE;
        return WORDS.get(
                "alike",
                "first",
                pair.first(),
                "second",
                pair.second(),
                "shared",
                pair.sharedSentences(),
                "joined",
                apart ? "but" : "and",
                "company",
                company >= ALIKE ? "alike" : company >= PARTLY_ALIKE ? "partly" : "unlike",
                "ppmi",
                Figures.measure(company),
                "cosine",
                cosine(pair));
    }

    private static String together(PairRow pair) {
        return WORDS.get(
                "together",
                "first",
                pair.first(),
                "second",
                pair.second(),
                "shared",
                pair.sharedSentences(),
                "cosine",
                cosine(pair));
    }

    private static String cosine(PairRow pair) {
        return Figures.measure(pair.cosineProperty().get());
    }

    /** All numbers of a pair, a line each. */
    static String reading(PairRow pair) {
        StringBuilder text = new StringBuilder(pair.words());
        for (ContextMeasure measure : ContextMeasure.values()) {
            text.append('\n').append(MeasureWords.of(measure).name()).append(' ');
            text.append(MeasureWords.figure(measure, pair.value(measure)));
        }
        return text.append('\n')
                .append(WORDS.get("reading-cosine", "cosine", cosine(pair)))
                .toString();
    }
}
