package org.driftscope.model;

import org.driftscope.math.Matrix;

/**
 * A model as it was at one moment; safe to hand to any thread.
 *
 * @param config its shape
 * @param active the parts that take part
 * @param weights (1, all) its weights, in the order of {@link ParameterLayout}
 */
public record ModelCopy(ModelConfig config, ActiveParts active, Matrix weights) {
    public ModelCopy {
        if (weights.rows() != 1) {
            throw new IllegalArgumentException("The weights are no row but " + weights);
        }
    }

    /** The names, shapes and places of the weights. */
    public ParameterLayout layout() {
        return new ParameterLayout(config);
    }

    /** The weights of one parameter, of its shape. */
    public Matrix of(String name) {
        return layout().parameter(name).of(weights);
    }

    /** E (V, C). */
    public Matrix tokenEmbeddings() {
        return of("tokenEmbedding");
    }

    /** The same model with an output matrix of its own, which is a copy of E at first. */
    public ModelCopy untied() {
        return new ModelCopy(config.untied(), active, untied(weights));
    }

    /**
     * A number for each weight of the untied model, from {@code flat}, a number for each weight of
     * this one: the output matrix takes those of E.
     */
    public Matrix untied(Matrix flat) {
        ParameterLayout from = layout();
        ParameterLayout to = new ParameterLayout(config.untied());
        float[] values = new float[to.size()];
        for (Parameter parameter : to.parameters()) {
            boolean output = parameter.name().equals("output.weight");
            String source = output && config.tied() ? "tokenEmbedding" : parameter.name();
            float[] copied = from.parameter(source).of(flat).toArray();
            System.arraycopy(copied, 0, values, parameter.offset(), copied.length);
        }
        return Matrix.owning(1, values.length, values);
    }
}
