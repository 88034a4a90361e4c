package org.driftscope.training;

import java.util.List;
import org.driftscope.model.Parameter;

/**
 * Adam with decoupled weight decay: the weights of matrices shrink by {@code learningRate *
 * weightDecay} of themselves, those of embeddings, biases and gains don't, and then comes Adam's
 * update.
 *
 * @see <a href="https://arxiv.org/abs/1711.05101">Loshchilov, Hutter (2017), algorithm 2</a>
 */
final class AdamW implements Optimizer {
    private final Adam adam;
    private final double weightDecay;
    private final List<Parameter> decaying;
    private float kept;

    /** For all weights of these parameters. */
    AdamW(OptimizerConfig config, List<Parameter> parameters) {
        adam = new Adam(config, parameters.stream().mapToInt(Parameter::size).sum());
        weightDecay = config.weightDecay();
        decaying = parameters.stream().filter(Parameter::decays).toList();
    }

    @Override
    public void beginStep(double learningRate) {
        adam.beginStep(learningRate);
        kept = (float) (1 - learningRate * weightDecay);
    }

    @Override
    public void update(int offset, int count, float[] weights, float[] gradients) {
        for (int i = 0; i < decaying.size(); i++) {
            Parameter parameter = decaying.get(i);
            int from = Math.max(parameter.offset(), offset);
            int to = Math.min(parameter.offset() + parameter.size(), offset + count);
            if (from < to) {
                shrink(weights, from - offset, to - offset);
            }
        }
        adam.update(offset, count, weights, gradients);
    }

    @Override
    public OptimizerState state() {
        return adam.state();
    }

    @Override
    public void restore(OptimizerState state) {
        adam.restore(state);
    }

    private void shrink(float[] weights, int from, int to) {
        float factor = kept;
        for (int i = from; i < to; i++) {
            weights[i] *= factor;
        }
    }
}
