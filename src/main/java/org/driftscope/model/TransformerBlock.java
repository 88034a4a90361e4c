package org.driftscope.model;

import java.util.List;
import org.driftscope.math.Tensor;

/**
 * A pre-norm transformer block: {@code middle = x + attention(norm(x)); y = middle +
 * feedForward(norm(middle))}, all (C, N).
 *
 * @see <a href="https://arxiv.org/abs/2002.04745">Xiong et al. (2020), figure 1 (b)</a>
 */
final class TransformerBlock {
    private final LayerNorm attentionNorm;
    private final CausalSelfAttention attention;
    private final LayerNorm feedForwardNorm;
    private final FeedForward feedForward;

    /** Reads the parameters whose names begin with {@code name}. */
    TransformerBlock(String name, ModelConfig config, ParameterVector weights) {
        attentionNorm = new LayerNorm(name + ".attentionNorm", weights);
        attention = new CausalSelfAttention(name + ".attention", weights);
        feedForwardNorm = new LayerNorm(name + ".feedForwardNorm", weights);
        feedForward = new FeedForward(name + ".feedForward", config.activation(), weights);
    }

    /**
     * What backward needs, and what it leaves for the gradients; {@code middle}, {@code output} and
     * their gradients are (C, N).
     */
    record Pass(
            LayerNorm.Pass attentionNorm,
            DotProductAttention attention,
            Tensor middle,
            LayerNorm.Pass feedForwardNorm,
            FeedForward.Pass feedForward,
            Tensor output,
            Tensor middleGradient,
            Tensor outputGradient) {
        Pass(ModelConfig config, PassMemory memory, Workspace workspace) {
            this(
                    new LayerNorm.Pass(config.dModel(), memory),
                    workspace.layout.attention(config, memory, workspace),
                    memory.tensor(config.dModel()),
                    new LayerNorm.Pass(config.dModel(), memory),
                    new FeedForward.Pass(config, memory),
                    memory.tensor(config.dModel()),
                    memory.tensor(config.dModel()),
                    memory.tensor(config.dModel()));
        }
    }

    /** Writes y to {@code pass.output}. */
    void forward(Tensor x, Pass pass, Workspace workspace) {
        if (workspace.active.attention()) {
            attentionNorm.forward(x, pass.attentionNorm, workspace);
            workspace.show(Quantity.ATTENTION_NORM, false, pass.attentionNorm.output());
            attention.forward(x, pass.attentionNorm.output(), pass.attention, pass.middle);
        } else {
            pass.middle.copyFrom(x);
        }
        workspace.show(Quantity.MIDDLE, false, pass.middle);
        if (workspace.active.feedForward()) {
            feedForwardNorm.forward(pass.middle, pass.feedForwardNorm, workspace);
            workspace.show(Quantity.FEED_FORWARD_NORM, false, pass.feedForwardNorm.output());
            feedForward.forward(
                    pass.middle,
                    pass.feedForwardNorm.output(),
                    pass.feedForward,
                    pass.output,
                    workspace);
        } else {
            pass.output.copyFrom(pass.middle);
        }
        workspace.show(Quantity.OUTPUT, false, pass.output);
    }

    /** Writes dL/dx to {@code xGradient}, from dL/dy in {@code pass.outputGradient}. */
    void backward(Pass pass, Tensor xGradient, Workspace workspace) {
        workspace.show(Quantity.OUTPUT, true, pass.outputGradient);
        if (workspace.active.feedForward()) {
            backwardFeedForward(pass, workspace);
        } else {
            pass.middleGradient.copyFrom(pass.outputGradient);
        }
        workspace.show(Quantity.MIDDLE, true, pass.middleGradient);
        if (workspace.active.attention()) {
            backwardAttention(pass, xGradient, workspace);
        } else if (workspace.paths.contains(GradientPath.RESIDUAL)) {
            xGradient.copyFrom(pass.middleGradient);
        } else {
            xGradient.clear();
        }
    }

    private void backwardFeedForward(Pass pass, Workspace workspace) {
        Tensor branch = workspace.branch; // (C, N) the gradient of a branch's normalized input
        feedForward.backward(pass.feedForward, pass.outputGradient, branch, workspace);
        workspace.show(Quantity.FEED_FORWARD_NORM, true, branch);
        feedForwardNorm.backward(
                pass.feedForwardNorm, branch, pass.outputGradient, pass.middleGradient, workspace);
    }

    private void backwardAttention(Pass pass, Tensor xGradient, Workspace workspace) {
        Tensor branch = workspace.branch; // (C, N) the gradient of a branch's normalized input
        attention.backward(pass.attention, pass.middleGradient, branch);
        workspace.show(Quantity.ATTENTION_NORM, true, branch);
        Tensor residual = pass.middleGradient;
        if (!workspace.paths.contains(GradientPath.RESIDUAL)) {
            xGradient.clear();
            residual = xGradient;
        }
        attentionNorm.backward(pass.attentionNorm, branch, residual, xGradient, workspace);
    }

    /** The parts of its gradients; it is the model's layer with this number. */
    List<GradientPart> parts(int layer) {
        return List.of(
                GradientPart.where(
                        ActiveParts::attention,
                        (pass, gradients) ->
                                attentionNorm.addGradients(
                                        pass.blocks.get(layer).attentionNorm, gradients)),
                GradientPart.where(
                        ActiveParts::feedForward,
                        (pass, gradients) ->
                                feedForwardNorm.addGradients(
                                        pass.blocks.get(layer).feedForwardNorm, gradients)),
                GradientPart.where(
                        ActiveParts::attention,
                        (pass, gradients) ->
                                attention.addProjectionGradients(
                                        pass.blocks.get(layer).attentionNorm.output(),
                                        pass.blocks.get(layer).attention,
                                        gradients)),
                GradientPart.where(
                        ActiveParts::attention,
                        (pass, gradients) ->
                                attention.addOutputGradient(
                                        pass.blocks.get(layer).attention,
                                        pass.blocks.get(layer).middleGradient,
                                        gradients)),
                GradientPart.where(
                        ActiveParts::feedForward,
                        (pass, gradients) ->
                                feedForward.addExpandGradients(
                                        pass.blocks.get(layer).feedForwardNorm.output(),
                                        pass.blocks.get(layer).feedForward,
                                        pass.workspace.ones,
                                        gradients)),
                GradientPart.where(
                        ActiveParts::feedForward,
                        (pass, gradients) ->
                                feedForward.addContractGradients(
                                        pass.blocks.get(layer).feedForward,
                                        pass.blocks.get(layer).outputGradient,
                                        pass.workspace.ones,
                                        gradients)));
    }
}
