package org.driftscope.ui.context;

import java.util.Optional;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.plot.Figures;

/** Says in words what the numbers of pairs of words show. */
final class ContextStory {
    /** From this PPMI cosine on, two words keep much the same company. */
    private static final double ALIKE = 0.7;

    /** From this one on, some of it. */
    private static final double PARTLY_ALIKE = 0.3;

    private ContextStory() {}

    /** A sentence about a pair that is alike and one about a pair that is together. */
    static String of(Optional<PairRow> alike, Optional<PairRow> together) {
        return alike.map(ContextStory::alike).orElse("There are no two words to compare.")
                + together.map(pair -> " " + together(pair)).orElse("");
    }

    private static String alike(PairRow pair) {
        double company = pair.value(ContextMeasure.PPMI_COSINE);
        String joined =
                pair.sharedSentences() == 0 && company >= PARTLY_ALIKE ? ", but " : ", and ";
        return quoted(pair)
                + (pair.sharedSentences() == 0 ? " never share a sentence" : shared(pair))
                + joined
                + "what stands around them is "
                + (company >= ALIKE ? "alike" : company >= PARTLY_ALIKE ? "partly alike" : "unlike")
                + " (PPMI cosine "
                + Figures.measure(company)
                + "); their vectors have cosine "
                + cosine(pair)
                + ".";
    }

    private static String together(PairRow pair) {
        return quoted(pair) + shared(pair) + " and have cosine " + cosine(pair) + ".";
    }

    private static String quoted(PairRow pair) {
        return "“" + pair.first() + "” and “" + pair.second() + "”";
    }

    private static String shared(PairRow pair) {
        return " share " + Figures.counted(pair.sharedSentences(), "sentence");
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
        return text.append("\nembedding cosine ").append(cosine(pair)).toString();
    }
}
