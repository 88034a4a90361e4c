package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.text.TextReport;
import org.driftscope.wording.Wording;

/**
 * Settings that suit a text, by rules that were read off the settings which gave the best pictures
 * of the shipped texts (corpora/README.md).
 *
 * @param settings what to begin with
 * @param steps after how many steps to look
 * @param reasons why, each a sentence
 */
public record SuggestedSettings(RunSettings settings, int steps, List<String> reasons) {
    private static final Wording WORDS = Wording.of("run");

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
        reasons.add(
                WORDS.get(
                        prose ? "prose" : "short-sentences",
                        "length",
                        String.format(Locale.ROOT, "%.0f", length)));
        if (settings.model().context() > 0) {
            reasons.add(
                    WORDS.get(
                            "stretches",
                            "longest",
                            report.longest(),
                            "context",
                            settings.model().context()));
        }
        if (report.words() > MANY_WORDS && !cutAsGiven) {
            settings = settings.withText(given.text().but().minimumFrequency(3).build());
            reasons.add(WORDS.get("rare-words", "words", report.words()));
        }
        int steps = many ? 600 : 300;
        reasons.add(
                WORDS.get(
                        "batch",
                        "batch",
                        settings.batchSize(),
                        "sentences",
                        report.sentences(),
                        "steps",
                        steps));
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
}
