package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.driftscope.insight.Contribution;
import org.driftscope.insight.WordGradient;
import org.driftscope.math.Matrix;
import org.driftscope.text.Dataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a word's gradient sum to what one backward pass over the batch gives it. */
class WordGradientSumTest {
    /** Of the sum of the lengths of the parts; 2e-6 is the most seen, by AVX2 kernels. */
    private static final double TOLERANCE = 1e-5;

    @ParameterizedTest
    @CsvSource({
        "starter-natural-4, 1, true", "starter-natural-4, 1, false",
        "starter-natural-4, 2, true", "starter-natural-4, 2, false",
        "lesson-bone, 1, true", "lesson-bone, 1, false",
        "lesson-bone, 2, true", "lesson-bone, 2, false",
        "lesson-two-senses, 1, true", "lesson-two-senses, 1, false",
        "lesson-two-senses, 2, true", "lesson-two-senses, 2, false"
    })
    void atTheStartAndWhenTrained(String corpus, int layers, boolean tied) {
        Dataset dataset = Corpora.dataset(corpus);
        RunSettings recommended = Corpora.stored(corpus).recommended();
        ModelSettings model = recommended.model();
        RunSettings settings =
                recommended.withModel(
                        new ModelSettings(
                                model.dModel(),
                                layers,
                                model.heads(),
                                model.feedForward(),
                                model.context(),
                                model.activation(),
                                model.positions(),
                                tied,
                                model.embeddingStd()));
        try (Stepper stepper = new Stepper(dataset, settings)) {
            check(stepper.moment(), "step 0");
            for (int step = 0; step < 150; step++) {
                stepper.step();
            }
            check(stepper.moment(), "step 150");
        }
    }

    private static void check(Moment moment, String when) {
        int vocabulary = moment.model().config().vocabularySize();
        try (WordGradient gradient = new WordGradient(moment.model(), moment.nextBatch())) {
            for (int token = 0; token < vocabulary; token++) {
                Matrix total = gradient.total(token);
                assertSumsTo(total, gradient.parts(token), when + ", token " + token);
            }
        }
    }

    private static void assertSumsTo(Matrix total, List<Contribution> parts, String what) {
        double lengths = parts.stream().mapToDouble(Contribution::length).sum();
        for (int c = 0; c < total.columns(); c++) {
            int channel = c;
            double sum = parts.stream().mapToDouble(part -> part.vector().get(0, channel)).sum();
            assertEquals(total.get(0, c), sum, TOLERANCE * lengths, what);
        }
    }

    /** With one layer, what came through attention divides into values, keys and queries. */
    @ParameterizedTest
    @CsvSource({"starter-natural-4, 0", "lesson-two-senses, 100"})
    void oneLayersAttentionDividesIntoValuesKeysAndQueries(String corpus, int steps) {
        Dataset dataset = Corpora.dataset(corpus);
        RunSettings settings =
                RunSettings.DEFAULT.withText(Corpora.stored(corpus).recommended().text());
        try (Stepper stepper = new Stepper(dataset, settings)) {
            for (int step = 0; step < steps; step++) {
                stepper.step();
            }
            Moment moment = stepper.moment();
            try (WordGradient gradient = new WordGradient(moment.model(), moment.nextBatch())) {
                for (int token = 0; token < dataset.vocabulary().size(); token++) {
                    List<Contribution> inputs =
                            gradient.parts(token).stream().filter(p -> p.way().isInput()).toList();
                    List<Contribution> split = gradient.partsOfOneLayer(token);
                    double lengths = split.stream().mapToDouble(Contribution::length).sum();
                    for (int c = 0; c < moment.model().config().dModel(); c++) {
                        assertEquals(sum(inputs, c), sum(split, c), TOLERANCE * lengths);
                    }
                }
            }
        }
    }

    private static double sum(List<Contribution> parts, int channel) {
        return parts.stream().mapToDouble(part -> part.vector().get(0, channel)).sum();
    }
}
