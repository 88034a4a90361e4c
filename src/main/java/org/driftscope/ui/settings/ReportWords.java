package org.driftscope.ui.settings;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.text.Dataset;
import org.driftscope.text.DatasetReport;
import org.driftscope.ui.control.TextForm;
import org.driftscope.wording.Wording;

/** What the text settings made of a text, in words. */
final class ReportWords {
    private static final Wording WORDS = Wording.of("ui.settings");

    private ReportWords() {}

    /** Empty where there is nothing to tell. */
    static String of(Dataset dataset) {
        DatasetReport report = dataset.report();
        List<String> words = new ArrayList<>();
        if (dataset.settings().language().isEmpty() && !report.language().isEmpty()) {
            words.add(
                    WORDS.get("report-language", "language", TextForm.language(report.language())));
        }
        if (report.duplicates() > 0) {
            words.add(WORDS.get("report-duplicates", "count", report.duplicates()));
        }
        if (report.tooLong() > 0) {
            words.add(WORDS.get("report-too-long", "count", report.tooLong()));
        }
        if (report.cut() > 0) {
            words.add(WORDS.get("report-cut", "count", report.cut()));
        }
        if (report.unknownWords() > 0) {
            words.add(
                    WORDS.get(
                            "report-unknown",
                            "words",
                            report.unknownWords(),
                            "times",
                            report.unknownTokens()));
        }
        return String.join(" ", words);
    }
}
