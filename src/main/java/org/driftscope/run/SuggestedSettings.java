package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.text.TextReport;

/**
 * Settings that suit a text, by rules that were read off the settings which gave the best pictures
 * of the shipped texts (corpora/README.md).
 *
 * @param settings what to begin with
 * @param steps after how many steps to look
 * @param reasons why, each a sentence
 */
public record SuggestedSettings(RunSettings settings, int steps, List<String> reasons) {
    /** Sentences of the toy corpora have 4 to 8 tokens, those of the novel and of Genesis 20. */
    private static final double LONG_SENTENCES = 10;

    private static final int MANY_WORDS = 1_000;
    private static final int MANY_SENTENCES = 500;
    private static final int LONGEST_READ_WHOLE = 33;

    public SuggestedSettings {
        reasons = List.copyOf(reasons);
    }

    /** For a text with these numbers; {@code given} decides all that is not suggested. */
    public static SuggestedSettings of(TextReport report, RunSettings given) {
        return of(report, given, false);
    }

    /** The same; {@code cutAsGiven} where its words are cut as given and not otherwise. */
    public static SuggestedSettings of(TextReport report, RunSettings given, boolean cutAsGiven) {
        List<String> reasons = new ArrayList<>();
        double length = (double) report.tokens() / report.sentences();
        boolean prose = length > LONG_SENTENCES;
        boolean many = report.sentences() > MANY_SENTENCES;
        RunSettings settings =
                given.withModel(model(given.model(), report, prose))
                        .withOptimizer(given.optimizer().withLearningRate(prose ? 0.005 : 0.01))
                        .withBatchSize(many && !prose ? 64 : 32);
        if (prose) {
            reasons.add(
                    said(
                            "Its sentences have %.0f tokens on average and its contexts differ, so"
                                    + " vectors of 32 numbers and a learning rate of 0.005.",
                            length));
        } else {
            reasons.add(
                    said(
                            "Its sentences are short, %.0f tokens on average, so vectors of 16"
                                    + " numbers and a learning rate of 0.01.",
                            length));
        }
        if (settings.model().context() > 0) {
            reasons.add(
                    said(
                            "Its longest sentence has %,d tokens; they are read in stretches of"
                                    + " %d, which is faster.",
                            report.longest(), settings.model().context()));
        }
        if (report.words() > MANY_WORDS && !cutAsGiven) {
            settings = settings.withText(given.text().but().minimumFrequency(3).build());
            reasons.add(
                    said(
                            "It has %,d words; those seen fewer than 3 times become one unknown"
                                    + " word, since nothing can be learned of them.",
                            report.words()));
        }
        int steps = many ? 600 : 300;
        reasons.add(
                said(
                        "%d sentences a step, since it has %,d; look after %d steps.",
                        settings.batchSize(), report.sentences(), steps));
        return new SuggestedSettings(settings, steps, reasons);
    }

    private static ModelSettings model(ModelSettings given, TextReport report, boolean prose) {
        int channels = prose ? 32 : 16;
        return new ModelSettings(
                channels,
                given.layers(),
                2,
                4 * channels,
                report.longest() > LONGEST_READ_WHOLE ? LONGEST_READ_WHOLE - 1 : 0,
                given.activation(),
                given.positions(),
                given.tied(),
                given.embeddingStd());
    }

    private static String said(String words, Object... numbers) {
        return String.format(Locale.ROOT, words, numbers);
    }
}
