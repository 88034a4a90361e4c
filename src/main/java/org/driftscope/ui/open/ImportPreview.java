package org.driftscope.ui.open;

import java.util.List;
import org.driftscope.model.ModelConfig;
import org.driftscope.run.ModelSettings;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.Finding;
import org.driftscope.text.Forecast;
import org.driftscope.text.TextReport;

/**
 * A text as it would be learned from, before it is.
 *
 * @param opened how it was read
 * @param language BCP 47 tag, empty where it could not be told
 * @param report its numbers
 * @param forecast what a model will learn from it, the worst first
 */
public record ImportPreview(
        OpenedCorpus opened, String language, TextReport report, List<Finding> forecast) {
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
        ModelSettings model = opened.recommended().model();
        ModelConfig config = model.resolve(dataset);
        return new ImportPreview(
                opened, dataset.report().language(), report, Forecast.of(report, config.context()));
    }
}
