package org.driftscope.ui.open;

import java.util.List;
import org.driftscope.model.ModelConfig;
import org.driftscope.run.Pace;
import org.driftscope.run.SuggestedSettings;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.Finding;
import org.driftscope.text.Forecast;
import org.driftscope.text.TextReport;
import org.driftscope.text.TextSettings;

/**
 * A text as it would be learned from, before it is.
 *
 * @param opened how it was read
 * @param language BCP 47 tag, empty where it could not be told
 * @param report its numbers
 * @param forecast what a model will learn from it, the worst first
 * @param suggested settings that suit it
 * @param seconds about how long the suggested steps take on this machine
 */
public record ImportPreview(
        OpenedCorpus opened,
        String language,
        TextReport report,
        List<Finding> forecast,
        SuggestedSettings suggested,
        double seconds) {
    public ImportPreview {
        forecast = List.copyOf(forecast);
    }

    /**
     * Cuts a text into tokens and counts them, on a background thread.
     *
     * @throws org.driftscope.problem.ProblemException if there is nothing to learn from
     */
    static ImportPreview of(OpenedCorpus opened) {
        Dataset dataset = Dataset.of(opened.corpus(), opened.recommended().text());
        TextReport report = TextReport.of(dataset);
        SuggestedSettings suggested = SuggestedSettings.of(report, opened.recommended());
        ModelConfig config = suggested.settings().model().resolve(dataset);
        double pace = Pace.secondsPerStep(cut(dataset, suggested), suggested.settings());
        return new ImportPreview(
                opened,
                dataset.report().language(),
                report,
                Forecast.of(report, config.context()),
                suggested,
                suggested.steps() * pace);
    }

    /** The same text, cut anew where the suggestion has it cut otherwise. */
    private static Dataset cut(Dataset dataset, SuggestedSettings suggested) {
        TextSettings text = suggested.settings().text();
        return text.equals(dataset.settings()) ? dataset : Dataset.of(dataset.corpus(), text);
    }
}
