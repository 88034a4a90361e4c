package org.driftscope.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every layer on its own: its backward pass against measured slopes, its forward by hand. */
class ReferenceLayersTest {
    private static final Batch BATCH =
            new Batch(
                    List.of(
                            new Example(0, 3, 1, 4, 1),
                            new Example(1, 2, 0),
                            new Example(2, 4, 4, 2, 3, 0, 1)));

    private final SeededRandom random = new SeededRandom(5);

    @Test
    void linearGradientsMatch() {
        ReferenceParameter weight = parameter(4, 3);
        ReferenceParameter bias = parameter(1, 4);
        LayerCheck.of(new ReferenceLinear(weight, bias))
                .with("weight", weight)
                .with("bias", bias)
                .assertGradientsMatch(input(5, 3));
    }

    @Test
    void linearWithoutBiasGradientsMatch() {
        ReferenceParameter weight = parameter(4, 3);
        LayerCheck.of(new ReferenceLinear(weight))
                .with("weight", weight)
                .assertGradientsMatch(input(5, 3));
    }

    @Test
    void layerNormGradientsMatch() {
        ReferenceParameter gain = parameter(1, 6);
        ReferenceParameter bias = parameter(1, 6);
        LayerCheck.of(new ReferenceLayerNorm(gain, bias))
                .with("gain", gain)
                .with("bias", bias)
                .assertGradientsMatch(input(5, 6));
    }

    @Test
    void layerNormOfTwoChannelsIsPlusAndMinusTheGain() {
        ReferenceParameter gain = new ReferenceParameter(new double[][] {{2, 3}});
        ReferenceParameter bias = new ReferenceParameter(new double[][] {{10, 20}});
        double[][] y = new ReferenceLayerNorm(gain, bias).forward(new double[][] {{7, 1}});
        // mean 4, variance 9: normalized +-3 / sqrt(9 + 1e-5)
        double normalized = 3 / Math.sqrt(9.00001);
        assertArrayEquals(new double[] {10 + 2 * normalized, 20 - 3 * normalized}, y[0], 1e-14);
    }

    @Test
    void layerNormGradientsMatchWhereEpsilonCounts() {
        ReferenceParameter gain = parameter(1, 6);
        ReferenceParameter bias = parameter(1, 6);
        double[][] nearlyConstant = DoubleMatrices.random(3, 6, 0.02, random);
        LayerCheck.of(new ReferenceLayerNorm(gain, bias))
                .with("gain", gain)
                .assertGradientsMatch(nearlyConstant);
    }

    @Test
    void geluGradientsMatch() {
        LayerCheck.of(new ReferenceActivation(Activation.GELU)).assertGradientsMatch(input(6, 7));
    }

    @Test
    void geluHasItsPublishedValues() {
        double[][] y =
                new ReferenceActivation(Activation.GELU).forward(new double[][] {{-1, 0, 1, 3}});
        // sqrt(2/pi) (1 + 0.044715) = 0.83356; tanh = 0.68238; (1 + 0.68238) / 2 = 0.84119
        assertArrayEquals(new double[] {-0.158808, 0, 0.841192, 2.996363}, y[0], 1e-6);
    }

