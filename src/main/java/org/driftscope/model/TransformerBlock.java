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
        attentionNorm.forward(x, pass.attentionNorm, workspace);
        attention.forward(x, pass.attentionNorm.output(), pass.attention, pass.middle);
        feedForwardNorm.forward(pass.middle, pass.feedForwardNorm, workspace);
        feedForward.forward(
                pass.middle,
                pass.feedForwardNorm.output(),
                pass.feedForward,
                pass.output,
                workspace);
    }

    /** Writes dL/dx to {@code xGradient}, from dL/dy in {@code pass.outputGradient}. */
    void backward(Pass pass, Tensor xGradient, Workspace workspace) {
        Tensor branch = workspace.branch; // (C, N) the gradient of a branch's normalized input
        feedForward.backward(pass.feedForward, pass.outputGradient, branch, workspace);
        feedForwardNorm.backward(
                pass.feedForwardNorm, branch, pass.outputGradient, pass.middleGradient, workspace);
        attention.backward(pass.attention, pass.middleGradient, branch);
        attentionNorm.backward(
                pass.attentionNorm, branch, pass.middleGradient, xGradient, workspace);
    }

    /** The parts of its gradients; it is the model's layer with this number. */
    List<GradientPart> parts(int layer) {
        return List.of(
                (pass, gradients) -> addNormGradients(pass.blocks.get(layer), gradients),
                (pass, gradients) ->
                        attention.addProjectionGradients(
                                pass.blocks.get(layer).attentionNorm.output(),
                                pass.blocks.get(layer).attention,
                                gradients),
                (pass, gradients) ->
                        attention.addOutputGradient(
                                pass.blocks.get(layer).attention,
                                pass.blocks.get(layer).middleGradient,
                                gradients),
                (pass, gradients) ->
                        feedForward.addExpandGradients(
                                pass.blocks.get(layer).feedForwardNorm.output(),
                                pass.blocks.get(layer).feedForward,
                                pass.workspace.ones,
                                gradients),
                (pass, gradients) ->
                        feedForward.addContractGradients(
                                pass.blocks.get(layer).feedForward,
                                pass.blocks.get(layer).outputGradient,
                                pass.workspace.ones,
                                gradients));
    }

    private void addNormGradients(Pass pass, Gradients gradients) {
        attentionNorm.addGradients(pass.attentionNorm, gradients);
        feedForwardNorm.addGradients(pass.feedForwardNorm, gradients);
    }
}
