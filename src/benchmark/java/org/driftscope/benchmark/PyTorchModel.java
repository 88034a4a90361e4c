package org.driftscope.benchmark;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.List;
import org.driftscope.model.Activation;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Parameter;
import org.driftscope.model.ParameterLayout;

/**
 * The product's model in PyTorch operations. All weights are one flat tensor that is cut into views
 * in each step, so that its gradient comes out as one tensor too.
 *
 * <p>Shape letters as everywhere: B sequences, T tokens of the longest, C channels, H heads, D =
 * C/H, F hidden units, V vocabulary.
 */
final class PyTorchModel {
    private static final double NORM_EPSILON = 1e-5;
    private static final double GELU_ROOT = 2 * Math.sqrt(2 / Math.PI);
    private static final double GELU_CUBIC = 0.044715;

    private final ModelConfig config;
    private final long[] sizes;
    private final List<long[]> shapes = new ArrayList<>();
    private final List<PtNDArray> masks = new ArrayList<>();
    private final PtNDArray scale;
    private final PtNDArray root;
    private final PtNDArray rootTimesCubic;

    PyTorchModel(ModelConfig config, NDManager manager) {
        this.config = config;
        for (Parameter parameter : new ParameterLayout(config).parameters()) {
            String name = parameter.name();
            if (name.endsWith(".query")) { // with key and value, which follow, one matrix
                shapes.add(new long[] {3L * parameter.rows(), parameter.columns()});
            } else if (parameter.rows() == 1) {
                shapes.add(new long[] {parameter.columns()});
            } else if (!name.endsWith(".key") && !name.endsWith(".value")) {
                shapes.add(new long[] {parameter.rows(), parameter.columns()});
            }
        }
        sizes = shapes.stream().mapToLong(shape -> new Shape(shape).size()).toArray();
        for (int length = 0; length <= config.context(); length++) {
            masks.add(mask(length, manager));
        }
        int width = config.dModel() / config.heads();
        scale = (PtNDArray) manager.create((float) (1 / Math.sqrt(width)));
        root = (PtNDArray) manager.create((float) GELU_ROOT);
        rootTimesCubic = (PtNDArray) manager.create((float) (GELU_ROOT * GELU_CUBIC));
    }

    /** (T, T): 0 where a token may look, minus infinity where it may not. */
    private static PtNDArray mask(int length, NDManager manager) {
        float[] mask = new float[length * length];
        for (int from = 0; from < length; from++) {
            for (int to = from + 1; to < length; to++) {
                mask[from * length + to] = Float.NEGATIVE_INFINITY;
            }
        }
        return (PtNDArray) manager.create(mask, new Shape(length, length));
    }

    /** The sum of the logarithms of the probabilities of the targets. */
    PtNDArray logLikelihood(PtNDArray weights, PyTorchBatch batch) {
        Views views = new Views(weights);
        PtNDArray tokenEmbedding = views.next();
        PtNDArray x = embed(tokenEmbedding, views.next(), batch, weights.getManager());
        for (int layer = 0; layer < config.layers(); layer++) {
            x = JniUtils.add(x, attention(norm(x, views), views, batch));
            x = JniUtils.add(x, feedForward(norm(x, views), views));
        }
        x = norm(x, views);
        if (batch.padded()) {
            x = embedding(batch.places(), x, weights.getManager()); // (N, C)
        }
        PtNDArray matrix = config.tied() ? tokenEmbedding : views.next();
        PtNDArray logits = JniUtils.linear(x, matrix, views.next()); // (N, V)
        PtNDArray logarithms = JniUtils.logSoftmax(logits, 1, DataType.FLOAT32);
        return JniUtils.sum(JniUtils.gather(logarithms, batch.targets(), 1));
    }