    @Test
    void reluGradientsMatchOffTheKink() {
        ReferenceActivation relu = new ReferenceActivation(Activation.RELU);
        double[][] x = input(6, 7);
        relu.forward(x);
        assertTrue(relu.distanceFromKink() > 2 * GradientCheck.STEP);
        LayerCheck.of(relu).assertGradientsMatch(x);
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void feedForwardGradientsMatch(Activation activation) {
        ReferenceParameter expand = parameter(7, 4);
        ReferenceParameter expandBias = parameter(1, 7);
        ReferenceParameter contract = parameter(4, 7);
        ReferenceParameter contractBias = parameter(1, 4);
        ReferenceFeedForward layer =
                new ReferenceFeedForward(
                        new ReferenceLinear(expand, expandBias),
                        new ReferenceActivation(activation),
                        new ReferenceLinear(contract, contractBias));
        double[][] x = input(5, 4);
        layer.forward(x);
        assertTrue(layer.distanceFromKink() > 20 * GradientCheck.STEP);
        LayerCheck.of(layer)
                .with("expand.weight", expand)
                .with("expand.bias", expandBias)
                .with("contract.weight", contract)
                .with("contract.bias", contractBias)
                .assertGradientsMatch(x);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void attentionGradientsMatch(int heads) {
        ReferenceParameter query = parameter(6, 6);
        ReferenceParameter key = parameter(6, 6);
        ReferenceParameter value = parameter(6, 6);
        ReferenceParameter output = parameter(6, 6);
        ReferenceAttention layer = attention(heads, query, key, value, output);
        new LayerCheck(x -> layer.forward(x, BATCH), layer::backward)
                .with("query", query)
                .with("key", key)
                .with("value", value)
                .with("output", output)
                .assertGradientsMatch(input(BATCH.tokens(), 6));
    }

    @Test
    void attentionWeightsSumToOneAndTheFirstTokenSeesOnlyItself() {
        ReferenceAttention layer =
                attention(2, parameter(6, 6), parameter(6, 6), parameter(6, 6), parameter(6, 6));
        layer.forward(input(BATCH.tokens(), 6), BATCH);
        assertArrayEquals(new double[] {1}, layer.weights(1, BATCH.start(2)));
        double[] last = layer.weights(1, BATCH.tokens() - 1);
        assertEquals(BATCH.length(2), last.length);
        assertEquals(1, Arrays.stream(last).sum(), 1e-15);
    }

    @Test
    void attentionOfTwoTokensIsAsWorkedOutByHand() {
        ReferenceParameter identity = new ReferenceParameter(new double[][] {{1, 0}, {0, 1}});
        ReferenceAttention layer = attention(1, identity, identity, identity, identity);
        Batch pair = new Batch(List.of(new Example(0, 0, 1, 2)));
        double[][] y = layer.forward(new double[][] {{1, 0}, {0, 2}}, pair);
        // Token 1: scores 0 and 4 / sqrt(2), so its own weight is 1 / (1 + exp(-4 / sqrt(2))).
        double own = 1 / (1 + Math.exp(-4 / Math.sqrt(2)));
        assertArrayEquals(new double[] {1, 0}, y[0], 1e-15);
        assertArrayEquals(new double[] {1 - own, 2 * own}, y[1], 1e-15);
    }

    @Test
    void blockGradientsMatch() {
        ReferenceBlock block =
                new ReferenceBlock(
                        new ReferenceLayerNorm(parameter(1, 4), parameter(1, 4)),
                        attention(
                                2,
                                parameter(4, 4),
                                parameter(4, 4),
                                parameter(4, 4),
                                parameter(4, 4)),
                        new ReferenceLayerNorm(parameter(1, 4), parameter(1, 4)),
                        new ReferenceFeedForward(
                                new ReferenceLinear(parameter(5, 4), parameter(1, 5)),
                                new ReferenceActivation(Activation.GELU),
                                new ReferenceLinear(parameter(4, 5), parameter(1, 4))));
        new LayerCheck(x -> block.forward(x, BATCH), block::backward)
                .assertGradientsMatch(input(BATCH.tokens(), 4));
    }

    @Test
    void embeddingGradientsMatch() {
        ReferenceParameter tokens = parameter(6, 4);
        ReferenceParameter positions = parameter(7, 4);
        ReferenceEmbedding embedding = ReferenceEmbedding.learned(tokens, positions);
        double[][] mixture = input(BATCH.tokens(), 4);
        embedding.forward(BATCH);
        embedding.backward(mixture);
        GradientCheck.assertMatches(
                "tokens",
                () -> DoubleMatrices.innerProduct(mixture, embedding.forward(BATCH)),
                tokens.value(),
                tokens.gradient());
        GradientCheck.assertMatches(
                "positions",
                () -> DoubleMatrices.innerProduct(mixture, embedding.forward(BATCH)),
                positions.value(),
                positions.gradient());
    }

    @Test
    void sinusoidalPositionsAreSinesAndCosines() {
        ReferenceParameter tokens = new ReferenceParameter(new double[5][4]);
        double[][] x = ReferenceEmbedding.fixed(tokens, Positions.SINUSOIDAL, 6).forward(BATCH);
        // The third sequence's third token: p = 2, C = 4: angles 2 and 2 / 100.
        double[] expected = {Math.sin(2), Math.cos(2), Math.sin(0.02), Math.cos(0.02)};
        assertArrayEquals(expected, x[BATCH.start(2) + 2], 1e-15);
        assertArrayEquals(new double[] {0, 1, 0, 1}, x[BATCH.start(1)], 1e-15);
    }

    @Test
    void crossEntropyGradientsMatch() {
        ReferenceCrossEntropy crossEntropy = new ReferenceCrossEntropy();
        double[][] logits = input(BATCH.tokens(), 5);
        crossEntropy.forward(logits, BATCH);
        GradientCheck.assertMatches(
                "logits",
                () -> crossEntropy.forward(logits, BATCH),
                logits,
                crossEntropy.backward());
    }

    @Test
    void crossEntropyOfEqualLogitsIsTheLogarithmOfTheVocabulary() {
        double[][] equal = new double[BATCH.tokens()][5];
        for (double[] row : equal) {
            Arrays.fill(row, 1234.5);
        }
        assertEquals(Math.log(5), new ReferenceCrossEntropy().forward(equal, BATCH), 1e-12);
    }

    private ReferenceParameter parameter(int rows, int columns) {
        return new ReferenceParameter(DoubleMatrices.random(rows, columns, 0.7, random));
    }

    private double[][] input(int rows, int columns) {
        return DoubleMatrices.random(rows, columns, 1, random);
    }

    private static ReferenceAttention attention(
            int heads,
            ReferenceParameter query,
            ReferenceParameter key,
            ReferenceParameter value,
            ReferenceParameter output) {
        return new ReferenceAttention(
                heads,
                new ReferenceLinear(query),
                new ReferenceLinear(key),
                new ReferenceLinear(value),
                new ReferenceLinear(output));
    }
}
