package org.driftscope.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.math.Tensor;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Batch;

/**
 * A decoder-only transformer that predicts the next token, computed forward and, by hand, backward.
 *
 * <pre>
 * x      = embedding(tokens) + positions        (C, N)
 * x      = block(x), layers times               (C, N)
 * logits = W norm(x) + b 1'                     (V, N)
 * loss   = mean over n of -ln softmax(logits(:, n))(target n)
 * </pre>
 *
 * <p>Shape letters: C channels, N tokens of the batch, V vocabulary. Activations stand feature by
 * feature with the tokens side by side, so that every loop that is not a matrix product runs over
 * tokens. The model itself holds only its weights, which calls read and only an optimizer writes;
 * what a call computes goes to the caller's {@link Pass}. Owned by one thread; freed by {@link
 * #close}.
 */
public final class LanguageModel implements AutoCloseable {
    private final ModelConfig config;
    private final ParameterVector weights;
    private final Embedding embedding;
    private final List<TransformerBlock> blocks = new ArrayList<>();
    private final LayerNorm finalNorm;
    private final OutputProjection output;
    private final List<GradientPart> parts;
    private ActiveParts active = ActiveParts.ALL;

    /**
     * A model with its random start.
     *
     * @throws ProblemException where the machine has not enough memory to train it
     */
    public LanguageModel(ModelConfig config, SeededRandom random) {
        this(config, weights -> new Initialization(config, random).fill(weights));
    }

    /**
     * A model as it was when the copy was made.
     *
     * @throws ProblemException where the machine has not enough memory
     */
    public LanguageModel(ModelCopy copy) {
        this(copy.config(), weights -> weights.whole().put(copy.weights().toArray()));
        active = copy.active();
    }

    private LanguageModel(ModelConfig config, Consumer<ParameterVector> start) {
        this.config = config;
        MemoryNeed.ofParameters(config).requireRoom();
        weights = new ParameterVector(new ParameterLayout(config));
        try {
            start.accept(weights);
            embedding = new Embedding(config, weights);
            for (int layer = 0; layer < config.layers(); layer++) {
                blocks.add(new TransformerBlock("block" + layer, config, weights));
            }
            finalNorm = new LayerNorm("finalNorm", weights);
            output = new OutputProjection(config.tied(), weights);
            parts = allParts();
        } catch (RuntimeException | Error e) {
            weights.close();
            throw e;
        }
    }

    private List<GradientPart> allParts() {
        List<GradientPart> all = new ArrayList<>(vocabularyParts());
        all.add(output.biasPart());
        for (int layer = 0; layer < blocks.size(); layer++) {
            all.addAll(blocks.get(layer).parts(layer));
        }
        all.add((pass, gradients) -> finalNorm.addGradients(pass.finalNorm, gradients));
        all.add(embedding.positionPart());
        return List.copyOf(all);
    }

