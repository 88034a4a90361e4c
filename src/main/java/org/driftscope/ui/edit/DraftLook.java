package org.driftscope.ui.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.Finding;
import org.driftscope.text.Forecast;
import org.driftscope.text.TextReport;
import org.driftscope.text.Vocabulary;
import org.driftscope.wording.Wording;

/**
 * What edited sentences come to, in words.
 *
 * @param counts how many sentences and words there are
 * @param change which words are new or gone, against the run on screen; may be empty
 * @param findings what a model will make of them, the worst first
 * @param learnable whether there is anything to learn
 */
record DraftLook(String counts, String change, List<String> findings, boolean learnable) {
    private static final Wording WORDS = Wording.of("ui.edit");
    private static final int MOST_NAMED = 4;

    /** Nobody writes these. */
    private static final Set<String> STAND_INS =
            Set.of(Vocabulary.END, Vocabulary.UNKNOWN, Vocabulary.NUMBER, Vocabulary.SPACE);

    DraftLook {
        findings = List.copyOf(findings);
    }

    /** Cuts and counts the sentences, on a background thread. */
    static DraftLook of(Corpus edited, RunSettings settings, Vocabulary running) {
        try {
            Dataset dataset = Dataset.of(edited, settings.text());
            TextReport report = TextReport.of(dataset);
            int context = settings.model().resolve(dataset).context();
            return new DraftLook(
                    WORDS.get("sentences", "count", report.sentences())
                            + " · "
                            + WORDS.get("words", "count", report.wordTokens())
                            + " · "
                            + WORDS.get("different", "count", report.words()),
                    change(dataset.vocabulary(), running),
                    Forecast.of(report, context).stream().map(Finding::text).toList(),
                    true);
        } catch (ProblemException e) {
            return new DraftLook(
                    WORDS.get("sentences", "count", edited.sentences().size()),
                    "",
                    List.of(e.problem().text()),
                    false);
        }
    }

    private static String change(Vocabulary now, Vocabulary before) {
        List<String> come = lacking(now, before);
        List<String> gone = lacking(before, now);
        String sentences = "";
        if (!come.isEmpty()) {
            sentences = WORDS.get("new-words", "words", named(come), "more", more(come));
        }
        if (!gone.isEmpty()) {
            String words = WORDS.get("gone-words", "words", named(gone), "more", more(gone));
            sentences = (sentences + " " + words).strip();
        }
        return sentences;
    }

    private static List<String> lacking(Vocabulary one, Vocabulary other) {
        Set<String> known = new HashSet<>(other.tokens());
        return one.tokens().stream()
                .filter(token -> !known.contains(token))
                .filter(token -> !STAND_INS.contains(token))
                .toList();
    }

    private static String named(List<String> words) {
        return words.stream()
                .limit(MOST_NAMED)
                .map(word -> "“" + word + "”")
                .collect(Collectors.joining(", "));
    }

    private static int more(List<String> words) {
        return Math.max(0, words.size() - MOST_NAMED);
    }
}
