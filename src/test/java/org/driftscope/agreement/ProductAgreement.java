package org.driftscope.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Capacity;
import org.driftscope.model.Gradients;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Parameter;
import org.driftscope.model.Pass;
import org.driftscope.reference.ReferenceModel;
import org.driftscope.reference.ReferenceParameters;
import org.driftscope.reference.TensorAgreement;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.Trainer;

/**
 * Holds the product's loss and gradients against the double-precision reference on the same weights
 * and batch.
 */
public final class ProductAgreement {
    /** Of each tensor's largest value. */
    static final double GRADIENT_TOLERANCE = 1e-5;

    private ProductAgreement() {}

    /** Sequences of lengths 1 to the context, every token of the vocabulary among them. */
    static Batch batch(ModelConfig config, long seed) {
        SeededRandom random = new SeededRandom(seed);
        int[][] lengths = new int[config.context() + 2][];
        Example[] examples = new Example[lengths.length];
        int next = 0;
        for (int s = 0; s < lengths.length; s++) {
            int[] tokens = new int[2 + s % config.context()];
            for (int t = 0; t < tokens.length; t++) {
                tokens[t] =
                        next < config.vocabularySize()
                                ? next++
                                : random.nextInt(config.vocabularySize());
            }
            examples[s] = new Example(s, tokens);
        }
        return new Batch(List.of(examples));
    }

    /** A product model with these weights. */
    static LanguageModel product(ModelConfig config, Map<String, double[][]> weights) {
        LanguageModel model = new LanguageModel(config, new SeededRandom(0));
        weights.forEach((name, rows) -> model.set(name, flatten(rows)));
        return model;
    }

    /** A pass with room for the batch. */
    static Pass pass(LanguageModel model, Batch batch) {
        return model.newPass(new Capacity(batch.tokens(), model.config().context()));
    }

    /** A trainer with room for the batch. */
    static Trainer trainer(LanguageModel model, OptimizerConfig optimizer, Batch batch) {
        return new Trainer(
                model, optimizer, new Capacity(batch.tokens(), model.config().context()));
    }

    /** Row by row, in single precision. */
    static float[] flatten(double[][] rows) {
        float[] flat = new float[rows.length * rows[0].length];
        int i = 0;
        for (double[] row : rows) {
            for (double value : row) {
                flat[i++] = (float) value;
            }
        }
        return flat;
    }

    /**
     * The same weights rounded to single precision, so that both sides start from the same numbers.
     */
    static Map<String, double[][]> rounded(Map<String, double[][]> weights) {
        Map<String, double[][]> result = new LinkedHashMap<>();
        weights.forEach((name, rows) -> result.put(name, rounded(rows)));
        return result;
    }

    private static double[][] rounded(double[][] rows) {
        double[][] result = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            result[r] = rows[r].clone();
            for (int c = 0; c < result[r].length; c++) {
                result[r][c] = (float) result[r][c];
            }
        }
        return result;
    }

    /** Every gradient tensor of the product by name. */
    static Map<String, float[]> gradients(LanguageModel model, Gradients gradients) {
        Map<String, float[]> result = new LinkedHashMap<>();
        for (Parameter parameter : model.parameters()) {
            result.put(parameter.name(), gradients.of(parameter).toMatrix().toArray());
        }
        return result;
    }

    /** Every weight tensor of the product by name. */
    static Map<String, float[]> weights(LanguageModel model) {
        Map<String, float[]> result = new LinkedHashMap<>();
        for (Parameter parameter : model.parameters()) {
            result.put(parameter.name(), model.copy(parameter.name()).toArray());
        }
        return result;
    }

    /** Throws an AssertionError where loss or gradients disagree. */
    public static void checkLossAndGradients(ModelConfig config, long seed) {
        Map<String, double[][]> weights = rounded(ReferenceParameters.random(config, seed));
        Batch batch = batch(config, seed + 1);
        ReferenceModel reference = new ReferenceModel(config, weights);
        double expectedLoss = reference.lossAndGradients(batch);
        try (LanguageModel model = product(config, weights);
                Pass pass = pass(model, batch);
                Gradients gradients = model.newGradients()) {
            model.forward(batch, pass);
            TensorAgreement.assertAgree(
                    "loss",
                    new double[] {expectedLoss},
                    new double[] {model.loss(pass)},
                    GRADIENT_TOLERANCE);
            model.backward(pass, gradients);
            TensorAgreement.assertAllAgree(
                    reference.gradients(), gradients(model, gradients), GRADIENT_TOLERANCE);
        }
    }
}