    /** The parts of the output matrix and of E, which are together where the two are one. */
    private List<GradientPart> vocabularyParts() {
        List<GradientPart> outputs = output.rowParts();
        List<GradientPart> inputs = embedding.tokenParts();
        List<GradientPart> all = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            if (config.tied()) {
                all.add(outputs.get(i).then(inputs.get(i)));
            } else {
                all.add(outputs.get(i));
                all.add(inputs.get(i));
            }
        }
        return all;
    }

    public ModelConfig config() {
        return config;
    }

    /**
     * A pass with room for batches up to this capacity.
     *
     * @throws ProblemException where the machine has not enough memory for it
     */
    public Pass newPass(Capacity capacity) {
        MemoryNeed need = MemoryNeed.ofPass(config, capacity);
        need.requireRoom();
        PassMemory memory = new PassMemory(capacity);
        try {
            return new Pass(config, output.weight(), memory);
        } catch (OutOfMemoryError e) {
            memory.close();
            throw need.refusal(e);
        } catch (RuntimeException e) {
            memory.close();
            throw e;
        }
    }

    /** Gradients of this model's parameters, all 0. */
    public Gradients newGradients() {
        return new Gradients(weights.layout());
    }

    /** Computes the logits of the token after each token of the batch. */
    public void forward(Batch batch, Pass pass) {
        pass.begin(batch);
        Workspace workspace = pass.workspace;
        workspace.active = active;
        workspace.layer = Site.NO;
        embedding.forward(pass.embedded, workspace);
        workspace.show(Quantity.EMBEDDED, false, pass.embedded);
        Tensor x = pass.embedded;
        for (int layer = 0; layer < blocks.size(); layer++) {
            TransformerBlock.Pass block = pass.blocks.get(layer);
            workspace.layer = layer;
            blocks.get(layer).forward(x, block, workspace);
            x = block.output();
        }
        workspace.layer = Site.NO;
        finalNorm.forward(x, pass.finalNorm, workspace);
        workspace.show(Quantity.FINAL_NORM, false, pass.finalNorm.output());
        output.forward(pass.finalNorm.output(), pass.crossEntropy.logits(), workspace);
        workspace.show(Quantity.LOGIT, false, pass.crossEntropy.logits());
    }

    /** The mean cross-entropy of the predictions, in nats, after {@link #forward}. */
    public double loss(Pass pass) {
        return totalLoss(pass) / pass.tokens();
    }

    /** The sum of the cross-entropies of the predictions, in nats, after {@link #forward}. */
    public double totalLoss(Pass pass) {
        pass.lossTaken();
        double total = SoftmaxCrossEntropy.forward(pass.crossEntropy, pass.workspace);
        pass.showProbabilities();
        return total;
    }

    /** Adds the gradients of the mean loss, after {@link #loss}. */
    public void backward(Pass pass, Gradients gradients) {
        backward(1.0 / pass.tokens(), pass);
        for (GradientPart part : parts) {
            part.add(pass, gradients);
        }
    }

    /**
     * Takes {@code weight} times the sum of the losses back through all layers, after {@link
     * #totalLoss}; the {@link #parts} then add up the gradients.
     */
    public void backward(double weight, Pass pass) {
        Arrays.fill(pass.crossEntropy.weights(), 0, pass.tokens(), (float) weight);
        backward(pass);
    }

    /** The same, where the loss at token n of the batch counts {@code weights[n]} times. */
    public void backward(float[] weights, Pass pass) {
        for (int n = 0; n < pass.tokens(); n++) {
            pass.crossEntropy.weights()[pass.workspace.layout.place(n)] = weights[n];
        }
        backward(pass);
    }

    private void backward(Pass pass) {
        pass.wentBack();
        Workspace workspace = pass.workspace;
        workspace.layer = Site.NO;
        SoftmaxCrossEntropy.backward(pass.crossEntropy, workspace.layout);
        pass.showLogitGradient();
        output.backward(
                pass.finalNorm.output(),
                pass.crossEntropy,
                pass.scaledOutput,
                workspace.branch,
                workspace);
        workspace.show(Quantity.FINAL_NORM, true, workspace.branch);
        Tensor last = pass.outputGradient(blocks.size() - 1); // (C, N)
        last.clear(); // there is no residual around the final norm
        finalNorm.backward(pass.finalNorm, workspace.branch, last, last, workspace);
        for (int layer = blocks.size() - 1; layer >= 0; layer--) {
            workspace.layer = layer;
            blocks.get(layer)
                    .backward(pass.blocks.get(layer), pass.outputGradient(layer - 1), workspace);
        }
        pass.embeddedGradient.getRows(0, pass.embeddedGradientRows);
        workspace.layer = Site.NO;
        workspace.show(Quantity.EMBEDDED, true, pass.embeddedGradient);
    }

    /** The parts that the gradients of all parameters are made of, the vocabulary's first. */
    public List<GradientPart> parts() {
        return parts;
    }

    /** Has only these parts take part from now on. */
    public void setActive(ActiveParts parts) {
        active = parts;
    }

    /** The parts that take part. */
    public ActiveParts active() {
        return active;
    }

    /** The model as it is now. */
    public ModelCopy copy() {
        return new ModelCopy(config, active, weights.whole().toMatrix());
    }

    /** A copy of E (V, C): what a token brings along as an input. */
    public Matrix tokenEmbeddings() {
        return copy("tokenEmbedding");
    }

    /** All parameters, in the order of the forward pass. */
    public List<Parameter> parameters() {
        return weights.layout().parameters();
    }

    /** The parameter of that name. */
    public Parameter parameter(String name) {
        return weights.layout().parameter(name);
    }

    /** How many numbers are trained. */
    public int parameterCount() {
        return weights.layout().size();
    }

    /** A copy of the weights of the parameter of that name. */
    public Matrix copy(String name) {
        return weights.of(parameter(name)).toMatrix();
    }

    /** Replaces the weights of the parameter of that name, given row by row. */
    public void set(String name, float[] values) {
        Tensor weight = weights.of(parameter(name));
        if (values.length != weight.size()) {
            throw new IllegalArgumentException(
                    name + " has " + weight.size() + " numbers, not " + values.length);
        }
        weight.put(values);
    }

    /** All weights as one row, for an optimizer to change in place. */
    public Tensor weights() {
        return weights.whole();
    }

    @Override
    public void close() {
        weights.close();
    }
}
