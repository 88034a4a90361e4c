package org.driftscope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.text.Finding.Weight;

/** A frank forecast of what a model will learn from a text, from its numbers alone. */
public final class Forecast {
    /** The smallest shipped corpus that gives clear clusters has 87 sentences. */
    private static final int FEW_SENTENCES = 50;

    /** Words of the shipped corpora occur 7 times and more on average. */
    private static final double RARE = 5;

    private static final double MOSTLY = 0.5;
    private static final double OFTEN = 0.3;

    /** More names than a map can tell apart. */
    private static final int MANY_WORDS = 5_000;

    private Forecast() {}

    /**
     * What is to be known of a text, the worst first; it always says something.
     *
     * @param context the most tokens that a model reads at once
     */
    public static List<Finding> of(TextReport report, int context) {
        List<Finding> findings = new ArrayList<>();
        singleWords(report, findings);
        onceOnly(report, findings);
        fewSentences(report, findings);
        manyWords(report, findings);
        repetition(report, findings);
        longSentences(report, context, findings);
        if (findings.stream().noneMatch(finding -> finding.weight() != Weight.NOTE)) {
            findings.add(
                    0,
                    note(
                            "Enough to learn from: each word occurs %.1f times on average, in %,d"
                                    + " sentences.",
                            report.meanFrequency(), report.sentences()));
        }
        findings.sort((a, b) -> b.weight().compareTo(a.weight()));
        return List.copyOf(findings);
    }

    private static void singleWords(TextReport report, List<Finding> findings) {
        double share = (double) report.shortSentences() / report.sentences();
        if (share == 1) {
            findings.add(
                    new Finding(
                            Weight.HOPELESS,
                            "Every sentence has a single word: no context, nothing to learn from.",
                            "Give it sentences of two or more words."));
        } else if (share > OFTEN) {
            findings.add(
                    warning(
                            "Give it whole sentences, one a line, or read it as running text.",
                            "%,d of %,d sentences have a single word: no context, nothing to learn"
                                    + " from them.",
                            report.shortSentences(),
                            report.sentences()));
        }
    }

    private static void onceOnly(TextReport report, List<Finding> findings) {
        if (report.wordsSeenOnce() == report.words()) {
            findings.add(
                    new Finding(
                            Weight.HOPELESS,
                            "Every word occurs only once: no two words share a context by more"
                                    + " than chance.",
                            "Give it more text on the same things, so that words come again."));
        } else if (report.wordsSeenOnce() > MOSTLY * report.words()) {
            findings.add(
                    warning(
                            "Give it more text on the same things, or set the minimum frequency to"
                                    + " 2, which makes one unknown word of them.",
                            "%,d of %,d words occur only once; they stay about where chance put"
                                    + " them.",
                            report.wordsSeenOnce(),
                            report.words()));
        } else if (report.meanFrequency() < RARE) {
            findings.add(
                    warning(
                            "Give it more text on the same things, or raise the minimum frequency.",
                            "A word occurs %.1f times on average; clusters want each word to come"
                                    + " about %.0f times or more.",
                            report.meanFrequency(),
                            RARE));
        }
    }

    private static void fewSentences(TextReport report, List<Finding> findings) {
        if (report.sentences() < FEW_SENTENCES) {
            findings.add(
                    warning(
                            "Add sentences in which the words come again in the places of others;"
                                    + " 50 to 100 are a good start.",
                            report.sentences() == 1
                                    ? "There is only one sentence: the model learns it by heart."
                                    : "There are only %,d sentences: the model soon knows them by"
                                            + " heart.",
                            report.sentences()));
        }
    }

    private static void manyWords(TextReport report, List<Finding> findings) {
        if (report.words() > MANY_WORDS) {
            findings.add(
                    warning(
                            "Raise the minimum frequency, or limit the vocabulary.",
                            "%,d different words: training is slow and the map is crowded.",
                            report.words()));
        }
    }

    private static void repetition(TextReport report, List<Finding> findings) {
        if (report.repeatedSentences() > OFTEN * report.sentences()) {
            findings.add(
                    warning(
                            "Drop repeated sentences, unless how often they come is what matters.",
                            "%,d of %,d sentences repeat earlier ones word for word.",
                            report.repeatedSentences(),
                            report.sentences()));
        }
    }

    private static void longSentences(TextReport report, int context, List<Finding> findings) {
        if (report.longest() > context + 1) {
            findings.add(
                    note(
                            "The longest sentence has %,d tokens; the model reads it in stretches"
                                    + " of %,d.",
                            report.longest(), context));
        }
    }

    private static Finding warning(String remedy, String what, Object... numbers) {
        return new Finding(Weight.WARNING, String.format(Locale.ROOT, what, numbers), remedy);
    }

    private static Finding note(String what, Object... numbers) {
        return new Finding(Weight.NOTE, String.format(Locale.ROOT, what, numbers), "");
    }
}
