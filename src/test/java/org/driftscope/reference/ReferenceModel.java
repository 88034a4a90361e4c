package org.driftscope.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.driftscope.text.Batch;

/**
 * The whole language model in double precision: embedding, blocks, final layer norm, output
 * projection, cross-entropy. Slow and obvious on purpose. Overview: docs/math/README.md.
 */
public final class ReferenceModel {
    private final Map<String, ReferenceParameter> parameters = new LinkedHashMap<>();
    private final ReferenceEmbedding embedding;
    private final List<ReferenceBlock> blocks = new ArrayList<>();
    private final ReferenceLayerNorm finalNorm;
    private final ReferenceLinear output;
    private final ReferenceCrossEntropy crossEntropy;

    /** A model of a copy of {@code values}, named and shaped as in {@link ReferenceParameters}. */
    public ReferenceModel(ModelConfig config, Map<String, double[][]> values) {
        this(config, values, new ReferenceLayers());
    }

    ReferenceModel(ModelConfig config, Map<String, double[][]> values, ReferenceLayers layers) {
        ReferenceParameters.zeros(config)
                .forEach((name, shape) -> parameters.put(name, parameter(name, shape, values)));
        if (values.size() != parameters.size()) {
            throw new IllegalArgumentException(
                    "Expected " + parameters.keySet() + " but got " + values.keySet());
        }
        ReferenceParameter tokens = parameters.get("tokenEmbedding");
        embedding =
                config.positions() == Positions.LEARNED
                        ? ReferenceEmbedding.learned(tokens, parameters.get("positionEmbedding"))
                        : ReferenceEmbedding.fixed(tokens, config.positions(), config.context());
        for (int i = 0; i < config.layers(); i++) {
            blocks.add(block("block" + i + ".", config, layers));
        }
        finalNorm = norm("finalNorm", layers);
        output =
                layers.linear(
                        config.tied() ? tokens : parameters.get("output.weight"),
                        parameters.get("output.bias"));
        crossEntropy = layers.crossEntropy();
    }

    private static ReferenceParameter parameter(
            String name, double[][] shape, Map<String, double[][]> values) {
        double[][] value = values.get(name);
        if (value == null || value.length != shape.length || value[0].length != shape[0].length) {
            throw new IllegalArgumentException(
                    name + " must be given as " + shape.length + "x" + shape[0].length);
        }
        return new ReferenceParameter(DoubleMatrices.copy(value));
    }

    private ReferenceBlock block(String name, ModelConfig config, ReferenceLayers layers) {
        ReferenceAttention attention =
                layers.attention(
                        config.heads(),
                        layers.linear(parameters.get(name + "attention.query")),
                        layers.linear(parameters.get(name + "attention.key")),
                        layers.linear(parameters.get(name + "attention.value")),
                        layers.linear(parameters.get(name + "attention.output")));
        ReferenceFeedForward feedForward =
                new ReferenceFeedForward(
                        biased(name + "feedForward.expand", layers),
                        layers.activation(config.activation()),
                        biased(name + "feedForward.contract", layers));
        return layers.block(
                norm(name + "attentionNorm", layers),
                attention,
                norm(name + "feedForwardNorm", layers),
                feedForward);
    }

    private ReferenceLayerNorm norm(String name, ReferenceLayers layers) {
        return layers.layerNorm(parameters.get(name + ".gain"), parameters.get(name + ".bias"));
    }

    private ReferenceLinear biased(String name, ReferenceLayers layers) {
        return layers.linear(parameters.get(name + ".weight"), parameters.get(name + ".bias"));
    }

    /** The logits (N, V) of the token after each token of the batch. */
    public double[][] logits(Batch batch) {
        double[][] x = embedding.forward(batch);
        for (ReferenceBlock block : blocks) {
            x = block.forward(x, batch);
        }
        return output.forward(finalNorm.forward(x));
    }

    /** The mean cross-entropy of the batch, in nats. */
    public double loss(Batch batch) {
        return crossEntropy.forward(logits(batch), batch);
    }

    /** The loss; afterwards {@link #gradients()} are those of this batch alone. */
    public double lossAndGradients(Batch batch) {
        parameters.values().forEach(ReferenceParameter::clearGradient);
        double loss = loss(batch);
        double[][] gradient = finalNorm.backward(output.backward(crossEntropy.backward()));
        for (int i = blocks.size() - 1; i >= 0; i--) {
            gradient = blocks.get(i).backward(gradient);
        }
        embedding.backward(gradient);
        return loss;
    }

    /** The live values by name: whoever changes one changes the model. */
    public Map<String, double[][]> parameters() {
        Map<String, double[][]> result = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> result.put(name, parameter.value()));
        return result;
    }

    /** The live gradients by name, of the last {@link #lossAndGradients}. */
    public Map<String, double[][]> gradients() {
        Map<String, double[][]> result = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> result.put(name, parameter.gradient()));
        return result;
    }

    /** See {@link ReferenceAttention#weights}; block from 0. */
    public double[] attentionWeights(int block, int head, int n) {
        return blocks.get(block).attention().weights(head, n);
    }

    /** The smallest of the blocks' {@link ReferenceActivation#distanceFromKink}. */
    public double distanceFromKink() {
        return blocks.stream().mapToDouble(ReferenceBlock::distanceFromKink).min().orElseThrow();
    }
}
