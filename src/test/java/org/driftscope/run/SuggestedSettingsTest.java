package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.text.Dataset;
import org.driftscope.text.TextReport;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedSettingsTest {
    /** What trials of each shipped text found best, from corpora/README.md. */
    @ParameterizedTest
    @CsvSource({
        "starter-natural-4, 16, 64, 0.01, 32, 1, 300",
        "standard-6, 16, 64, 0.01, 32, 1, 300",
        "simple-sentences, 16, 64, 0.01, 64, 1, 600",
        "pride-and-prejudice, 32, 128, 0.005, 32, 3, 600",
        "hebrew-genesis, 32, 128, 0.005, 32, 3, 600",
    })
    void suggestsWhatTrialsFound(
            String corpus,
            int channels,
            int hidden,
            double rate,
            int batch,
            int minimumFrequency,
            int steps) {
        Dataset dataset = Dataset.of(Corpora.stored(corpus).corpus(), TextSettings.DEFAULT);
        SuggestedSettings found = SuggestedSettings.of(TextReport.of(dataset), RunSettings.DEFAULT);
        assertEquals(channels, found.settings().model().dModel());
        assertEquals(hidden, found.settings().model().feedForward());
        assertEquals(rate, found.settings().optimizer().learningRate());
        assertEquals(batch, found.settings().batchSize());
        assertEquals(minimumFrequency, found.settings().text().minimumFrequency());
        assertEquals(steps, found.steps());
        assertFalse(found.reasons().isEmpty());
    }

    @Test
    void aPaceIsMeasured() {
        double seconds =
                Pace.secondsPerStep(Corpora.dataset("starter-natural-4"), RunSettings.DEFAULT);
        assertTrue(seconds > 1e-6 && seconds < 60, seconds + " s");
    }
}