    private PtNDArray embed(
            PtNDArray tokens, PtNDArray positions, PyTorchBatch batch, PtNDManager manager) {
        PtNDArray vectors = embedding(batch.inputs(), tokens, manager); // (B, T, C)
        PtNDArray places =
                batch.length() == config.context()
                        ? positions
                        : JniUtils.slice(positions, 0, 0, batch.length(), 1); // (T, C)
        return JniUtils.reshape(JniUtils.add(vectors, places), new long[] {-1, config.dModel()});
    }

    /** Rows of a matrix; the result goes to the manager, not to that of the indices. */
    private static PtNDArray embedding(PtNDArray indices, PtNDArray matrix, PtNDManager manager) {
        PtNDArray rows = JniUtils.embedding(indices, matrix, false);
        rows.attach(manager);
        return rows;
    }

    private PtNDArray norm(PtNDArray x, Views views) {
        PtNDArray gain = views.next();
        return JniUtils.layerNorm(
                x, new Shape(config.dModel()), gain, views.next(), NORM_EPSILON); // (B*T, C)
    }

    private PtNDArray attention(PtNDArray x, Views views, PyTorchBatch batch) {
        long sequences = batch.sequences();
        long length = batch.length();
        long heads = config.heads();
        long width = config.dModel() / heads;
        PtNDArray stacked = JniUtils.linear(x, views.next(), null); // (B*T, 3C)
        stacked = JniUtils.reshape(stacked, new long[] {sequences, length, 3, heads, width});
        stacked = JniUtils.permute(stacked, new long[] {2, 0, 3, 1, 4}); // (3, B, H, T, D)
        stacked = JniUtils.reshape(stacked, new long[] {3 * sequences * heads, length, width});
        NDList parts = JniUtils.split(stacked, sequences * heads, 0); // (B*H, T, D) each
        PtNDArray keys = JniUtils.transpose((PtNDArray) parts.get(1), 1, 2);
        PtNDArray scores = JniUtils.bmm((PtNDArray) parts.get(0), keys); // (B*H, T, T)
        scores = JniUtils.add(JniUtils.mul(scores, scale), masks.get(batch.length()));
        PtNDArray shares = JniUtils.softmax(scores, 2, DataType.FLOAT32);
        PtNDArray mixed = JniUtils.bmm(shares, (PtNDArray) parts.get(2)); // (B*H, T, D)
        mixed = JniUtils.reshape(mixed, new long[] {sequences, heads, length, width});
        mixed = JniUtils.transpose(mixed, 1, 2); // (B, T, H, D)
        mixed = JniUtils.reshape(mixed, new long[] {-1, config.dModel()});
        return JniUtils.linear(mixed, views.next(), null); // (B*T, C)
    }

    private PtNDArray feedForward(PtNDArray x, Views views) {
        PtNDArray expand = views.next();
        PtNDArray hidden = JniUtils.linear(x, expand, views.next()); // (B*T, F)
        PtNDArray active =
                config.activation() == Activation.RELU ? JniUtils.relu(hidden) : gelu(hidden);
        PtNDArray contract = views.next();
        return JniUtils.linear(active, contract, views.next()); // (B*T, C)
    }

    /**
     * Its tanh form as {@code x sigmoid(x (a + b x^2))}; PyTorch's own is out of DJL's reach, which
     * offers the form with the error function only.
     */
    private PtNDArray gelu(PtNDArray x) {
        PtNDArray factor = JniUtils.add(JniUtils.mul(JniUtils.square(x), rootTimesCubic), root);
        return JniUtils.mul(x, JniUtils.sigmoid(JniUtils.mul(x, factor)));
    }

    /** The parameters, cut from the flat tensor, in the order of the forward pass. */
    private final class Views {
        private final NDList parts;
        private int next;

        Views(PtNDArray weights) {
            parts = JniUtils.split(weights, sizes, 0);
        }

        PtNDArray next() {
            PtNDArray part = (PtNDArray) parts.get(next);
            long[] shape = shapes.get(next++);
            return shape.length == 1 ? part : JniUtils.reshape(part, shape);
        }
    }
}
