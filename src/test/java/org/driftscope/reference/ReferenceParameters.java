package org.driftscope.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;

/** The names, shapes and test values of a model's parameters, always in the same order. */
public final class ReferenceParameters {
    private ReferenceParameters() {}

    /** Zeros of the right shape by name: the order is that of the forward pass. */
    public static Map<String, double[][]> zeros(ModelConfig config) {
        Map<String, double[][]> result = new LinkedHashMap<>();
        int channels = config.dModel();
        result.put("tokenEmbedding", new double[config.vocabularySize()][channels]);
        if (config.positions() == Positions.LEARNED) {
            result.put("positionEmbedding", new double[config.context()][channels]);
        }
        for (int i = 0; i < config.layers(); i++) {
            putBlock("block" + i + ".", config, result);
        }
        putNorm("finalNorm", channels, result);
        if (!config.tied()) {
            result.put("output.weight", new double[config.vocabularySize()][channels]);
        }
        result.put("output.bias", new double[1][config.vocabularySize()]);
        return result;
    }

    private static void putBlock(String block, ModelConfig config, Map<String, double[][]> result) {
        int channels = config.dModel();
        int hidden = config.feedForward();
        putNorm(block + "attentionNorm", channels, result);
        result.put(block + "attention.query", new double[channels][channels]);
        result.put(block + "attention.key", new double[channels][channels]);
        result.put(block + "attention.value", new double[channels][channels]);
        result.put(block + "attention.output", new double[channels][channels]);
        putNorm(block + "feedForwardNorm", channels, result);
        result.put(block + "feedForward.expand.weight", new double[hidden][channels]);
        result.put(block + "feedForward.expand.bias", new double[1][hidden]);
        result.put(block + "feedForward.contract.weight", new double[channels][hidden]);
        result.put(block + "feedForward.contract.bias", new double[1][channels]);
    }

    private static void putNorm(String norm, int channels, Map<String, double[][]> result) {
        result.put(norm + ".gain", new double[1][channels]);
        result.put(norm + ".bias", new double[1][channels]);
    }

    /**
     * Values for tests, of a size at which every gradient counts: embeddings and biases of standard
     * deviation 0.5 and 0.3, matrices of 1/sqrt(in), gains about 1. Not the start of a training.
     */
    public static Map<String, double[][]> random(ModelConfig config, long seed) {
        SeededRandom random = new SeededRandom(seed);
        Map<String, double[][]> result = zeros(config);
        result.replaceAll((name, zeros) -> randomLike(name, zeros, random));
        return result;
    }

    private static double[][] randomLike(String name, double[][] zeros, SeededRandom random) {
        int rows = zeros.length;
        int columns = zeros[0].length;
        if (name.endsWith("Embedding")) {
            return DoubleMatrices.random(rows, columns, 0.5, random);
        }
        if (rows > 1) {
            return DoubleMatrices.random(rows, columns, 1 / Math.sqrt(columns), random);
        }
        double[][] result = DoubleMatrices.random(1, columns, 0.3, random);
        for (int c = 0; name.endsWith(".gain") && c < columns; c++) {
            result[0][c] += 1;
        }
        return result;
    }

    /**
     * Whether AdamW's weight decay applies: to matrices that aren't embeddings, so neither to
     * biases nor to gains, nor to a tied output, which is the token embedding.
     */
    public static boolean decays(String name) {
        return !name.endsWith("Embedding") && !name.endsWith(".gain") && !name.endsWith(".bias");
    }
}
