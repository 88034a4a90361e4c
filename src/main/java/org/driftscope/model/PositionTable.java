package org.driftscope.model;

import org.driftscope.math.Tensor;

/** The vectors that tell positions apart, a table (context, C) row by row. */
abstract class PositionTable implements GradientPart {
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

    /** Adds each token's gradient to that of its position's vector, if that is trained. */
    @Override
    public abstract void add(Pass pass, Gradients gradients);

    private static final class Learned extends PositionTable {
        private final Parameter parameter;
        private final Tensor value;
        private final float[] sums; // (context, C), row by row

        Learned(ParameterVector weights) {
            parameter = weights.layout().parameter("positionEmbedding");
            value = weights.of(parameter);
            sums = new float[parameter.size()];
        }

        @Override
        float[] read(float[] scratch) {
            value.get(scratch);
            return scratch;
        }

        @Override
        public void add(Pass pass, Gradients gradients) {
            Tensor target = gradients.of(parameter);
            SequenceLayout layout = pass.workspace.layout;
            float[][] gradient = pass.embeddedGradientRows; // (C, N)
            target.get(sums);
            for (int n = 0; n < layout.tokens(); n++) {
                int row = layout.position(n) * gradient.length;
                for (int c = 0; c < gradient.length; c++) {
                    sums[row + c] += gradient[c][n];
                }
            }
            target.put(sums);
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
        public void add(Pass pass, Gradients gradients) {}
    }
}
