package org.driftscope.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.driftscope.insight.Contribution.Way;
import org.driftscope.math.Matrix;
import org.driftscope.model.Capacity;
import org.driftscope.model.GradientPath;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Pass;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.driftscope.text.Lots;

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
    private final List<Example> batch;
    private final int predictions;
    private final int room;
    private final LanguageModel model;
    private final Pass pass;

    /** A copy of an example in which the loss of one prediction alone counts. */
    private record Copy(Example example, int prediction) {
        int tokens() {
            return example.predictions();
        }
    }

    /** For the gradient of the mean loss of these examples. */
    public WordGradient(ModelCopy copy, List<Example> batch) {
        this.batch = List.copyOf(batch);
        predictions = batch.stream().mapToInt(Example::predictions).sum();
        int longest = batch.stream().mapToInt(Example::predictions).max().orElseThrow();
        room = Lots.room((long) predictions * longest, longest);
        model = new LanguageModel(copy);
        try {
            pass = model.newPass(new Capacity(room, longest));
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
        List<Copy> copies =
                batch.stream()
                        .filter(example -> holds(example, token))
                        .flatMap(WordGradient::copies)
                        .toList();
        List<Contribution> parts = new ArrayList<>();
        for (List<Copy> lot : Lots.of(copies, Copy::tokens, room)) {
            add(token, lot, split ? dividedWays(lot) : ways(lot), parts);
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

    /** One copy for each prediction. */
    private static Stream<Copy> copies(Example example) {
        return IntStream.range(0, example.predictions()).mapToObj(t -> new Copy(example, t));
    }

    private Map<Way, Matrix> ways(List<Copy> lot) {
        Matrix local = gradients(lot, Set.of(GradientPath.RESIDUAL));
        Matrix all = gradients(lot, GradientPath.ALL);
        return new EnumMap<>(Map.of(Way.LOCAL, local, Way.ATTENTION, minus(all, local)));
    }

    private Map<Way, Matrix> dividedWays(List<Copy> lot) {
        return new EnumMap<>(
                Map.of(
                        Way.LOCAL, gradients(lot, Set.of(GradientPath.RESIDUAL)),
                        Way.VALUE, gradients(lot, Set.of(GradientPath.VALUE)),
                        Way.KEY, gradients(lot, Set.of(GradientPath.KEY)),
                        Way.QUERY, gradients(lot, Set.of(GradientPath.QUERY))));
    }

    /**
     * The gradients (N, C) of the input vectors of the copies, one behind the other: in the rows of
     * a copy those of the loss of its prediction alone, over the predictions of the batch.
     */
    private Matrix gradients(List<Copy> lot, Set<GradientPath> paths) {
        float[] weights = new float[lot.stream().mapToInt(Copy::tokens).sum()];
        int start = 0;
        for (Copy copy : lot) {
            weights[start + copy.prediction] = 1f / predictions;
            start += copy.tokens();
        }
        pass.keepPaths(paths);
        model.forward(new Batch(lot.stream().map(Copy::example).toList()), pass);
        model.totalLoss(pass);
        model.backward(weights, pass);
        return pass.embeddedGradient();
    }

    private static void add(
            int token, List<Copy> lot, Map<Way, Matrix> ways, List<Contribution> parts) {
        int start = 0;
        for (Copy copy : lot) {
            int row = start;
            ways.forEach((way, gradients) -> add(token, copy, row, way, gradients, parts));
            start += copy.tokens();
        }
    }

    /** A position can't be moved by what was predicted before it, so those parts are left out. */
    private static void add(
            int token, Copy copy, int row, Way way, Matrix gradients, List<Contribution> parts) {
        Example example = copy.example;
        for (int t = 0; t <= copy.prediction; t++) {
            // without attention a token reaches its own prediction only
            boolean reached = way != Way.LOCAL || t == copy.prediction;
            if (reached && example.token(t) == token) {
                parts.add(
                        new Contribution(
                                example.sentence(),
                                OptionalInt.of(example.start() + t),
                                example.start() + copy.prediction + 1,
                                way,
                                gradients.selectRows(row + t)));
            }
        }
    }

    /**
     * The gradients (T T, C) of the input vectors of one example: row {@code t' T + t} that of
     * token t by the loss of prediction t' alone, over N.
     */
    public Matrix byPrediction(Example example) {
        int length = example.predictions();
        int channels = model.config().dModel();
        float[] found = new float[length * length * channels];
        int filled = 0;
        for (List<Copy> lot : Lots.of(copies(example).toList(), Copy::tokens, room)) {
            float[] gradients = gradients(lot, GradientPath.ALL).toArray();
            System.arraycopy(gradients, 0, found, filled, gradients.length);
            filled += gradients.length;
        }
        return Matrix.owning(length * length, channels, found);
    }

    private List<Contribution> outputParts(int token) {
        List<Contribution> parts = new ArrayList<>();
        read(
                batch,
                made -> {
                    boolean target = made.target() == token;
                    float error = made.probability(token) - (target ? 1 : 0);
                    parts.add(
                            new Contribution(
                                    made.example.sentence(),
                                    OptionalInt.empty(),
                                    made.position(),
                                    target ? Way.PULL : Way.PUSH,
                                    scaled(made.vectors, made.row, error / predictions)));
                });
        return parts;
    }

    /**
     * What the model gives to the token and to the target in each prediction of these sentences, by
     * the number of the sentence and the position of the target.
     */
    Map<List<Integer>, Guess> guesses(int token, Set<Integer> sentences) {
        Map<List<Integer>, Guess> guesses = new HashMap<>();
        read(
                batch.stream().filter(e -> sentences.contains(e.sentence())).toList(),
                made ->
                        guesses.put(
                                List.of(made.example.sentence(), made.position()),
                                new Guess(
                                        made.target(),
                                        made.probability(made.target()),
                                        made.probability(token))));
        return guesses;
    }

    /** The prediction at token t, with its row of probabilities (N, V) and vectors z (N, C). */
    private record Prediction(
            Example example, int t, int row, Matrix probabilities, Matrix vectors) {
        int target() {
            return example.token(t + 1);
        }

        int position() {
            return example.start() + t + 1;
        }

        float probability(int token) {
            return probabilities.get(row, token);
        }
    }

    private void read(List<Example> examples, Consumer<Prediction> reader) {
        for (List<Example> lot : Lots.of(examples, Example::predictions, room)) {
            model.forward(new Batch(lot), pass);
            model.totalLoss(pass);
            Matrix probabilities = pass.probabilities();
            Matrix vectors = pass.contextualVectors();
            int row = 0;
            for (Example example : lot) {
                for (int t = 0; t < example.predictions(); t++) {
                    reader.accept(new Prediction(example, t, row++, probabilities, vectors));
                }
            }
        }
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
