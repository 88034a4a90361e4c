package org.driftscope.model;

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
        attention = new CausalSelfAttention(name + ".attention", config.heads(), weights);
        feedForwardNorm = new LayerNorm(name + ".feedForwardNorm", weights);
        feedForward = new FeedForward(name + ".feedForward", config.activation(), weights);
    }

    /** What backward needs; {@code middle} and {@code output} are (C, N). */
    record Pass(
            LayerNorm.Pass attentionNorm,
            CausalSelfAttention.Pass attention,
            Tensor middle,
            LayerNorm.Pass feedForwardNorm,
            FeedForward.Pass feedForward,
            Tensor output) {
        Pass(ModelConfig config, PassMemory memory) {
            this(
                    new LayerNorm.Pass(config.dModel(), memory),
                    new CausalSelfAttention.Pass(config, memory),
                    memory.tensor(config.dModel()),
                    new LayerNorm.Pass(config.dModel(), memory),
                    new FeedForward.Pass(config, memory),
                    memory.tensor(config.dModel()));
        }
    }

    /** Writes y to {@code pass.output}. */
    void forward(Tensor x, Pass pass, Workspace workspace) {
        attentionNorm.forward(x, pass.attentionNorm, workspace);
        attention.forward(x, pass.attentionNorm.output(), pass.attention, pass.middle, workspace);
        feedForwardNorm.forward(pass.middle, pass.feedForwardNorm, workspace);
        feedForward.forward(
                pass.middle,
                pass.feedForwardNorm.output(),
                pass.feedForward,
                pass.output,
                workspace);
    }

    /** Turns {@code gradient} from dL/dy into dL/dx in place: the residuals pass it on as it is. */
    void backward(Pass pass, Tensor gradient, Workspace workspace, Gradients gradients) {
        Tensor branch = workspace.branch; // (C, N) the gradient of a branch's normalized input
        feedForward.backward(
                pass.feedForwardNorm.output(),
                pass.feedForward,
                gradient,
                branch,
                workspace,
                gradients);
        feedForwardNorm.backward(pass.feedForwardNorm, branch, gradient, workspace, gradients);
        attention.backward(
                pass.attentionNorm.output(),
                pass.attention,
                gradient,
                branch,
                workspace,
                gradients);
        attentionNorm.backward(pass.attentionNorm, branch, gradient, workspace, gradients);
    }
}
