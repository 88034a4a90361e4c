package org.driftscope.model;

import org.driftscope.math.Relu;
import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;

/**
 * The feed-forward layer: {@code y = residual + W2 activation(W1 x + b1) + b2}, at each token by
 * itself.
 *
 * <p>Shapes: x, y, residual (C, N); between the matrices (F, N).
 */
final class FeedForward {
    private final Linear expand;
    private final Linear contract;
    private final Activation activation;

    /** Reads {@code name.expand} and {@code name.contract}. */
    FeedForward(String name, Activation activation, ParameterVector weights) {
        expand = new Linear(name + ".expand", weights);
        contract = new Linear(name + ".contract", weights);
        this.activation = activation;
    }

    /**
     * What backward needs, and what it leaves for the gradients.
     *
     * @param activated (F, N)
     * @param slope (F, N) derivative of the activation, in pieces of {@link Workspace#TILE}
     * @param hiddenGradient (F, N) dL/d(W1 x + b1)
     */
    @SuppressWarnings("ArrayRecordComponent") // it is the pass's own, written in place
    record Pass(Tensor activated, float[][] slope, Tensor hiddenGradient) {
        Pass(ModelConfig config, PassMemory memory) {
            this(
                    memory.tensor(config.feedForward()),
                    memory.tiles(config.feedForward()),
                    memory.tensor(config.feedForward()));
        }
    }

    /** Writes y. */
    void forward(Tensor residual, Tensor x, Pass pass, Tensor y, Workspace workspace) {
        expand.forward(x, workspace.hidden, workspace); // (F, N)
        workspace.show(Quantity.HIDDEN, false, workspace.hidden);
        activate(pass, workspace);
        workspace.show(Quantity.ACTIVATED, false, pass.activated);
        contract.forwardOnto(residual, pass.activated, y, workspace); // (C, N)
    }

    private void activate(Pass pass, Workspace workspace) {
        float[] tile = workspace.tile;
        int size = workspace.hidden.size();
        for (int i = 0; i * tile.length < size; i++) {
            int from = i * tile.length;
            int count = Math.min(tile.length, size - from);
            workspace.hidden.get(from, count, tile);
            switch (activation) {
                case GELU -> workspace.gelu.apply(tile, pass.slope[i], count);
                case RELU -> Relu.apply(tile, pass.slope[i], count);
            }
            pass.activated.put(from, count, tile);
        }
    }

    /** Writes dL/dx to {@code xGradient}; what the residual passes on is not included. */
    void backward(Pass pass, Tensor yGradient, Tensor xGradient, Workspace workspace) {
        contract.backward(yGradient, pass.hiddenGradient); // (F, N) dL/dactivated at first
        workspace.show(Quantity.ACTIVATED, true, pass.hiddenGradient);
        multiplyBySlope(pass, workspace);
        workspace.show(Quantity.HIDDEN, true, pass.hiddenGradient);
        expand.backward(pass.hiddenGradient, xGradient);
    }

    /** dL/dh = dL/dactivation(h) * slope(h). */
    private static void multiplyBySlope(Pass pass, Workspace workspace) {
        Tensor gradient = pass.hiddenGradient; // (F, N)
        float[] tile = workspace.tile;
        int size = gradient.size();
        for (int i = 0; i * tile.length < size; i++) {
            int from = i * tile.length;
            int count = Math.min(tile.length, size - from);
            gradient.get(from, count, tile);
            Rows.multiply(pass.slope[i], tile, count);
            gradient.put(from, count, tile);
        }
    }

    /** Adds dL/dW1 and dL/db1 to the gradients. */
    void addExpandGradients(Tensor x, Pass pass, Tensor ones, Gradients gradients) {
        expand.addGradients(pass.hiddenGradient, x, ones, gradients);
    }

    /** Adds dL/dW2 and dL/db2 to the gradients. */
    void addContractGradients(Pass pass, Tensor yGradient, Tensor ones, Gradients gradients) {
        contract.addGradients(yGradient, pass.activated, ones, gradients);
    }
}
