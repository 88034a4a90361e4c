package org.driftscope.ui.open;

import java.util.List;
import java.util.Optional;
import org.driftscope.model.ModelConfig;
import org.driftscope.run.Pace;
import org.driftscope.run.RunSettings;
import org.driftscope.run.SuggestedSettings;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.Finding;
import org.driftscope.text.TextReport;
import org.driftscope.text.TextSettings;

/**
 * A text as it would be learned from, before it is.
 *
 * @param opened how it was read
 * @param language BCP 47 tag, empty where it could not be told
 * @param report its numbers
 * @param forecast what a model will learn from it, the worst first
 * @param given the program's defaults, cut as was chosen
 * @param suggested settings that suit it
 * @param seconds about how long the suggested steps take on this machine
 */
public record ImportPreview(
        OpenedCorpus opened,
        String language,
        TextReport report,
        List<Finding> forecast,
        RunSettings given,
        SuggestedSettings suggested,
        double seconds) {
    public ImportPreview {
        forecast = List.copyOf(forecast);
    }

    /**
     * Cuts a text into tokens and counts them, on a background thread.
     *
     * @param chosen how a person wants it cut; where empty, as is suggested for it
     * @throws org.driftscope.problem.ProblemException if there is nothing to learn from
     */
    static ImportPreview of(OpenedCorpus opened, Optional<TextSettings> chosen) {
        RunSettings given = chosen.map(opened.recommended()::withText).orElse(opened.recommended());
        Dataset dataset = Dataset.of(opened.corpus(), given.text());
        TextReport report = TextReport.of(dataset);
        SuggestedSettings suggested = SuggestedSettings.of(report, given, chosen.isPresent());
        ModelConfig config = suggested.settings().model().resolve(dataset);
        double pace = Pace.secondsPerStep(cut(dataset, suggested), suggested.settings());
        return new ImportPreview(
                opened,
                dataset.report().language(),
                report,
                opened.forecast(report, config.context()),
                given,
                suggested,
                suggested.steps() * pace);
    }

    /** The same text, cut anew where the suggestion has it cut otherwise. */
    private static Dataset cut(Dataset dataset, SuggestedSettings suggested) {
        TextSettings text = suggested.settings().text();
        return text.equals(dataset.settings()) ? dataset : Dataset.of(dataset.corpus(), text);
    }
}
