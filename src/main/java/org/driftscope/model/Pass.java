package org.driftscope.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.driftscope.math.Matrix;
import org.driftscope.math.Rows;
import org.driftscope.math.Tensor;
import org.driftscope.text.Batch;

/**
 * Everything a forward pass leaves behind for the backward pass, and the scratch memory of both.
 * Whoever looks at a model between two training steps brings a pass of their own, and so disturbs
 * nothing. Allocated once for the largest batch; owned by one thread; freed by {@link #close}.
 */
public final class Pass implements AutoCloseable {
    /** How far the calls for one batch have come. */
    private enum Stage {
        EMPTY,
        LOGITS,
        LOSS
    }

    private final ModelConfig config;
    private final PassMemory memory;
    final Workspace workspace;

    /** (C, N) what goes into the first block. */
    final Tensor embedded;

    final List<TransformerBlock.Pass> blocks = new ArrayList<>();
    final LayerNorm.Pass finalNorm;
    final SoftmaxCrossEntropy.Pass crossEntropy;

    /** (C, N) what went into the output matrix, each column times its prediction's weight. */
    final Tensor scaledOutput;

    /** (C, N) the gradient of what went into the first block. */
    final Tensor embeddedGradient;

    /** The same on the heap. */
    final float[][] embeddedGradientRows;

    private Stage stage = Stage.EMPTY;
    private boolean closed;

    Pass(ModelConfig config, Parameter output, PassMemory memory) {
        this.config = config;
        this.memory = memory;
        workspace = new Workspace(config, memory);
        embedded = memory.tensor(config.dModel());
        for (int layer = 0; layer < config.layers(); layer++) {
            blocks.add(new TransformerBlock.Pass(config, memory, workspace));
        }
        finalNorm = new LayerNorm.Pass(config.dModel(), memory);
        crossEntropy = SoftmaxCrossEntropy.Pass.of(output, memory);
        scaledOutput = memory.tensor(config.dModel());
        embeddedGradient = memory.tensor(config.dModel());
        embeddedGradientRows = memory.rows(config.dModel());
    }

    /** The largest batch there is room for. */
    public Capacity capacity() {
        return memory.capacity();
    }

    /** N. */
    int tokens() {
        return workspace.layout.tokens();
    }

    /** Has {@code trace} shown what the passes to come compute. */
    public void showTo(Trace trace) {
        workspace.trace = trace;
    }

    /** Has gradients come back on these ways alone; see {@link GradientPath}. */
    public void keepPaths(Set<GradientPath> paths) {
        workspace.paths = Set.copyOf(paths);
    }

    /** The gradient (N, C) of what went into the first block, after a backward pass. */
    public Matrix embeddedGradient() {
        require(Stage.EMPTY);
        return workspace.byToken(embeddedGradientRows);
    }

    /** The contextual vectors (N, C) that are compared with the output matrix, after forward. */
    public Matrix contextualVectors() {
        Tensor vectors = finalNorm.output();
        float[][] rows = new float[vectors.rows()][vectors.columns()];
        vectors.getRows(0, rows);
        return workspace.byToken(rows);
    }

    /** The probabilities (N, V) of the next token, after the loss was taken. */
    public Matrix probabilities() {
        require(Stage.LOSS);
        float[][] rows = readLogits();
        for (float[] row : rows) {
            for (int n = 0; n < row.length; n++) {
                row[n] /= crossEntropy.sum()[n];
            }
        }
        return workspace.byToken(rows);
    }

    private float[][] readLogits() {
        Tensor logits = crossEntropy.logits();
        float[][] rows = new float[logits.rows()][logits.columns()];
        logits.getRows(0, rows);
        return rows;
    }

    void showProbabilities() {
        if (workspace.trace != null) {
            workspace.trace.record(Site.of(Quantity.PROBABILITY), probabilities());
        }
    }

    void showLogitGradient() {
        if (workspace.trace != null) {
            float[][] rows = readLogits(); // G
            for (float[] row : rows) {
                Rows.multiply(crossEntropy.scale(), row, row.length);
            }
            workspace.trace.record(Site.of(Quantity.LOGIT).gradientOf(), workspace.byToken(rows));
        }
    }

    /** The logits (V, N) of the batch, after forward and before the loss is taken. */
    public Matrix logits() {
        require(Stage.LOGITS);
        Tensor logits = crossEntropy.logits();
        int tokens = logits.columns();
        float[] values = new float[logits.size()];
        float[] row = new float[tokens];
        for (int v = 0; v < logits.rows(); v++) {
            logits.getRow(v, row);
            for (int n = 0; n < tokens; n++) {
                values[v * tokens + n] = row[workspace.layout.place(n)];
            }
        }
        return Matrix.owning(logits.rows(), tokens, values);
    }

    /** (C, N) the gradient of what the layer with this number puts out; of the start for -1. */
    Tensor outputGradient(int layer) {
        return layer < 0 ? embeddedGradient : blocks.get(layer).outputGradient();
    }

    /** Makes room for a batch and learns its layout. */
    void begin(Batch batch) {
        if (closed) {
            throw new IllegalStateException("The pass is closed");
        }
        check(batch);
        memory.setTokens(batch.tokens());
        workspace.layout.read(batch);
        stage = Stage.LOGITS;
    }

    private void check(Batch batch) {
        if (batch.tokens() < 1 || batch.tokens() > capacity().tokens()) {
            throw new IllegalArgumentException(
                    batch.tokens() + " tokens in room for " + capacity());
        }
        if (batch.longest() > Math.min(config.context(), capacity().longest())) {
            throw new IllegalArgumentException(
                    "A sequence of " + batch.longest() + " tokens in room for " + capacity());
        }
        for (int n = 0; n < batch.tokens(); n++) {
            requireToken(batch.input(n));
            requireToken(batch.target(n));
        }
    }

    private void requireToken(int id) {
        if (id < 0 || id >= config.vocabularySize()) {
            throw new IllegalArgumentException(
                    "Token " + id + " in a vocabulary of " + config.vocabularySize());
        }
    }

    void lossTaken() {
        require(Stage.LOGITS);
        stage = Stage.LOSS;
    }

    void wentBack() {
        require(Stage.LOSS);
        stage = Stage.EMPTY;
    }

    private void require(Stage needed) {
        if (stage != needed || closed) {
            throw new IllegalStateException("Needed " + needed + " but the pass has " + stage);
        }
    }

    @Override
    public void close() {
        closed = true;
        memory.close();
    }
}
