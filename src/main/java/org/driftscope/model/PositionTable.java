package org.driftscope.model;

import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;

/** The vectors that tell positions apart, a table (context, C) row by row. */
abstract class PositionTable {
    /** The table of this kind of model. */
    static PositionTable of(ModelConfig config, ParameterVector weights) {
        return switch (config.positions()) {
            case LEARNED -> new Learned(weights);
            case SINUSOIDAL ->
                    new Fixed(SinusoidalPositions.values(config.context(), config.dModel()));
            case NONE ->
                    new Fixed(new float[Math.multiplyExact(config.context(), config.dModel())]);
        };
    }

    /** The table: either {@code scratch}, overwritten, or an array not to be written to. */
    abstract float[] read(float[] scratch);

    /** Adds a table of gradients to those of the parameters, if there are any. */
    abstract void addGradients(float[] table, Gradients gradients);

    private static final class Learned extends PositionTable {
        private final Parameter parameter;
        private final Tensor value;

        Learned(ParameterVector weights) {
            parameter = weights.layout().parameter("positionEmbedding");
            value = weights.of(parameter);
        }

        @Override
        float[] read(float[] scratch) {
            value.get(scratch);
            return scratch;
        }

        @Override
        void addGradients(float[] table, Gradients gradients) {
            Tensor target = gradients.of(parameter);
            float[] sum = new float[table.length];
            target.get(sum);
            Rows.add(table, sum, sum.length);
            target.put(sum);
        }
    }

    private static final class Fixed extends PositionTable {
        private final float[] table;

        Fixed(float[] table) {
            this.table = table;
        }

        @Override
        float[] read(float[] scratch) {
            return table;
        }

        @Override
        void addGradients(float[] table, Gradients gradients) {}
    }
}
