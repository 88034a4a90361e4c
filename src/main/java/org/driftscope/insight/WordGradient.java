package org.driftscope.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.driftscope.insight.Contribution.Way;
import org.driftscope.math.Matrix;
import org.driftscope.model.Capacity;
import org.driftscope.model.GradientPath;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Pass;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;

/**
 * Takes the gradient of a word's vector apart: with x(s,t) the input vector at token t of sentence
 * s, l(s,t') the loss of the prediction made there, z the contextual vectors and N predictions,
 *
 * <pre>
 * dL/dE[w] = 1/N sum over (s,t) with token w, and t' &gt;= t, of dl(s,t')/dx(s,t)
 *          + 1/N sum over (s,t') of (p(s,t')(w) - [target is w]) z(s,t')      (where tied)
 * </pre>
 *
 * <p>The first sum is taken with one backward pass for each prediction: the sentence is copied once
 * for each, and only the loss of one prediction counts in each copy. A pass with the gradients
 * through attention cut off leaves the local part; the rest of it came through attention. Computed
 * on demand from a copy of the model, so that training is not disturbed.
 */
public final class WordGradient implements AutoCloseable {
    /** Copies are read together up to so many tokens. */
    private static final int TOKENS_AT_ONCE = 1024;

    private final List<Example> batch;
    private final int predictions;
    private final int longest;
    private final LanguageModel model;
    private final Pass pass;

    /** For the gradient of the mean loss of these examples. */
    public WordGradient(ModelCopy copy, List<Example> batch) {
        this.batch = List.copyOf(batch);
        predictions = batch.stream().mapToInt(Example::predictions).sum();
        longest = batch.stream().mapToInt(Example::predictions).max().orElseThrow();
        model = new LanguageModel(copy);
        try {
            pass = model.newPass(new Capacity(Math.max(TOKENS_AT_ONCE, longest), longest));
        } catch (RuntimeException | Error e) {
            model.close();
            throw e;
        }
    }

    /** All parts, in the order of the sentences; their vectors sum to the gradient. */
    public List<Contribution> parts(int token) {
        List<Contribution> parts = inputParts(token, false);
        if (model.config().tied()) {
            parts.addAll(outputParts(token));
        }
        return parts;
    }

    /**
     * The input's parts, in a model of one layer, with {@link Way#VALUE}, {@link Way#KEY} and
     * {@link Way#QUERY} in place of {@link Way#ATTENTION}.
     *
     * @throws IllegalStateException where the model has several layers
     */
    public List<Contribution> partsOfOneLayer(int token) {
        if (model.config().layers() != 1) {
            throw new IllegalStateException("The model has several layers");
        }
        return inputParts(token, true);
    }

    private List<Contribution> inputParts(int token, boolean split) {
        List<Contribution> parts = new ArrayList<>();
        for (Example example : batch) {
            if (holds(example, token)) {
                addInputParts(token, example, split, parts);
            }
        }
        return parts;
    }

    private static boolean holds(Example example, int token) {
        for (int t = 0; t < example.predictions(); t++) {
            if (example.token(t) == token) {
                return true;
            }
        }
        return false;
    }

    private void addInputParts(
            int token, Example example, boolean split, List<Contribution> parts) {
        int length = example.predictions();
        int atOnce = Math.max(1, TOKENS_AT_ONCE / length);
        for (int first = 0; first < length; first += atOnce) {
            int count = Math.min(atOnce, length - first);
            Matrix local = gradients(example, first, count, Set.of(GradientPath.RESIDUAL));
            if (split) {
                Matrix values = gradients(example, first, count, Set.of(GradientPath.VALUE));
                Matrix keys = gradients(example, first, count, Set.of(GradientPath.KEY));
                Matrix queries = gradients(example, first, count, Set.of(GradientPath.QUERY));
                add(token, example, first, count, Way.LOCAL, local, parts);
                add(token, example, first, count, Way.VALUE, values, parts);
                add(token, example, first, count, Way.KEY, keys, parts);
                add(token, example, first, count, Way.QUERY, queries, parts);
            } else {
                Matrix all = gradients(example, first, count, GradientPath.ALL);
                add(token, example, first, count, Way.LOCAL, local, parts);
                add(token, example, first, count, Way.ATTENTION, minus(all, local), parts);
            }
        }
    }

    /**
     * The gradients (count T, C) of the input vectors: in the rows of copy i those of the loss of
     * prediction {@code first + i} alone, over N.
     */
    private Matrix gradients(Example example, int first, int count, Set<GradientPath> paths) {
        int length = example.predictions();
        List<Example> copies = new ArrayList<>();
        float[] weights = new float[count * length];
        for (int i = 0; i < count; i++) {
            copies.add(example);
            weights[i * length + first + i] = 1f / predictions;
        }
        pass.keepPaths(paths);
        model.forward(new Batch(copies), pass);
        model.totalLoss(pass);
        model.backward(weights, pass);
        return pass.embeddedGradient();
    }

    /** A position can't be moved by what was predicted before it, so those parts are left out. */
    private static void add(
            int token,
            Example example,
            int first,
            int count,
            Way way,
            Matrix gradients,
            List<Contribution> parts) {
        int length = example.predictions();
        for (int t = 0; t < length; t++) {
            for (int i = Math.max(0, t - first); example.token(t) == token && i < count; i++) {
                if (way == Way.LOCAL && first + i != t) {
                    continue; // without attention a token reaches its own prediction only
                }
                parts.add(
                        new Contribution(
                                example.sentence(),
                                OptionalInt.of(example.start() + t),
                                example.start() + first + i + 1,
                                way,
                                gradients.selectRows(i * length + t)));
            }
        }
    }

    /**
     * The gradients (T T, C) of the input vectors of one example: row {@code t' T + t} that of
     * token t by the loss of prediction t' alone, over N.
     */
    public Matrix byPrediction(Example example) {
        return gradients(example, 0, example.predictions(), GradientPath.ALL);
    }

    private List<Contribution> outputParts(int token) {
        List<Contribution> parts = new ArrayList<>();
        for (Example example : batch) {
            model.forward(new Batch(List.of(example)), pass);
            model.totalLoss(pass);
            Matrix probabilities = pass.probabilities(); // (T, V)
            Matrix vectors = pass.contextualVectors(); // (T, C)
            for (int t = 0; t < example.predictions(); t++) {
                boolean target = example.token(t + 1) == token;
                float error = probabilities.get(t, token) - (target ? 1 : 0);
                parts.add(
                        new Contribution(
                                example.sentence(),
                                OptionalInt.empty(),
                                example.start() + t + 1,
                                target ? Way.PULL : Way.PUSH,
                                scaled(vectors, t, error / predictions)));
            }
        }
        return parts;
    }

    private static Matrix scaled(Matrix vectors, int row, float factor) {
        float[] values = new float[vectors.columns()];
        vectors.copyRow(row, values, 0);
        for (int c = 0; c < values.length; c++) {
            values[c] *= factor;
        }
        return Matrix.owning(1, values.length, values);
    }

    private static Matrix minus(Matrix a, Matrix b) {
        float[] difference = a.toArray();
        float[] taken = b.toArray();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= taken[i];
        }
        return Matrix.owning(a.rows(), a.columns(), difference);
    }

    /** The gradient (1, C) of the word's vector as one backward pass over the batch gives it. */
    public Matrix total(int token) {
        return BatchGradient.ofEmbeddings(model, batch).selectRows(token);
    }

    @Override
    public void close() {
        pass.close();
        model.close();
    }
}
