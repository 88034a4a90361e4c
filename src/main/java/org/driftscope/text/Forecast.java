package org.driftscope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.text.Finding.Weight;
import org.driftscope.wording.Wording;

/** A frank forecast of what a model will learn from a text, from its numbers alone. */
public final class Forecast {
    private static final Wording WORDS = Wording.of("text");

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
            findings.add(0, enough(report));
        }
        findings.sort((a, b) -> b.weight().compareTo(a.weight()));
        return List.copyOf(findings);
    }

    private static Finding enough(TextReport report) {
        return note(
                WORDS.get(
                        "enough",
                        "mean",
                        decimals(report.meanFrequency(), 1),
                        "sentences",
                        report.sentences()));
    }

    private static void singleWords(TextReport report, List<Finding> findings) {
        double share = (double) report.shortSentences() / report.sentences();
        if (share == 1) {
            findings.add(
                    new Finding(
                            Weight.HOPELESS,
                            WORDS.get("all-single"),
                            WORDS.get("all-single-remedy")));
        } else if (share > OFTEN) {
            findings.add(
                    warning(
                            WORDS.get(
                                    "many-single",
                                    "single",
                                    report.shortSentences(),
                                    "sentences",
                                    report.sentences()),
                            WORDS.get("many-single-remedy")));
        }
    }

    private static void onceOnly(TextReport report, List<Finding> findings) {
        if (report.wordsSeenOnce() == report.words()) {
            findings.add(
                    new Finding(
                            Weight.HOPELESS, WORDS.get("all-once"), WORDS.get("all-once-remedy")));
        } else if (report.wordsSeenOnce() > MOSTLY * report.words()) {
            findings.add(
                    warning(
                            WORDS.get(
                                    "many-once",
                                    "once",
                                    report.wordsSeenOnce(),
                                    "words",
                                    report.words()),
                            WORDS.get("many-once-remedy")));
        } else if (report.meanFrequency() < RARE) {
            findings.add(
                    warning(
                            WORDS.get(
                                    "rare",
                                    "mean",
                                    decimals(report.meanFrequency(), 1),
                                    "wanted",
                                    decimals(RARE, 0)),
                            WORDS.get("rare-remedy")));
        }
    }

    private static void fewSentences(TextReport report, List<Finding> findings) {
        if (report.sentences() < FEW_SENTENCES) {
            findings.add(
                    warning(
                            WORDS.get(
                                    report.sentences() == 1 ? "one-sentence" : "few-sentences",
                                    "sentences",
                                    report.sentences()),
                            WORDS.get("few-sentences-remedy")));
        }
    }

    private static void manyWords(TextReport report, List<Finding> findings) {
        if (report.words() > MANY_WORDS) {
            findings.add(
                    warning(
                            WORDS.get("many-words", "words", report.words()),
                            WORDS.get("many-words-remedy")));
        }
    }

    private static void repetition(TextReport report, List<Finding> findings) {
        if (report.repeatedSentences() > OFTEN * report.sentences()) {
            findings.add(
                    warning(
                            WORDS.get(
                                    "repeated",
                                    "repeated",
                                    report.repeatedSentences(),
                                    "sentences",
                                    report.sentences()),
                            WORDS.get("repeated-remedy")));
        }
    }

    private static void longSentences(TextReport report, int context, List<Finding> findings) {
        if (report.longest() > context + 1) {
            findings.add(
                    note(
                            WORDS.get(
                                    "long-sentences",
                                    "longest",
                                    report.longest(),
                                    "context",
                                    context)));
        }
    }

    private static Finding warning(String what, String remedy) {
        return new Finding(Weight.WARNING, what, remedy);
    }

    private static Finding note(String what) {
        return new Finding(Weight.NOTE, what, "");
    }

    private static String decimals(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
