package org.driftscope.model;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.model.Parameter.Role;

/** The names, shapes and places of all parameters of a model, in the order of the forward pass. */
public final class ParameterLayout {
    private final List<Parameter> parameters = new ArrayList<>();
    private long size;

    /** The layout of a model of this shape. */
    public ParameterLayout(ModelConfig config) {
        int vocabulary = config.vocabularySize();
        int channels = config.dModel();
        add("tokenEmbedding", vocabulary, channels, Role.EMBEDDING);
        if (config.positions() == Positions.LEARNED) {
            add("positionEmbedding", config.context(), channels, Role.EMBEDDING);
        }
        for (int block = 0; block < config.layers(); block++) {
            addBlock("block" + block, channels, config.feedForward());
        }
        addNorm("finalNorm", channels);
        if (!config.tied()) {
            add("output.weight", vocabulary, channels, Role.MATRIX);
        }
        add("output.bias", 1, vocabulary, Role.BIAS);
    }

    private void addBlock(String block, int channels, int hidden) {
        addNorm(block + ".attentionNorm", channels);
        add(block + ".attention.query", channels, channels, Role.MATRIX);
        add(block + ".attention.key", channels, channels, Role.MATRIX);
        add(block + ".attention.value", channels, channels, Role.MATRIX);
        add(block + ".attention.output", channels, channels, Role.RESIDUAL_MATRIX);
        addNorm(block + ".feedForwardNorm", channels);
        add(block + ".feedForward.expand.weight", hidden, channels, Role.MATRIX);
        add(block + ".feedForward.expand.bias", 1, hidden, Role.BIAS);
        add(block + ".feedForward.contract.weight", channels, hidden, Role.RESIDUAL_MATRIX);
        add(block + ".feedForward.contract.bias", 1, channels, Role.BIAS);
    }

    private void addNorm(String norm, int channels) {
        add(norm + ".gain", 1, channels, Role.GAIN);
        add(norm + ".bias", 1, channels, Role.BIAS);
    }

    private void add(String name, int rows, int columns, Role role) {
        parameters.add(
                new Parameter(parameters.size(), name, rows, columns, Math.toIntExact(size), role));
        size += (long) rows * columns;
    }

    /** All of them. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    /** How many numbers there are in all. */
    public int size() {
        return Math.toIntExact(size);
    }

    /** The parameter of that name. */
    public Parameter parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No parameter is called " + name));
    }
}
