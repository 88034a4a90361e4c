package org.driftscope.reference;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.driftscope.model.Activation;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gradient check can fail: each model here has one term of one backward pass too large by 0.1
 * %, and is otherwise the one that passes.
 */
class PlantedErrorTest {
    private static final double FAULT = 1.001;
    private static final ModelConfig CONFIG =
            new ModelConfig(8, 6, 2, 2, 5, 6, Activation.GELU, Positions.LEARNED, false, 0.1);
    private static final Batch BATCH =
            new Batch(List.of(new Example(0, 3, 1, 6, 1), new Example(1, 5, 4, 2, 3, 0, 1)));

    static Stream<Named<ReferenceLayers>> faults() {
        return Stream.of(
                Named.of("layer norm's term through the mean", new MeanFault()),
                Named.of("layer norm's term through the variance", new VarianceFault()),
                Named.of("linear's weight gradient", new WeightFault()),
                Named.of("attention's softmax", new ScoreFault()),
                Named.of("GELU's derivative", new ActivationFault()),
                Named.of("the residual path", new ResidualFault()),
                Named.of("cross-entropy's probability", new ProbabilityFault()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theCheckSeesIt(ReferenceLayers faulty) {
        check(new ReferenceLayers());
        AssertionError seen = assertThrows(AssertionError.class, () -> check(faulty));
        assertTrue(seen.getMessage().startsWith("The gradient of "), seen.getMessage());
    }

    private static void check(ReferenceLayers layers) {
        ReferenceModel model =
                new ReferenceModel(CONFIG, ReferenceParameters.random(CONFIG, 1), layers);
        model.lossAndGradients(BATCH);
        GradientCheck.assertAllMatch(
                () -> model.loss(BATCH), model.parameters(), model.gradients());
    }

    private static final class MeanFault extends ReferenceLayers {
        @Override
        ReferenceLayerNorm layerNorm(ReferenceParameter gain, ReferenceParameter bias) {
            return new ReferenceLayerNorm(gain, bias) {
                @Override
                protected double viaMean(double[] direct) {
                    return FAULT * super.viaMean(direct);
                }
            };
        }
    }

    private static final class VarianceFault extends ReferenceLayers {
        @Override
        ReferenceLayerNorm layerNorm(ReferenceParameter gain, ReferenceParameter bias) {
            return new ReferenceLayerNorm(gain, bias) {
                @Override
                protected double viaVariance(double[] direct, double[] normalizedToken) {
                    return FAULT * super.viaVariance(direct, normalizedToken);
                }
            };
        }
    }

    private static final class WeightFault extends ReferenceLayers {
        @Override
        ReferenceLinear linear(ReferenceParameter weight) {
            return new ReferenceLinear(weight) {
                @Override
                protected double weightTerm(double outputGradient, double input) {
                    return FAULT * super.weightTerm(outputGradient, input);
                }
            };
        }
    }

    private static final class ScoreFault extends ReferenceLayers {
        @Override
        ReferenceAttention attention(
                int heads,
                ReferenceLinear queries,
                ReferenceLinear keys,
                ReferenceLinear values,
                ReferenceLinear output) {
            return new ReferenceAttention(heads, queries, keys, values, output) {
                @Override
                protected double scoreGradient(double weight, double gradient, double mean) {
                    return super.scoreGradient(weight, gradient, FAULT * mean);
                }
            };
        }
    }

    private static final class ActivationFault extends ReferenceLayers {
        @Override
        ReferenceActivation activation(Activation kind) {
            return new ReferenceActivation(kind) {
                @Override
                protected double derivative(double x) {
                    return FAULT * super.derivative(x);
                }
            };
        }
    }

    private static final class ResidualFault extends ReferenceLayers {
        @Override
        ReferenceBlock block(
                ReferenceLayerNorm attentionNorm,
                ReferenceAttention attention,
                ReferenceLayerNorm feedForwardNorm,
                ReferenceFeedForward feedForward) {
            return new ReferenceBlock(attentionNorm, attention, feedForwardNorm, feedForward) {
                @Override
                protected double[][] join(double[][] past, double[][] through) {
                    double[][] faulty = DoubleMatrices.copy(past);
                    for (double[] row : faulty) {
                        for (int c = 0; c < row.length; c++) {
                            row[c] *= FAULT;
                        }
                    }
                    return super.join(faulty, through);
                }
            };
        }
    }

    private static final class ProbabilityFault extends ReferenceLayers {
        @Override
        ReferenceCrossEntropy crossEntropy() {
            return new ReferenceCrossEntropy() {
                @Override
                protected double logitGradient(double probability, double wanted) {
                    return super.logitGradient(FAULT * probability, wanted);
                }
            };
        }
    }
}
