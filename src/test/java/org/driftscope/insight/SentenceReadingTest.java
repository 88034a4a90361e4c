package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.ParameterLayout;
import org.driftscope.model.Positions;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

class SentenceReadingTest {
    private static final ModelConfig CONFIG =
            new ModelConfig(4, 4, 1, 1, 2, 4, Activation.GELU, Positions.SINUSOIDAL, true, 0.5);

    /** All weights 0 but an output bias of ln 5 for token 2: p is 1/8, 1/8, 5/8, 1/8. */
    @Test
    void namesTheLikeliestTokensFirst() {
        ParameterLayout layout = new ParameterLayout(CONFIG);
        float[] weights = new float[layout.size()];
        weights[layout.parameter("output.bias").offset() + 2] = (float) Math.log(5);
        ModelCopy copy =
                new ModelCopy(CONFIG, ActiveParts.ALL, Matrix.owning(1, weights.length, weights));
        SentenceReading reading = new SentenceReading(copy, new Example(0, 0, 1, 2));
        List<TokenProbability> likeliest = reading.likeliest(1, 2);
        assertEquals(2, likeliest.size());
        assertEquals(2, likeliest.get(0).token());
        assertEquals(0.625, likeliest.get(0).probability(), 1e-6);
        assertEquals(0.125, reading.probability(0), 1e-6);
        assertEquals(Math.log(8), reading.loss(0), 1e-6);
        // all scores are 0, so that each token looks at all up to itself alike
        assertEquals(List.of(1.0), reading.attention(0, 0, 0));
        assertEquals(List.of(0.5, 0.5), reading.attention(0, 0, 1));
        assertEquals(List.of(0.0, 0.0), reading.contributions(1));
    }

    /** The loss of one prediction, when an input vector moves: against a numerical derivative. */
    @Test
    void aContributionIsTheLengthOfTheGradient() {
        try (LanguageModel model = new LanguageModel(CONFIG.untied(), new SeededRandom(2))) {
            ModelCopy copy = model.copy();
            Example example = new Example(0, 3, 1, 2); // each token once, so that E[3] is x(0)
            double square = 0;
            for (int c = 0; c < 4; c++) {
                double slope =
                        (loss(copy, example, 1, 3, c, 0.01f) - loss(copy, example, 1, 3, c, -0.01f))
                                / 0.02;
                square += slope * slope;
            }
            double length = new SentenceReading(copy, example).contributions(1).get(0);
            assertTrue(length > 1e-3);
            assertEquals(Math.sqrt(square), length, 0.02 * length);
        }
    }

    /** One copy for each prediction has more tokens than are read at once. */
    @Test
    void aLongSentenceIsReadWhole() {
        int length = 40;
        ModelConfig config =
                new ModelConfig(
                        length + 1,
                        4,
                        1,
                        1,
                        2,
                        length,
                        Activation.GELU,
                        Positions.SINUSOIDAL,
                        false,
                        0.5);
        try (LanguageModel model = new LanguageModel(config, new SeededRandom(2))) {
            ModelCopy copy = model.copy();
            Example example = new Example(0, IntStream.rangeClosed(0, length).toArray());
            int last = length - 1;
            double square = 0;
            for (int c = 0; c < 4; c++) {
                double slope =
                        (loss(copy, example, last, last, c, 0.01f)
                                        - loss(copy, example, last, last, c, -0.01f))
                                / 0.02;
                square += slope * slope;
            }
            double found = new SentenceReading(copy, example).contributions(last).get(last);
            assertTrue(found > 1e-3);
            assertEquals(Math.sqrt(square), found, 0.02 * found);
        }
    }

    private static double loss(
            ModelCopy copy, Example example, int prediction, int token, int channel, float move) {
        float[] weights = copy.weights().toArray();
        weights[copy.layout().parameter("tokenEmbedding").offset() + token * 4 + channel] += move;
        ModelCopy moved =
                new ModelCopy(
                        copy.config(), copy.active(), Matrix.owning(1, weights.length, weights));
        return new SentenceReading(moved, example).loss(prediction);
    }
}
