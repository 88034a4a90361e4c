package org.driftscope.ui.settings;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.plot.Figures;
import org.driftscope.text.Dataset;
import org.driftscope.text.DatasetReport;
import org.driftscope.ui.control.TextForm;

/** What the text settings made of a text, in words. */
final class ReportWords {
    private ReportWords() {}

    /** Empty where there is nothing to tell. */
    static String of(Dataset dataset) {
        DatasetReport report = dataset.report();
        List<String> words = new ArrayList<>();
        if (dataset.settings().language().isEmpty() && !report.language().isEmpty()) {
            words.add("Taken for " + TextForm.language(report.language()) + ".");
        }
        if (report.duplicates() > 0) {
            words.add(Figures.counted(report.duplicates(), "repeated sentence") + " left out.");
        }
        if (report.tooLong() > 0) {
            words.add(Figures.counted(report.tooLong(), "long sentence") + " left out.");
        }
        if (report.cut() > 0) {
            words.add(Figures.counted(report.cut(), "long sentence") + " cut.");
        }
        if (report.unknownWords() > 0) {
            words.add(
                    Figures.counted(report.unknownWords(), "different token")
                            + " unknown, read "
                            + Figures.counted(report.unknownTokens(), "time")
                            + ".");
        }
        return String.join(" ", words);
    }
}
