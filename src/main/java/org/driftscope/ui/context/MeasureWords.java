package org.driftscope.ui.context;

import org.driftscope.insight.ContextMeasure;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/**
 * What a measure of two words is called and what it means.
 *
 * @param id of its column
 * @param name as it stands on a button and below an axis
 * @param heading short enough for the head of a narrow column
 * @param meaning with its formula
 */
record MeasureWords(String id, String name, String heading, String meaning) {
    private static final Wording WORDS = Wording.of("ui.context");

    static MeasureWords cosine() {
        return new MeasureWords(
                "cosine",
                WORDS.get("cosine"),
                WORDS.get("cosine-heading"),
                WORDS.get("cosine-meaning"));
    }

    static String rankCorrelation() {
        return WORDS.get("correlations-meaning");
    }

    static MeasureWords of(ContextMeasure measure) {
        return switch (measure) {
            case SHARED_SENTENCES ->
                    new MeasureWords(
                            "shared",
                            WORDS.get("shared"),
                            WORDS.get("shared-heading"),
                            WORDS.get("shared-meaning"));
            case PPMI_COSINE ->
                    new MeasureWords(
                            "ppmi",
                            WORDS.get("ppmi"),
                            WORDS.get("ppmi-heading"),
                            WORDS.get("ppmi-meaning"));
            case NEXT_WORD_DIVERGENCE ->
                    new MeasureWords(
                            "next",
                            WORDS.get("next"),
                            WORDS.get("next-heading"),
                            WORDS.get("next-meaning"));
            case PREVIOUS_WORD_DIVERGENCE ->
                    new MeasureWords(
                            "previous",
                            WORDS.get("previous"),
                            WORDS.get("previous-heading"),
                            WORDS.get("previous-meaning"));
        };
    }

    /** A value of the measure as it is written. */
    static String figure(ContextMeasure measure, double value) {
        return measure == ContextMeasure.SHARED_SENTENCES
                ? Figures.count((long) value)
                : Figures.measure(value);
    }
}
