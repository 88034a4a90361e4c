package org.driftscope.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.driftscope.insight.WordGradient;
import org.driftscope.math.Matrix;
import org.driftscope.model.Activation;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.driftscope.reference.ReferenceModel;
import org.driftscope.reference.ReferenceParameters;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gradient of one prediction's loss with respect to the vector of one occurrence of a word,
 * against its numerical derivative in the double-precision reference. There the occurrence becomes
 * a token of its own, whose vector is moved; its output bias keeps it from ever being predicted.
 */
class OccurrenceGradientTest {
    private static final int[] TOKENS = {3, 7, 3, 1, 7, 3, 2};
    private static final int VOCABULARY = 9;
    private static final double STEP = 1e-4;

    private static ModelConfig config(int vocabulary, int layers, boolean tied) {
        return new ModelConfig(
                vocabulary, 6, layers, 2, 10, 6, Activation.GELU, Positions.LEARNED, tied, 0.1);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1, false", "2, true", "2, false"})
    void agreesWithTheNumericalDerivative(int layers, boolean tied) {
        ModelConfig config = config(VOCABULARY, layers, tied);
        Map<String, double[][]> weights =
                ProductAgreement.rounded(ReferenceParameters.random(config, 5));
        Example example = new Example(0, TOKENS);
        Matrix gradients;
        try (LanguageModel model = ProductAgreement.product(config, weights);
                WordGradient word = new WordGradient(model.copy(), List.of(example))) {
            gradients = word.byPrediction(example);
        }
        int length = example.predictions();
        for (int t = 0; t < length; t++) {
            for (int predicted = 0; predicted < length; predicted++) {
                double[] expected =
                        numerical(config(VOCABULARY + 1, layers, tied), weights, t, predicted);
                double largest =
                        Math.max(1e-3, Arrays.stream(expected).map(Math::abs).max().orElseThrow());
                for (int c = 0; c < config.dModel(); c++) {
                    float actual = gradients.get(predicted * length + t, c) * 1f;
                    String where = "token " + t + ", prediction " + predicted + ", channel " + c;
                    assertEquals(expected[c] / length, actual, 2e-5 * largest, where);
                    assertTrue(predicted >= t || actual == 0, where + " looks ahead: " + actual);
                }
            }
        }
    }

    /** The slope of the loss of one prediction, by a central difference of fourth order. */
    private static double[] numerical(
            ModelConfig config, Map<String, double[][]> weights, int t, int predicted) {
        Map<String, double[][]> more = withOneMoreToken(weights, TOKENS[t]);
        ReferenceModel model = new ReferenceModel(config, more);
        double[] vector = model.parameters().get("tokenEmbedding")[VOCABULARY];
        int[] tokens = TOKENS.clone();
        tokens[t] = VOCABULARY;
        Batch batch = new Batch(List.of(new Example(0, tokens)));
        ToDoubleFunction<double[][]> loss =
                logits -> loss(logits[predicted], TOKENS[predicted + 1]);
        double[] slopes = new double[vector.length];
        for (int c = 0; c < vector.length; c++) {
            double kept = vector[c];
            double[] at = new double[4];
            double[] moves = {-2, -1, 1, 2};
            for (int i = 0; i < 4; i++) {
                vector[c] = kept + moves[i] * STEP;
                at[i] = loss.applyAsDouble(model.logits(batch));
            }
            vector[c] = kept;
            slopes[c] = (at[0] - 8 * at[1] + 8 * at[2] - at[3]) / (12 * STEP);
        }
        return slopes;
    }

    private static double loss(double[] logits, int target) {
        double largest = Arrays.stream(logits).max().orElseThrow();
        double sum = Arrays.stream(logits).map(x -> Math.exp(x - largest)).sum();
        return Math.log(sum) + largest - logits[target];
    }

    private static Map<String, double[][]> withOneMoreToken(
            Map<String, double[][]> weights, int copied) {
        Map<String, double[][]> more = new LinkedHashMap<>();
        weights.forEach(
                (name, rows) -> {
                    if (name.equals("tokenEmbedding") || name.equals("output.weight")) {
                        more.put(name, withRow(rows, rows[copied].clone()));
                    } else if (name.equals("output.bias")) {
                        double[] biases = Arrays.copyOf(rows[0], VOCABULARY + 1);
                        biases[VOCABULARY] = -1e30;
                        more.put(name, new double[][] {biases});
                    } else {
                        more.put(name, rows);
                    }
                });
        return more;
    }

    private static double[][] withRow(double[][] rows, double[] row) {
        double[][] more = Arrays.copyOf(rows, rows.length + 1);
        more[rows.length] = row;
        return more;
    }
}
